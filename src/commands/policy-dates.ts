import { type Day, dayOf, type Instant, timeOf, type Zone } from '#calendar/day.ts'
import type { DueDate } from '#calendar/period.ts'
import type { Policy } from '#policy/policy.ts'
import type { PromiseRule } from '#policy/promise-rule.ts'
import type { WorkedWindow } from '#policy/windows.ts'
import { type RefusedMove, type Worked, type WorkedDate, workedDates } from '#policy/worked.ts'
import { datesIn } from '#texts/dates.ts'
import { explain } from '#texts/why.ts'
import type { Case } from './policy-options.ts'

const { shortDate, fullDate } = datesIn('en')
const written = (on: Day) => `${shortDate(on)} ${on.slice(0, 4)}`
const moment = (at: Instant, zone: Zone) => `${written(dayOf(at, zone))} ${timeOf(at, zone)}`
const named = (starts: PromiseRule['starts']): string => {
  if (typeof starts === 'string') return starts
  return 'first' in starts ? `first of ${starts.first.join(', ')}` : `last of ${starts.last.join(', ')}`
}

/** Columns as wide as what stands in them. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map(row => row[n]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const dueText = (due: DueDate | undefined, zone: Zone): string | undefined =>
  due && ('hours' in due.why.period ? moment(due.at, zone) : written(due.on))

const sinceText = (since: Instant | undefined, assumed: boolean, zone: Zone) =>
  since === undefined ? 'not known: give it with --at' : `${moment(since, zone)}${assumed ? ' *' : ''}`

const promiseRow = (date: WorkedDate, zone: Zone): readonly string[] => [
  date.key,
  date.clause,
  date.strength,
  date.owedBy,
  `${named(date.starts)}: ${sinceText(date.since, date.assumed, zone)}`,
  date.movedTo
    ? `${written(date.movedTo)} (${date.due ? `moved from ${dueText(date.due, zone)}` : 'promised without a date'})`
    : (dueText(date.due, zone) ?? (date.hasPeriod ? '-' : 'no date promised')),
]

const meanings: Readonly<Record<WorkedWindow['what'], string>> = {
  'fast-lane': 'settled by then, promises fall away',
  raise: 'customers can complain until',
  review: 'customers can ask for the review until',
  'review-starts': 'the review starts by itself after',
  closes: 'silence closes the complaint after',
  'outside-opens': 'also without an answer customers can go there after',
  'outside-closes': 'customers can go there until',
}

const windowRow = (window: WorkedWindow, zone: Zone): readonly string[] => [
  window.key,
  meanings[window.what],
  sinceText(window.since, window.assumed, zone),
  dueText(window.due, zone) ?? '-',
]

/** How a date came about: the same sentences that a customer can read. */
const whyLines = (date: WorkedDate, policy: Policy, zone: Zone): readonly string[] => {
  const { key, kind, strength, starts, assumed, due } = date
  if (!due) return []
  const because = { on: due.on, at: due.at, because: { counted: due.why } }
  const { sentences, small } = explain({ key, kind, strength, starts, assumed, due: because }, 'en', { policy, zone })
  return [key, ...sentences.map(sentence => `  ${sentence}`), ...(small ? [`  ${small}`] : [])]
}

export const moveRefused = ({ promise, because }: RefusedMove): string => {
  switch (because.code) {
    case 'no-such-promise':
      return `There is no promise ${promise} for this complaint. There is ${because.promises.join(', ')}.`
    case 'not-later':
      return `${promise} cannot be moved to ${fullDate(because.until)}: that is not after ${fullDate(because.before)}.`
    case 'too-often':
      return `${promise} cannot be moved to ${fullDate(because.until)}: the policy allows ${because.atMost} ${because.atMost === 1 ? 'extension' : 'extensions'}.`
    case 'no-agreed-dates':
      return `${promise} cannot be moved to ${fullDate(because.until)}: the policy has no agreed dates for it (agreedDate).`
    case 'too-far':
      return `${promise} cannot be moved to ${fullDate(because.until)}: at the latest to ${fullDate(because.latest)} (the cap “${because.cap === 'agreed' ? 'agreedDate.latest' : `extensions.${because.cap}`}”).`
  }
}

const asJson = ({ facts, calendar, zone }: Case, policy: Policy, worked: Worked) =>
  JSON.stringify(
    {
      policy: { id: policy.id, version: policy.version },
      calendar: { id: calendar.id, version: calendar.version },
      zone,
      facts,
      ...worked,
    },
    undefined,
    2,
  )

const datesTable = (policy: Policy, told: Case, worked: Extract<Worked, { dates: unknown }>): readonly string[] => {
  const { facts, known, calendar, zone, why } = told
  const { dates, windows } = worked
  const isTaken = [...dates, ...windows].some(({ assumed }) => assumed)
  const early =
    facts.receivedOn < policy.inForceFrom
      ? [`It was received before this policy came into force on ${fullDate(policy.inForceFrom)}.`]
      : []
  return [
    `Policy ${policy.id}, version ${policy.version}. Received ${fullDate(facts.receivedOn)}, ${timeOf(known.moments.received, zone)}.`,
    `Working days of ${calendar.id} (edition ${calendar.version}), clock of ${zone}.`,
    ...early,
    '',
    ...table([
      ['Promise', 'Clause', 'How firm', 'Owed by', 'Clock starts', 'Due, the day included'],
      ...dates.map(date => promiseRow(date, zone)),
    ]),
    ...(windows.length > 0
      ? ['', ...table([['Window', 'What', 'Counted from', 'Until'], ...windows.map(window => windowRow(window, zone))])]
      : []),
    ...(isTaken
      ? [
          '',
          '* not told: taken to be the last day of what was promised. Tell it with --at, such as --at acknowledged=2026-04-07T10:00',
        ]
      : []),
    ...(why ? ['', ...dates.flatMap(date => whyLines(date, policy, zone))] : []),
  ]
}

type Told = { readonly lines: readonly string[]; readonly isRefused: boolean }

/** The lines of `policy dates`; refused where a date was moved in a way that the policy does not allow. */
export const datesLines = (policy: Policy, told: Case): Told => {
  const { facts, known, calendar, zone, json } = told
  const worked = workedDates(policy, facts, known, { calendar, zone })
  const isRefused = 'refused' in worked
  if (json) return { lines: [asJson(told, policy, worked)], isRefused }
  if (isRefused) return { lines: [moveRefused(worked.refused)], isRefused }
  return { lines: datesTable(policy, told, worked), isRefused }
}
