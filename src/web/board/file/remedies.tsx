// Clause 11: the remedy offered, what it costs, and how it stands.
import type { Remedy } from '#complaint/state.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'
import { costOf } from './summary-rows.ts'

const Row = ({ remedy }: { readonly remedy: Remedy }) => {
  const [say, things, dates] = [useBoard().remedies, useThings(), useDates()]
  const { columns } = say
  const by = remedy.carriedOut?.on ?? remedy.promised.at(-1)?.by
  return (
    <tr>
      <th scope="row" data-label={columns.what}>
        {things.remedies[remedy.kind]}
        {remedy.what && <small>{remedy.what}</small>}
      </th>
      <td class="num" data-label={columns.amount}>
        {remedy.amount ? dates.money(remedy.amount) : <span class="soft">{say.noAmount}</span>}
      </td>
      <td data-label={columns.state}>
        {things.remedyStates[remedy.status]}
        {remedy.carriedOut?.proof && <small>{remedy.carriedOut.proof}</small>}
      </td>
      <td class="num" data-label={columns.by}>
        {by && <time datetime={by}>{dates.fullDate(by)}</time>}
      </td>
    </tr>
  )
}

export const Remedies = ({ setting }: PartProps) => {
  const [board, dates] = [useBoard(), useDates()]
  const say = board.remedies
  const { remedies } = setting.visit.history.complaint
  const cost = costOf(remedies)
  return (
    <Part name="remedies">
      {remedies.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <DeskTable columns={Object.values(say.columns)} caption={board.parts.remedies}>
          {remedies.map(remedy => (
            <Row remedy={remedy} />
          ))}
        </DeskTable>
      )}
      {cost.length > 0 && (
        <p>
          {say.total}: <strong>{dates.list(cost.map(dates.money))}</strong>
        </p>
      )}
    </Part>
  )
}
