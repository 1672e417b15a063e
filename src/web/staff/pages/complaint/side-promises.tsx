import { type Day, dayOf } from '#calendar/day.ts'
import { nextPromise, type Promised } from '#complaint/due.ts'
import { promiseStateOf } from '#texts/things.ts'
import type { Sign } from '../../../parts/desk/sign.tsx'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import { type Setting, todayOf } from '../../setting.ts'
import { Line, Section } from './side-section.tsx'

/** An aim only shows while it is one: what replaced it says the rest. */
const isShown = ({ strength, ended }: Promised): boolean => strength === 'must' || !ended || ended.how !== 'excused'

const useStanding = (promise: Promised, today: Day, zone: string): { readonly sign: Sign; readonly text: string } => {
  const { promise: words } = useComplaintWords()
  const things = useThings()
  const dates = useDates()
  const due = dates.shortDate(promise.due.on, today)
  const { ended } = promise
  if (ended?.how === 'excused') return { sign: 'none', text: words.excused[ended.because] }
  if (ended) {
    const on = dates.shortDate(dayOf(ended.at, zone), today)
    return ended.how === 'kept'
      ? { sign: 'kept', text: words.kept(on, due) }
      : { sign: 'late', text: words.late(on, due) }
  }
  if (promise.stoppedSince) {
    const since = dates.shortDate(dayOf(promise.stoppedSince, zone), today)
    return { sign: 'open', text: words.stopped(since, due) }
  }
  if (promise.waitingFor) return { sign: 'soon', text: words.waits(things.letterOf(promise.waitingFor).toLowerCase()) }
  if (promiseStateOf(promise) === 'missed') return { sign: 'late', text: words.missed(due) }
  const { text, tone } = dates.remaining(today, promise.due.on)
  return { sign: tone === 'ok' ? 'open' : tone, text: words.open(due, text) }
}

const Why = ({ setting, promise }: { readonly setting: Setting; readonly promise: Promised }) => {
  const [words, things] = [useComplaintWords(), useThings()]
  return (
    <>
      {' · '}
      <Link
        href={addressOf(setting.visit, `why/${encodeURIComponent(promise.key)}`)}
        about={things.promises[promise.kind]}
      >
        {words.why}
      </Link>
    </>
  )
}

const PromiseLine = ({
  setting,
  promise,
  isNext,
}: {
  readonly setting: Setting
  readonly promise: Promised
  readonly isNext: boolean
}) => {
  const things = useThings()
  const { visit } = setting
  const { sign, text } = useStanding(promise, todayOf(visit), visit.history.ground.zone)
  const name = things.promises[promise.kind]
  return (
    <Line sign={sign} title={isNext ? <strong>{name}</strong> : name}>
      {text}
      {promise.ended ? null : <Why setting={setting} promise={promise} />}
    </Line>
  )
}

/** What the policy promises on this complaint, and how each promise stands. */
export const SidePromises = ({ setting }: { readonly setting: Setting }) => {
  const words = useComplaintWords()
  const { promises } = setting.visit.history
  const next = nextPromise(promises)
  return (
    <Section title={words.side.promises}>
      <ul>
        {promises.filter(isShown).map(promise => (
          <PromiseLine setting={setting} promise={promise} isNext={promise.key === next?.key} />
        ))}
      </ul>
    </Section>
  )
}
