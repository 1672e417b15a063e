import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarId, calendars } from './calendar.ts'
import { dayOf, instant, plusTime, type Instant } from './day.ts'
import { type Counting, count, type Period } from './period.ts'

// The oracle counts as one does with a finger on a wall calendar: a sheet for every day, one step at a time.
type Sheet = { readonly date: string; readonly works: boolean }

const wallCalendar = (id: CalendarId): readonly Sheet[] => {
  const holidays = new Set<string>(calendars[id].holidays.keys())
  const first = Temporal.PlainDate.from('2023-12-01')
  return Array.from({ length: 2600 }, (_, n) => first.add({ days: n })).map(date => ({
    date: date.toString(),
    works: date.dayOfWeek < 6 && !holidays.has(date.toString()),
  }))
}

const zones = { 'GB-ENG': 'Europe/London', 'GB-SCT': 'Europe/London', NL: 'Europe/Amsterdam' } as const
const walls = { 'GB-ENG': wallCalendar('GB-ENG'), 'GB-SCT': wallCalendar('GB-SCT'), NL: wallCalendar('NL') } as const
const ids: readonly CalendarId[] = ['GB-ENG', 'GB-SCT', 'NL']

const monthLater = (from: string, months: number, included: boolean): string => {
  const date = Temporal.PlainDate.from(from)
  const later = date.add({ months })
  return (included && later.day === date.day ? later.subtract({ days: 1 }) : later).toString()
}

const bySteps = (wall: readonly Sheet[], zero: number, period: Period, counting: Counting): string => {
  const included = counting.firstDay === 'included'
  const works = (n: number) => wall[n]?.works ?? true
  let finger = zero
  if ('workingDays' in period) {
    let counted = included && works(finger) ? 1 : 0
    while (counted < period.workingDays) {
      finger += 1
      if (works(finger)) counted += 1
    }
  } else if ('months' in period) {
    const end = monthLater(wall[zero]?.date ?? '', period.months, included)
    while (wall[finger]?.date !== end) finger += 1
  } else {
    const days = 'weeks' in period ? period.weeks * 7 : 'days' in period ? period.days : 0
    for (let counted = included ? 1 : 0; counted < days; counted += 1) finger += 1
  }
  const end = finger
  if (counting.rollOver === 'next-working-day') while (!works(finger)) finger += 1
  if (counting.rollOver === 'previous-working-day') while (finger > zero && !works(finger)) finger -= 1
  return wall[works(finger) ? finger : end]?.date ?? ''
}

const periods: readonly Period[] = [
  { workingDays: 1 },
  { workingDays: 3 },
  { workingDays: 15 },
  { days: 1 },
  { days: 14 },
  { weeks: 1 },
  { weeks: 2 },
  { months: 1 },
]
const countings = (['excluded', 'included'] as const).flatMap(firstDay =>
  (['none', 'next-working-day', 'previous-working-day'] as const).map(rollOver => ({ firstDay, rollOver })),
)

test.each(ids)('for every day of 2024 to 2028 in %s, counting by rule and by finger give the same date', id => {
  const [wall, zone, calendar] = [walls[id], zones[id], calendars[id]]
  const wrong: unknown[] = []
  for (const [zero, { date }] of wall.entries()) {
    if (date < '2024-01-01' || date > '2028-12-31') continue
    const start = instant(`${date}T11:00:00.000Z`)
    for (const counting of countings)
      for (const period of periods) {
        const { on, why } = count(start, period, { calendar, zone, counting })
        const wanted = bySteps(wall, zero, period, counting)
        const honest = why.skipped.every(({ day }) => wall.some(sheet => sheet.date === day && !sheet.works))
        if (on !== wanted || !honest) wrong.push({ date, counting, period, on, wanted })
      }
  }
  expect(wrong).toEqual([])
})

const anyStart = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map(date => instant(date.toISOString()))
const anyCounting: fc.Arbitrary<Counting> = fc.record(
  {
    firstDay: fc.constantFrom('excluded', 'included'),
    rollOver: fc.constantFrom('none', 'next-working-day', 'previous-working-day'),
    cutOff: fc.constantFrom('00:00', '09:00', '17:00', '23:59'),
  },
  { requiredKeys: ['firstDay', 'rollOver'] },
)
const units = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const
type Case = {
  readonly id: CalendarId
  readonly counting: Counting
  readonly unit: (typeof units)[number]
  readonly amount: number
}
const period = (unit: (typeof units)[number], n: number) => ({ [unit]: n }) as unknown as Period
const anyCase: fc.Arbitrary<Case> = fc.record({
  id: fc.constantFrom(...ids),
  counting: anyCounting,
  unit: fc.constantFrom(...units),
  amount: fc.nat({ max: 5 }),
})
const dueFrom = (start: Instant, { id, counting, unit, amount }: Case) =>
  count(start, period(unit, amount), { calendar: calendars[id], zone: zones[id], counting })

test('nothing is ever due before it is received', () => {
  fc.assert(
    fc.property(anyStart, anyCase, (start, one) => {
      const { at, on, why } = dueFrom(start, one)
      expect(at >= start).toBe(true)
      expect(on >= why.dayZero && why.dayZero >= dayOf(start, zones[one.id])).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('who complains later never gets an earlier date', () => {
  fc.assert(
    fc.property(anyStart, fc.nat({ max: 200 }), fc.nat({ max: 59 }), anyCase, (start, hours, minutes, one) => {
      const later = plusTime(start, { hours, minutes })
      expect(dueFrom(later, one).at >= dueFrom(start, one).at).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('a longer period never ends earlier', () => {
  fc.assert(
    fc.property(anyStart, fc.nat({ max: 1 }), anyCase, (start, more, one) => {
      const longer = dueFrom(start, { ...one, amount: one.amount + more })
      expect(longer.at >= dueFrom(start, one).at).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('the days passed over are in order, each once, and none of them is the due date', () => {
  fc.assert(
    fc.property(anyStart, anyCase, (start, one) => {
      const { on, why } = dueFrom(start, one)
      const days = why.skipped.map(({ day }) => day)
      expect(days).toEqual([...new Set(days)].sort())
      expect(days).not.toContain(on)
    }),
    { numRuns: 2000 },
  )
})
