import { expect, test } from 'vitest'
import { due, type StopText } from '../../test/world/due.ts'
import type { Counting, Period } from './period.ts'

const waiting = 'waiting-for-customer'
const stopped = (
  received: string,
  period: Period,
  stops: readonly StopText[],
  counting: Partial<Counting> = {},
  id: Parameters<typeof due>[2] = 'GB-ENG',
) => due(received, period, id, counting, stops)

// Thursday 2 April 2026 is the day before Good Friday. A week of ordinary days: Monday 16 to Friday 20 November 2026.
test.each([
  ['one that begins and ends on the same day', '2026-11-17 09:00', '2026-11-17 17:00', '2026-11-19'],
  ['one night', '2026-11-17 17:00', '2026-11-18 09:00', '2026-11-20'],
  ['one over a weekend', '2026-11-17 17:00', '2026-11-23 09:00', '2026-11-25'],
  ['one that ends on Saturday', '2026-11-17 17:00', '2026-11-21 09:00', '2026-11-24'],
  ['one that began before the complaint came', '2026-11-10 09:00', '2026-11-17 09:00', '2026-11-20'],
  ['one on the last day', '2026-11-19 23:59', '2026-11-20 09:00', '2026-11-20'],
  ['one the day after', '2026-11-20 00:00', '2026-11-24 09:00', '2026-11-19'],
  ['one that was over before the complaint came', '2026-11-02 09:00', '2026-11-16 09:00', '2026-11-19'],
])('three working days from Monday noon with a stop, %s (%s to %s), end on %s', (_, from, until, on) => {
  expect(stopped('2026-11-16', { workingDays: 3 }, [[from, until]]).on).toBe(on)
})

test.each([
  [{ days: 10 }, '2026-11-26', '2026-12-01'],
  [{ weeks: 2 }, '2026-11-30', '2026-12-05'],
  [{ months: 1 }, '2026-12-16', '2026-12-21'],
  [{ years: 1 }, '2027-11-16', '2027-11-21'],
  [{ workingDays: 10 }, '2026-11-30', '2026-12-03'],
] as const)('%o from Monday end on %s, and five days with a weekend in them later, on %s', (period, without, on) => {
  const pause: StopText = ['2026-11-18 10:00', '2026-11-23 10:00']
  expect([stopped('2026-11-16', period, []).on, stopped('2026-11-16', period, [pause]).on]).toEqual([without, on])
})

test('hours stand still to the minute, also in the night the clocks go back', () => {
  const pause: StopText = ['2026-10-24 20:00', '2026-10-25 08:30']
  const repair = stopped('2026-10-24 12:00', { hours: 24 }, [pause], {}, 'NL')
  expect(repair.at).toBe('2026-10-25T23:30:00.000Z')
  expect(repair.why.stopped).toEqual([{ from: '2026-10-24', until: '2026-10-25', because: waiting, counted: 13.5 }])
})

test('a date says which stops moved it, and how far each', () => {
  const { on, why } = stopped('2026-04-01', { workingDays: 5 }, [
    ['2026-04-14 09:00', '2026-04-15 09:00', 'waiting-for-goods'],
    ['2026-04-02 15:00', '2026-04-08 09:00'],
    ['2026-05-01 09:00', '2026-05-05 09:00', 'in-court'],
  ])
  expect(on).toBe('2026-04-15')
  expect(why.stopped).toEqual([
    { from: '2026-04-02', until: '2026-04-08', because: waiting, counted: 2 },
    { from: '2026-04-14', until: '2026-04-15', because: 'waiting-for-goods', counted: 1 },
  ])
  expect(why.skipped.map(({ day }) => day.slice(5))).toEqual(['04-03', '04-04', '04-05', '04-06', '04-11', '04-12'])
})

test('where two stops overlap, the time counts once, for the one that began first', () => {
  const { on, why } = stopped('2026-11-16', { workingDays: 3 }, [
    ['2026-11-18 09:00', '2026-11-20 09:00', 'waiting-for-goods'],
    ['2026-11-17 09:00', '2026-11-19 09:00'],
    ['2026-11-18 12:00', '2026-11-18 18:00', 'in-court'],
  ])
  expect(on).toBe('2026-11-24')
  expect(why.stopped?.map(({ because, counted }) => [because, counted])).toEqual([
    [waiting, 2],
    ['waiting-for-goods', 1],
    ['in-court', 0],
  ])
})

test('a stop that counts because of the stop before it counts in full', () => {
  const first: StopText = ['2026-11-19 09:00', '2026-11-20 09:00']
  const second: StopText = ['2026-11-20 18:00', '2026-11-24 09:00']
  expect(stopped('2026-11-16', { workingDays: 3 }, [second]).on).toBe('2026-11-19')
  expect(stopped('2026-11-16', { workingDays: 3 }, [first]).on).toBe('2026-11-20')
  expect(stopped('2026-11-16', { workingDays: 3 }, [second, first]).on).toBe('2026-11-24')
})

test('who still waits for the customer on Saturday does not find that it was due on Friday', () => {
  const { on, why } = stopped('2026-11-17', { workingDays: 3 }, [['2026-11-20 10:00', '2026-11-21 10:00']])
  expect([on, why.stopped?.[0]?.counted]).toEqual(['2026-11-23', 1])
})

test('a stop after the cut-off counts from the day that counts as the day of receipt', () => {
  const evening: Partial<Counting> = { cutOff: '17:00' }
  const pause: StopText = ['2026-11-20 18:30', '2026-11-24 09:00']
  const { on, why } = stopped('2026-11-20 18:00', { workingDays: 3 }, [pause], evening)
  expect([why.dayZero, on]).toEqual(['2026-11-23', '2026-11-27'])
  expect(why.stopped).toEqual([{ from: '2026-11-23', until: '2026-11-24', because: waiting, counted: 1 }])
})

test('what ends on a Sunday after its stop rolls over last', () => {
  const { on, why } = stopped('2026-11-16', { days: 4 }, [['2026-11-17 09:00', '2026-11-19 09:00']], {
    rollOver: 'next-working-day',
  })
  expect([why.rolledFrom, on]).toEqual(['2026-11-22', '2026-11-23'])
})

test('rolling back does not pass the end of a stop', () => {
  const back: Partial<Counting> = { rollOver: 'previous-working-day' }
  expect(stopped('2026-11-16', { days: 4 }, [['2026-11-17 09:00', '2026-11-19 09:00']], back).on).toBe('2026-11-20')
  expect(stopped('2026-11-16', { days: 5 }, [['2026-11-20 09:00', '2026-11-21 09:00']], back).on).toBe('2026-11-22')
})

test('a stop that ends before it begins is a fault', () => {
  expect(() => stopped('2026-11-16', { days: 4 }, [['2026-11-19 09:00', '2026-11-17 09:00']])).toThrow('begins later')
})

test('a clock in weeks may stand still beyond the years a calendar knows, a clock in working days may not', () => {
  const pause: StopText = ['2035-12-20 09:00', '2036-02-01 09:00']
  expect(stopped('2035-12-17', { weeks: 1 }, [pause]).on).toBe('2036-02-05')
  expect(() => stopped('2035-12-17', { workingDays: 5 }, [pause])).toThrow('not 2036-02-01')
})

test('twenty working days further is a second count from the first date, and eight weeks from the start cap it', () => {
  const first = due('2026-03-10', { workingDays: 15 })
  expect(first.on).toBe('2026-03-31')
  const further = due(`${first.on} 09:00`, { workingDays: 20 })
  expect(further.on).toBe(due('2026-03-10', { workingDays: 35 }).on)
  const cap = due('2026-03-10', { weeks: 8 })
  expect([further.on, cap.on]).toEqual(['2026-04-30', '2026-05-05'])
  expect(due(`${further.on} 09:00`, { workingDays: 20 }).at > cap.at).toBe(true)
})
