import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  day,
  dayOf,
  daysBetween,
  endOf,
  instant,
  isDay,
  monthEnd,
  plusDays,
  plusTime,
  startOf,
  timeOf,
  weekday,
} from './day.ts'

const [amsterdam, london] = ['Europe/Amsterdam', 'Europe/London']
const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(n => plusDays(day('1970-01-01'), n))
const anyZone = fc.constantFrom(amsterdam, london, 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kathmandu', 'UTC')

test('only a day that exists is a day', () => {
  expect(isDay('2028-02-29')).toBe(true)
  const not = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-4-2',
    '26-04-02',
    '2026-04-02T00:00',
    ' 2026-04-02',
    '',
    '2026-04-31',
  ]
  for (const text of not) expect(() => day(text)).toThrow(`not a day: '${text}'`)
})

test('an instant is written one way only, so that text order is time order', () => {
  expect(instant('2026-04-02T08:12:00.000Z')).toBe('2026-04-02T08:12:00.000Z')
  const not = ['2026-04-02T08:12:00Z', '2026-04-02T08:12:00.000+02:00', '2026-04-02', '2026-02-30T08:12:00.000Z']
  for (const text of [...not, '2026-04-02T24:00:00.000Z', '2026-04-02T08:60:00.000Z', '2026-04-02T23:59:60.000Z'])
    expect(() => instant(text)).toThrow(`not an instant: '${text}'`)
})

test('adding days agrees with Temporal over ten thousand years', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (from, n) => {
      const there = plusDays(from, n)
      const temporal = Temporal.PlainDate.from(from)
      expect(there).toBe(temporal.add({ days: n }).toString())
      expect(daysBetween(from, there)).toBe(n)
      expect(weekday(from)).toBe(temporal.dayOfWeek)
      expect(monthEnd(temporal.year, temporal.month)).toBe(temporal.with({ day: temporal.daysInMonth }).toString())
    }),
  )
})

test('days before the year 0 and after 9999 are refused, as their text would not sort', () => {
  expect(() => plusDays(day('9999-12-31'), 1)).toThrow(RangeError)
  expect(() => plusDays(day('0000-01-01'), -1)).toThrow(RangeError)
  expect(() => plusDays(day('2026-01-01'), 0.5)).toThrow(RangeError)
})

test('what arrives a second before midnight arrives that day, wherever the servers are', () => {
  expect(dayOf(instant('2026-07-01T21:59:59.999Z'), amsterdam)).toBe('2026-07-01')
  expect(dayOf(instant('2026-07-01T22:00:00.000Z'), amsterdam)).toBe('2026-07-02')
  expect(dayOf(instant('2026-07-01T22:59:59.999Z'), london)).toBe('2026-07-01')
  expect(dayOf(instant('2026-12-31T22:59:59.000Z'), amsterdam)).toBe('2026-12-31')
  expect(dayOf(instant('2026-12-31T23:00:00.000Z'), amsterdam)).toBe('2027-01-01')
  expect(dayOf(instant('2026-12-31T23:59:59.000Z'), london)).toBe('2026-12-31')
  expect(timeOf(instant('2026-07-01T21:59:59.999Z'), amsterdam)).toBe('23:59')
})

const daysTheClocksChange: readonly (readonly [string, string, string, string, number])[] = [
  ['spring', amsterdam, '2026-03-29', '2026-03-28T23:00:00.000Z', 23],
  ['autumn', amsterdam, '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
  ['spring', london, '2026-03-29', '2026-03-29T00:00:00.000Z', 23],
  ['autumn', london, '2026-10-25', '2026-10-24T23:00:00.000Z', 25],
]
test.each(daysTheClocksChange)(
  'the day the clocks change in %s has its true length in %s',
  (_, zone, text, from, hours) => {
    expect(startOf(day(text), zone)).toBe(from)
    expect(endOf(day(text), zone)).toBe(plusTime(instant(from), { hours }))
  },
)

test('in the night the clocks go back, both hours after two show as two', () => {
  expect(timeOf(instant('2026-10-25T00:30:00.000Z'), amsterdam)).toBe('02:30')
  expect(timeOf(instant('2026-10-25T01:30:00.000Z'), amsterdam)).toBe('02:30')
  expect(timeOf(instant('2026-10-25T02:30:00.000Z'), amsterdam)).toBe('03:30')
})

test('every moment lies in its own day and shows the time that Temporal shows', () => {
  const anyMoment = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(anyMoment, anyZone, (date, zone) => {
      const moment = instant(date.toISOString())
      const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone)
      expect(dayOf(moment, zone)).toBe(local.toPlainDate().toString())
      expect(timeOf(moment, zone)).toBe(local.toPlainTime().toString({ smallestUnit: 'minute' }))
    }),
  )
})

test('a day that a country skipped has no moment in it', () => {
  const skipped = day('2011-12-30')
  expect(startOf(skipped, 'Pacific/Apia')).toBe(endOf(skipped, 'Pacific/Apia'))
  expect(dayOf(startOf(skipped, 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31')
})

test('time is added to the millisecond, also backwards and across midnight', () => {
  expect(plusTime(instant('2026-12-31T23:59:59.999Z'), { ms: 1 })).toBe('2027-01-01T00:00:00.000Z')
  expect(plusTime(instant('2028-03-01T00:30:00.000Z'), { hours: -1, minutes: 15 })).toBe('2028-02-29T23:45:00.000Z')
  expect(plusTime(instant('1969-12-31T23:00:00.000Z'), { minutes: 90 })).toBe('1970-01-01T00:30:00.000Z')
})

test('an unknown zone is a fault', () => {
  expect(() => startOf(day('2026-01-01'), 'Europe/Nowhere')).toThrow(RangeError)
})
