import { dayOf, type Instant, isDay, plusDays, type Zone } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { type Severity } from '#policy/policy.ts'
import { dayTexts } from '#texts/day.ts'
import { thingsForStaff } from '#texts/en/things-for-staff.ts'
import { listTexts } from '#texts/lists.ts'
import type { BatchAct } from '#views/views.ts'
import type { Form } from '../../../form.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../../route.ts'
import { manyActs } from '../queue/many-bar.tsx'
import { momentAt } from '../snooze/moments.ts'
import { timeTyped } from '../snooze/typed.ts'

/** What is to be done to each of the ticked complaints. */
export type Wish =
  | { readonly act: 'assign'; readonly to: PersonId; readonly reason: string }
  | { readonly act: 'take' }
  | { readonly act: 'note'; readonly text: string }
  | { readonly act: 'triage'; readonly severity: Severity; readonly safety: boolean; readonly reason: string }
  | { readonly act: 'snooze'; readonly until: Instant }

export const actIn = (form: Form): BatchAct | undefined => manyActs.find(act => act === form.text('act'))

const zoneOf = ({ shops }: StaffVisit): Zone => shops[0]?.zone ?? 'UTC'

/** Moments that can be chosen for many at once; each complaint's own promise still bounds it. */
export const untilChoices = (visit: StaffVisit): readonly { readonly value: string; readonly at: Instant }[] => {
  const zone = zoneOf(visit)
  const today = dayOf(visit.now, zone)
  return [
    { value: 'tomorrow', at: momentAt(plusDays(today, 1), '09:00', zone) },
    { value: 'week', at: momentAt(plusDays(today, 7), '09:00', zone) },
  ]
}

const until = (visit: StaffVisit, form: Form): Wish | Errors => {
  const words = dayTexts[visit.language].snooze
  const known = untilChoices(visit).find(({ value }) => value === form.text('until'))
  if (known) return { act: 'snooze', until: known.at }
  if (form.text('until') !== 'other' && form.text('day') === '') return { until: words.chooseOne }
  const [on, time] = [dayTyped(form.text('day')), timeTyped(form.text('time'))]
  if (!on || !isDay(on)) return { day: words.noDay }
  return time ? { act: 'snooze', until: momentAt(on, time, zoneOf(visit)) } : { time: words.noTime }
}

const severities = Object.keys(thingsForStaff.severities) as readonly Severity[]

/** Reads what is to be done, or says at which field something is missing. */
export const wishIn = (visit: StaffVisit, form: Form, act: BatchAct): Wish | Errors => {
  const { many } = listTexts[visit.language]
  const reason = form.text('reason')
  switch (act) {
    case 'assign': {
      const to = form.text('to')
      return to === '' ? { to: many.noPerson } : { act, to, reason }
    }
    case 'take':
      return { act }
    case 'note': {
      const text = form.text('text')
      return text === '' ? { text: many.noNote } : { act, text }
    }
    case 'triage': {
      const severity = severities.find(one => one === form.text('severity'))
      return severity ? { act, severity, safety: form.text('safety') !== '', reason } : { severity: many.noSeverity }
    }
    case 'snooze':
      return until(visit, form)
  }
}

export const isWish = (read: Wish | Errors): read is Wish => 'act' in read && read['act'] !== undefined
