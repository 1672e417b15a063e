// One complaint under one policy, asked in short: which date belongs to which promise.
import { type CalendarId, calendars } from '#calendar/calendar.ts'
import { type Day, day, dayOf, type Instant, type Zone } from '#calendar/day.ts'
import type { CaseFacts } from '#policy/condition.ts'
import type { Policy } from '#policy/policy.ts'
import type { Moment } from '#policy/promise-rule.ts'
import { workedDates } from '#policy/worked.ts'
import { readPolicy } from '#policies/read-policy.ts'

type Told = {
  readonly calendar?: CalendarId
  readonly zone?: Zone
  readonly at?: Readonly<Partial<Record<Moment, string>>>
  readonly reviews?: Readonly<Record<string, Readonly<Partial<Record<Moment, string>>>>>
  readonly stops?: readonly (readonly [from: string, until: string, because: string])[]
  readonly extended?: Readonly<Record<string, string>>
  readonly extendedTwice?: readonly [promise: string, first: string, second: string]
  readonly agreed?: Readonly<Record<string, string>>
  readonly facts?: Partial<CaseFacts>
}

/** '2026-04-02 10:00' by the clock in a zone; a day alone is ten in the morning. */
const momentIn = (zone: Zone, text: string): Instant =>
  Temporal.PlainDateTime.from(text.length === 10 ? `${text}T10:00` : text.replace(' ', 'T'))
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 }) as Instant

const each = <V>(of: Readonly<Record<string, string>>, make: (text: string) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(of).map(([key, text]) => [key, make(text)]))

const moves = (of: Readonly<Record<string, string>> = {}, by: 'notice' | 'agreement') =>
  Object.entries(of).map(([promise, until]) => ({ promise, until: day(until), by }))

const twice = ([promise, ...days]: Told['extendedTwice'] | readonly [''] = ['']) =>
  days.map(until => ({ promise, until: day(until), by: 'notice' as const }))

/** A document read as a policy; throws with all that is wrong with it. */
export const policyFrom = (json: unknown): Policy => {
  const read = readPolicy(json)
  if ('policy' in read) return read.policy
  throw new Error(read.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'))
}

export const worked = (policy: Policy, received: string, told: Told = {}) => {
  const calendar = calendars[policy.calendar ?? told.calendar ?? 'GB-ENG']
  const zone = told.zone ?? 'Europe/London'
  const at = (text: string) => momentIn(zone, text)
  const facts = { receivedOn: dayOf(at(received), zone), category: 'unknown', channel: 'web', ...told.facts } as const
  const known = {
    moments: { ...each((told.at ?? {}) as Record<string, string>, at), received: at(received) },
    reviews: Object.fromEntries(
      Object.entries(told.reviews ?? {}).map(([id, of]) => [id, each(of as Record<string, string>, at)]),
    ),
    stops: (told.stops ?? []).map(([from, until, because]) => ({ from: at(from), until: at(until), because })),
    moved: [...moves(told.extended, 'notice'), ...twice(told.extendedTwice), ...moves(told.agreed, 'agreement')],
  }
  return workedDates(policy, facts, known, { calendar, zone })
}

/** The day of every promise and every window by its name; 'no date' where none is promised, 'not known' where none can be. */
export const datesOf = (policy: Policy, received: string, told: Told = {}): Record<string, Day | string> => {
  const found = worked(policy, received, told)
  if ('refused' in found) return { refused: JSON.stringify(found.refused) }
  const promises = found.dates.map(
    ({ key, due, movedTo, hasPeriod }) => [key, movedTo ?? due?.on ?? (hasPeriod ? 'not known' : 'no date')] as const,
  )
  const windows = found.windows.map(({ key, due }) => [key, due?.on ?? 'not known'] as const)
  return Object.fromEntries([...promises, ...windows])
}
