// Clause 11: whether the policy was followed begins with the facts: what was promised, and how each promise ended.
import type { Promised } from '#complaint/due.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import type { Dates } from '#texts/dates.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { type PromiseState, promiseStateOf } from '#texts/things.ts'
import { dayOf, type Zone } from '#calendar/day.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Tag, type Tone } from '../../parts/tag.tsx'
import { useBoard } from '../words.ts'
import { Part, type PartProps } from './part.tsx'
import { promisesKept } from './promises-kept.ts'

const tones: Readonly<Record<PromiseState, Tone>> = {
  kept: 'kept',
  late: 'late',
  missed: 'late',
  open: 'neutral',
  excused: 'neutral',
}

/** When it ended, or why it fell away; nothing for one that is open. */
export const endedIn = ({ ended }: Promised, language: StaffLanguage, dates: Dates, zone: Zone): string => {
  if (!ended) return ''
  if (ended.how === 'excused') return deskComplaintTexts[language].promise.excused[ended.because]
  return dates.fullDate(dayOf(ended.at, zone))
}

const Row = ({ promise, setting }: PartProps & { readonly promise: Promised }) => {
  const { language, history } = setting.visit
  const [say, things, dates] = [useBoard().promises, useThings(), useDates()]
  const state = promiseStateOf(promise)
  return (
    <tr>
      <td class="num" data-label={say.columns.clause}>
        {promise.clause}
      </td>
      <th scope="row" data-label={say.columns.promise}>
        {things.promises[promise.kind]}
      </th>
      <td class="num" data-label={say.columns.due}>
        <time datetime={promise.due.on}>{dates.fullDate(promise.due.on)}</time>
      </td>
      <td data-label={say.columns.state}>
        <Tag tone={tones[state]}>{things.promiseStates[state]}</Tag>
        <small>{endedIn(promise, language, dates, history.ground.zone)}</small>
      </td>
    </tr>
  )
}

export const Promises = ({ setting }: PartProps) => {
  const say = useBoard().promises
  const { promises } = setting.visit.history
  const kept = promisesKept(promises, say)
  return (
    <Part name="promises">
      <p class={kept.all ? undefined : 'late'}>{kept.text}</p>
      <DeskTable columns={Object.values(say.columns)} caption={useBoard().parts.promises}>
        {promises.map(promise => (
          <Row promise={promise} setting={setting} />
        ))}
      </DeskTable>
    </Part>
  )
}
