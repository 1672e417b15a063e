import { expect, test } from 'vitest'
import { byFinger, momentOf, wallOf, zoneOf } from '../../test/world/by-finger.ts'
import { type CalendarId, calendarIds, calendars } from './calendar.ts'
import type { Instant } from './day.ts'
import { type Counting, count, type Period } from './period.ts'

const firstDays = ['excluded', 'included'] as const
const rollOvers = ['none', 'next-working-day', 'previous-working-day'] as const
const weeks = [undefined, 'monday-to-friday', 'monday-to-saturday', 'every-day'] as const
const minima = [undefined, 2, 5] as const
const cutOffs = [undefined, '17:00'] as const

const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V }

const countings: readonly Counting[] = firstDays.flatMap(firstDay =>
  rollOvers.flatMap(rollOver =>
    weeks.flatMap(workingWeek =>
      minima.flatMap(minimumWorkingDays =>
        cutOffs.map(cutOff => ({
          firstDay,
          rollOver,
          ...given('workingWeek', workingWeek),
          ...given('minimumWorkingDays', minimumWorkingDays),
          ...given('cutOff', cutOff),
        })),
      ),
    ),
  ),
)
const units: readonly (readonly Period[])[] = [
  [{ hours: 1 }, { hours: 72 }],
  [{ days: 1 }, { days: 2 }, { days: 14 }, { days: 30 }],
  [{ workingDays: 1 }, { workingDays: 3 }, { workingDays: 15 }],
  [{ weeks: 1 }, { weeks: 8 }],
  [{ months: 1 }, { months: 3 }],
  [{ years: 1 }, { years: 2 }],
]
const ways = units.map(periods => countings.flatMap(counting => periods.map(period => ({ counting, period }))))

const all = Array.from({ length: 2557 }, (_, n) => Temporal.PlainDate.from('2024-01-01').add({ days: n }).toString())
const times = ['00:00:00.000', '08:30:00.000', '17:00:59.999', '17:01:00.000', '23:59:59.999'] as const

const moments = new Map<string, Instant>()
const received = (date: string, time: string, zone: string): Instant => {
  const key = `${date}T${time} ${zone}`
  const moment = moments.get(key) ?? momentOf(date, time, zone)
  moments.set(key, moment)
  return moment
}

/**
 * Every start day; day after day another way of counting, until all have been had and it begins again. Each day is asked in
 * half of the units, the next day in the others; hours and years, which are long for a finger, in an eighth of the calendars.
 */
const questionsOf = function* (id: CalendarId) {
  const shift = calendarIds.indexOf(id)
  for (const [n, date] of all.entries()) {
    const time = times[(n + shift) % times.length] ?? ''
    const start = received(date, time, zoneOf(id))
    for (const [unit, same] of ways.entries()) {
      const every = unit === 0 || unit === 5 ? 8 : 2
      if ((n + shift + unit) % every !== 0) continue
      const way = same[(Math.floor(n / every) + (unit + shift) * 31) % same.length]
      if (way) yield { id, start, ...way, came: { date, time: time.slice(0, 5) } }
    }
  }
}

test('every start day from 2024 to 2030 is asked about', () => {
  expect([all[0], all.at(-1)]).toEqual(['2024-01-01', '2030-12-31'])
  expect(Math.max(...ways.map(same => same.length))).toBeLessThan(all.length / 4)
})

test.each(calendarIds)(
  'for every day of 2024 to 2030 in %s, counting by rule and by finger give the same date for the same reasons',
  id => {
    const [wall, zone, calendar] = [wallOf(calendars[id]), zoneOf(id), calendars[id]]
    const wrong: unknown[] = []
    for (const { came, ...question } of questionsOf(id)) {
      const { start, period, counting } = question
      const { on, at, why } = count(start, period, { calendar, zone, counting })
      const wanted = byFinger(question, wall, came)
      const same = on === wanted.on && at === wanted.at && why.skipped.length === wanted.skipped.length
      if (same && why.skipped.every(({ day }, n) => day === wanted.skipped[n])) continue
      wrong.push({ start, period, counting, on, at, skipped: why.skipped.map(({ day }) => day), wanted })
    }
    expect(wrong.slice(0, 3)).toEqual([])
  },
)

test.each(calendarIds)('each day passed over in %s is named as the calendar names it', id => {
  const [{ sheets, at }, zone, calendar] = [wallOf(calendars[id]), zoneOf(id), calendars[id]]
  const counting = { firstDay: 'excluded', rollOver: 'none' } as const
  const { why } = count(
    received('2024-01-01', '08:30:00.000', zone),
    { workingDays: 1600 },
    { calendar, zone, counting },
  )
  const wanted = why.skipped.map(({ day }) => sheets[at.get(day) ?? -1])
  expect(why.skipped).toEqual(
    wanted.map(sheet => ({ day: sheet?.date, because: (sheet?.weekday ?? 0) > 5 ? 'weekend' : sheet?.holiday })),
  )
  expect(new Set(why.skipped.map(({ because }) => because)).size).toBeGreaterThan(6)
})
