import type { Change, Remedy } from '#complaint/state.ts'
import type { Sign } from '../../../parts/desk/sign.tsx'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { type Setting, todayOf } from '../../setting.ts'
import { ActLink, Line, Section } from './side-section.tsx'

const signOf: Readonly<Record<Remedy['status'], Sign>> = {
  proposed: 'soon',
  approved: 'open',
  refused: 'none',
  withdrawn: 'none',
  'carried-out': 'kept',
}

const useRemedyState = ({ visit }: Setting, { status, promised, carriedOut }: Remedy): string => {
  const { remedy: words } = useComplaintWords()
  const [things, dates] = [useThings(), useDates()]
  const today = todayOf(visit)
  const by = promised.at(-1)?.by
  if (status === 'approved' && by)
    return `${words.approved(dates.shortDate(by, today))}, ${dates.remaining(today, by).text}`
  if (carriedOut) return words.carriedOut(dates.shortDate(carriedOut.on, today))
  if (status === 'proposed') return words.proposed
  return things.remedyStates[status].toLowerCase()
}

const RemedyLine = ({ setting, remedy }: { readonly setting: Setting; readonly remedy: Remedy }) => {
  const [things, dates] = [useThings(), useDates()]
  const { kind, amount, what, status, id, promised } = remedy
  const state = useRemedyState(setting, remedy)
  const isLate = status === 'approved' && (promised.at(-1)?.by ?? '') < todayOf(setting.visit)
  const { visit } = setting
  return (
    <Line
      sign={isLate ? 'late' : signOf[status]}
      title={
        <>
          {things.remedies[kind]} {amount && <span class="num">{dates.money(amount)}</span>}
        </>
      }
    >
      <span class={isLate ? 'late' : undefined}>{state}</span>
      {what && <span class="clip">{what}</span>}
      <span class="links">
        <ActLink visit={visit} act="approve-remedy" subject={id} />
        <ActLink visit={visit} act="refuse-remedy" subject={id} />
        <ActLink visit={visit} act="carry-out-remedy" subject={id} />
        <ActLink visit={visit} act="fail-remedy" subject={id} />
      </span>
    </Line>
  )
}

/** What we do for the customer (clause 9). */
export const SideRemedies = ({ setting }: { readonly setting: Setting }) => {
  const words = useComplaintWords()
  const { remedies } = setting.visit.history.complaint
  return (
    <Section title={words.side.remedies}>
      {remedies.length === 0 && <p class="soft">{words.remedy.none}</p>}
      <ul>
        {remedies.map(remedy => (
          <RemedyLine setting={setting} remedy={remedy} />
        ))}
      </ul>
      <p class="links">
        <ActLink visit={setting.visit} act="offer-remedy" />
      </p>
    </Section>
  )
}

const ChangeLine = ({ setting, change }: { readonly setting: Setting; readonly change: Change }) => {
  const { change: words } = useComplaintWords()
  const [things, dates] = [useThings(), useDates()]
  const today = todayOf(setting.visit)
  const { made, by, owner, text, id } = change
  const isLate = !made && by < today
  return (
    <Line sign={made ? 'kept' : isLate ? 'late' : 'open'} title={text}>
      {made
        ? words.made(dates.dateOf(made.at, setting.visit.history.ground.zone))
        : words.by(things.name(owner, setting.names), dates.shortDate(by, today))}
      <span class="links">
        <ActLink visit={setting.visit} act="make-change" subject={id} />
      </span>
    </Line>
  )
}

/** What changes in the house because of this complaint (clause 14). */
export const SideChanges = ({ setting }: { readonly setting: Setting }) => {
  const words = useComplaintWords()
  const { changes } = setting.visit.history.complaint
  if (changes.length === 0) return null
  return (
    <Section title={words.side.changes}>
      <ul>
        {changes.map(change => (
          <ChangeLine setting={setting} change={change} />
        ))}
      </ul>
    </Section>
  )
}
