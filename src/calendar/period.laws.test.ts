import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byFinger, type Wall, wallOf, zoneOf } from '../../test/world/by-finger.ts'
import { type CalendarId, calendars } from './calendar.ts'
import { dayOf, daysBetween, instant, msBetween, plusTime, type Instant } from './day.ts'
import { type Counting, count, type DueDate, type Period, type Stop, type Why } from './period.ts'
import { workingDaysBetween, workingDaysOf } from './working-days.ts'

const ids: readonly CalendarId[] = ['GB-ENG', 'GB-SCT', 'NL', 'BE', 'ES-CN', 'DE-BY', 'FR-67', 'IT']
const units = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const

const anyStart = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map(date => instant(`${date.toISOString().slice(0, 16)}:00.000Z`))
const anyCounting: fc.Arbitrary<Counting> = fc.record(
  {
    firstDay: fc.constantFrom('excluded', 'included'),
    rollOver: fc.constantFrom('none', 'next-working-day', 'previous-working-day'),
    cutOff: fc.constantFrom('00:00', '09:00', '17:00', '23:59'),
    minimumWorkingDays: fc.nat({ max: 4 }),
    workingWeek: fc.constantFrom('monday-to-friday', 'monday-to-saturday', 'every-day'),
  },
  { requiredKeys: ['firstDay', 'rollOver'] },
)
type Case = {
  readonly id: CalendarId
  readonly counting: Counting
  readonly unit: (typeof units)[number]
  readonly amount: number
}
const anyCase: fc.Arbitrary<Case> = fc.record({
  id: fc.constantFrom(...ids),
  counting: anyCounting,
  unit: fc.constantFrom(...units),
  amount: fc.nat({ max: 5 }),
})
// Minutes from the start: many around it and around the end, so that stops touch, overlap and fall outside.
const anyStop: fc.Arbitrary<After> = fc.record({
  after: fc.oneof(fc.integer({ min: -3000, max: 15_000 }), fc.integer({ min: -1000, max: 100_000 })),
  lasts: fc.oneof(fc.nat({ max: 3000 }), fc.nat({ max: 20_000 })),
  because: fc.constantFrom('waiting-for-customer', 'waiting-for-goods'),
})
const anyStops = fc.array(anyStop, { maxLength: 4 })
type After = { readonly after: number; readonly lasts: number; readonly because: string }
const stopsFrom = (start: Instant, stops: readonly After[]): readonly Stop[] =>
  stops.map(({ after, lasts, because }) => {
    const from = plusTime(start, { minutes: after })
    return { from, until: plusTime(from, { minutes: lasts }), because }
  })

const periodOf = ({ unit, amount }: Case) => ({ [unit]: amount }) as unknown as Period
const dueFrom = (start: Instant, one: Case, stops?: readonly Stop[]): DueDate =>
  count(start, periodOf(one), { calendar: calendars[one.id], zone: zoneOf(one.id), counting: one.counting }, stops)

const sumOf = ({ stopped = [] }: Why): number => stopped.reduce((sum, { counted }) => sum + counted, 0)

const walls = new Map<CalendarId, Wall>()
const wallFor = (id: CalendarId): Wall => {
  const wall = walls.get(id) ?? wallOf(calendars[id])
  walls.set(id, wall)
  return wall
}

const expectAlways = (law: (start: Instant, one: Case, stops: readonly Stop[]) => void, numRuns = 1000) =>
  fc.assert(
    fc.property(anyStart, anyCase, anyStops, (start, one, stops) => law(start, one, stopsFrom(start, stops))),
    { numRuns },
  )

test('nothing is ever due before it is received', () => {
  expectAlways((start, one, stops) => {
    const { at, on, why } = dueFrom(start, one, stops)
    expect(at >= start).toBe(true)
    expect(on >= why.dayZero && why.dayZero >= dayOf(start, zoneOf(one.id))).toBe(true)
  })
})

test('who complains later never gets an earlier date', () => {
  fc.assert(
    fc.property(anyStart, fc.nat({ max: 200 }), fc.nat({ max: 59 }), anyCase, (start, hours, minutes, one) => {
      const later = plusTime(start, { hours, minutes })
      expect(dueFrom(later, one).at >= dueFrom(start, one).at).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a longer period never ends earlier, whatever the stops', () => {
  expectAlways((start, one, stops) => {
    const longer = dueFrom(start, { ...one, amount: one.amount + 1 }, stops)
    expect(longer.at >= dueFrom(start, one, stops).at).toBe(true)
  }, 2000)
})

test('the days passed over are in order, each once, and none of them is the due date', () => {
  expectAlways((start, one, stops) => {
    const { on, why } = dueFrom(start, one, stops)
    const days = why.skipped.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort())
    expect(days).not.toContain(on)
  })
})

test('with stops anywhere, counting by rule and by finger give the same date for the same reasons', () => {
  expectAlways((start, one, stops) => {
    const { on, at, why } = dueFrom(start, one, stops)
    const asked = { id: one.id, start, period: periodOf(one), counting: one.counting, stops }
    const { stood, ...wanted } = byFinger(asked, wallFor(one.id))
    expect({ on, at, skipped: why.skipped.map(({ day }) => day) }).toEqual(wanted)
    // What is due on Friday and then waits until Saturday is due on Monday, though no working day was in between.
    const [least, most] = [stood - 0.001, stood + (one.unit === 'workingDays' ? stops.length : 0.001)]
    expect(sumOf(why) >= least && sumOf(why) <= most).toBe(true)
  }, 3000)
})

test('the stops are told one by one, and together they are exactly how far the end has moved', () => {
  expectAlways((start, one, stops) => {
    const plain: Case = { ...one, counting: { ...one.counting, rollOver: 'none', minimumWorkingDays: 0 } }
    const [before, after] = [dueFrom(start, plain), dueFrom(start, plain, stops)]
    const sum = sumOf(after.why)
    const days = workingDaysOf(calendars[one.id], one.counting.workingWeek)
    const hours = msBetween(before.at, after.at) / 3_600_000
    const moved =
      one.unit === 'workingDays' ? workingDaysBetween(before.on, after.on, days) : daysBetween(before.on, after.on)
    expect(sum).toBeCloseTo(one.unit === 'hours' ? hours : moved, 6)
    for (const { counted } of after.why.stopped ?? []) expect(counted).toBeGreaterThanOrEqual(0)
  }, 2000)
})

test('it makes no difference in which order the stops are told', () => {
  fc.assert(
    fc.property(
      anyStart,
      anyCase,
      anyStops.chain(stops => fc.tuple(fc.constant(stops), fc.shuffledSubarray(stops, { minLength: stops.length }))),
      (start, one, [stops, shuffled]) => {
        expect(dueFrom(start, one, stopsFrom(start, shuffled))).toEqual(dueFrom(start, one, stopsFrom(start, stops)))
      },
    ),
    { numRuns: 1000 },
  )
})

test('a longer stop never gives an earlier date, whether it begins earlier or ends later', () => {
  fc.assert(
    fc.property(anyStart, anyCase, anyStop, anyStops, fc.nat({ max: 5000 }), (start, one, stop, others, more) => {
      const due = (first: After) => dueFrom(start, one, stopsFrom(start, [first, ...others])).at
      expect(due({ ...stop, lasts: stop.lasts + more }) >= due(stop)).toBe(true)
      expect(due({ ...stop, after: stop.after - more, lasts: stop.lasts + more }) >= due(stop)).toBe(true)
      expect(due(stop) >= dueFrom(start, one, stopsFrom(start, others)).at).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a stop broken in two, or told twice, is still one stop', () => {
  fc.assert(
    fc.property(anyStart, anyCase, anyStop, anyStops, fc.nat({ max: 100 }), (start, one, stop, others, share) => {
      const first = Math.floor((stop.lasts * share) / 100)
      const halves = [
        { ...stop, lasts: first },
        { ...stop, after: stop.after + first, lasts: stop.lasts - first },
      ]
      const due = (stops: readonly After[]) => dueFrom(start, one, stopsFrom(start, [...stops, ...others])).at
      expect(due(halves)).toBe(due([stop]))
      expect(due([stop, stop])).toBe(due([stop]))
    }),
    { numRuns: 1000 },
  )
})

test('nothing falls due while its clock stands still', () => {
  expectAlways((start, one, stops) => {
    const { at } = dueFrom(start, one, stops)
    const runs = one.unit !== 'hours' || one.amount > 0
    expect(stops.filter(({ from, until }) => runs && from < at && at < until)).toEqual([])
  }, 2000)
})

test('without stops, or with stops before the clock begins and after it has run out, nothing changes', () => {
  fc.assert(
    fc.property(anyStart, anyCase, fc.nat({ max: 5000 }), (start, one, minutes) => {
      const plain = dueFrom(start, one)
      const earlier = { from: plusTime(start, { minutes: -minutes - 60 }), until: start, because: 'earlier' }
      const later = { from: plain.at, until: plusTime(plain.at, { minutes }), because: 'later' }
      const empty = { from: start, until: start, because: 'nothing' }
      expect(dueFrom(start, one, [])).toEqual(plain)
      expect(dueFrom(start, one, [later, empty, earlier])).toEqual(plain)
      expect(Object.keys(plain.why)).not.toContain('stopped')
    }),
    { numRuns: 1000 },
  )
})
