import type { Instant } from '#calendar/day.ts'
import { surprises } from '#complaint/surprise.ts'
import type { History } from '#ledger/ledger.ts'
import { dayTexts } from '#texts/day.ts'
import { actorIn, eventIn } from '#texts/events.ts'
import type { Names } from '#texts/things.ts'
import type { Snooze } from '#views/views.ts'
import { useDates } from '../../../parts/desk/speech.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import { addressOf } from '../../address.ts'
import { limitOf } from './moments.ts'

type Why = { readonly why: 'time' | 'due' | 'undelivered' } | { readonly event: History['events'][number] }

/** Why a complaint that was put aside is back; undefined while it is not. */
export const wokenBy = (snooze: Snooze, history: History, person: string, now: Instant): Why | undefined => {
  const event = history.events.findLast(
    one => one.version > snooze.version && surprises(one) && !(one.by.kind === 'staff' && one.by.person === person),
  )
  if (event) return { event }
  const isBack = history.complaint.letters.some(
    ({ to, state }) => to !== 'staff' && (state === 'bounced' || state === 'failed'),
  )
  if (isBack) return { why: 'undelivered' }
  if (now >= snooze.until) return { why: 'time' }
  const next = limitOf(history.promises)
  return next && now >= next.due.at ? { why: 'due' } : undefined
}

/** On a complaint's page: that somebody put it aside, or why it is back; nothing where they did neither. */
export const SnoozeLine = ({
  visit,
  snooze,
  names,
}: {
  readonly visit: ComplaintVisit
  readonly snooze: Snooze | undefined
  readonly names: Names
}) => {
  const dates = useDates()
  if (!snooze) return null
  const { language, history, person, now, csrf } = visit
  const words = dayTexts[language].snooze
  const woken = wokenBy(snooze, history, person.id, now)
  const said = !woken
    ? words.asleep(dates.dateTime(snooze.until, history.ground.zone))
    : 'why' in woken
      ? words.woke[woken.why]
      : words.wokeBy(actorIn(language, names)(woken.event.by), eventIn(language, names)(woken.event))
  return (
    <form class="notice snoozed" method="post" action={addressOf(visit, 'snooze')}>
      <input type="hidden" name="csrf" value={csrf} />
      <span>{said}</span>{' '}
      <Button kind="plain" name="do" value="wake">
        {woken ? words.ok : words.wake}
      </Button>
    </form>
  )
}
