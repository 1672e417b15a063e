import type { Erasure } from '#forget/forget.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import type { Names } from '#texts/things.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import { Csrf } from '../frame.tsx'

type Props = {
  readonly visit: StaffVisit
  readonly erasures: readonly Erasure[]
  readonly names: Names
  /** How many complaints could be proposed now. */
  readonly ready: number
}

const Row = ({ visit, erasure, names }: Omit<Props, 'erasures' | 'ready'> & { readonly erasure: Erasure }) => {
  const { proposals: say } = forgetTexts[visit.language]
  const zone = visit.shops[0]?.zone ?? 'UTC'
  const { id, proposed, because, many, state } = erasure
  return (
    <tr>
      <th scope="row" data-label={say.columns.proposed}>
        <Link href={`/desk/retention/erasures/${id}`}>{datesIn(visit.language).dateTime(proposed.at, zone)}</Link>
        <small>{say.by(names.get(proposed.by) ?? proposed.by)}</small>
      </th>
      <td data-label={say.columns.what}>
        {say.because[because]} <small>{say.many(many)}</small>
      </td>
      <td data-label={say.columns.state}>{say.states[state]}</td>
    </tr>
  )
}

/** What was proposed to be erased, and the button to propose what is over today. */
export const Proposals = ({ visit, erasures, names, ready }: Props) => {
  const { proposals: say } = forgetTexts[visit.language]
  return (
    <section aria-labelledby="erasing">
      <h2 id="erasing">{say.title}</h2>
      <p>{say.lead}</p>
      {ready === 0 ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        <form method="post" action="/desk/retention">
          <Csrf visit={visit} />
          <Button name="do" value="propose">
            {say.button(ready)}
          </Button>
        </form>
      )}
      {erasures.length === 0 ? (
        <Empty>{say.none}</Empty>
      ) : (
        <DeskTable caption={say.title} columns={Object.values(say.columns)}>
          {erasures.map(erasure => (
            <Row visit={visit} erasure={erasure} names={names} />
          ))}
        </DeskTable>
      )}
    </section>
  )
}
