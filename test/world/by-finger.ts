import type { Calendar, CalendarId } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import type { Counting, Period, Stop } from '#calendar/period.ts'

// Counts as one does with a finger on a wall calendar: a sheet for every day, one step at a time. Slow, and nothing of it
// is the program's: dates and zones are Temporal's, and the calendar gives no more than its list of holidays.
type Sheet = { readonly date: string; readonly weekday: number; readonly holiday?: string }
type Reasons = readonly (string | undefined)[]
export type Wall = {
  readonly sheets: readonly Sheet[]
  readonly at: ReadonlyMap<string, number>
  readonly seen: Map<string, Reasons>
}

const first = '2023-12-01'
const dates = Array.from({ length: 4100 }, (_, n) => Temporal.PlainDate.from(first).add({ days: n }))
const texts = dates.map(date => date.toString())
const weekdays = dates.map(date => date.dayOfWeek)
const at: ReadonlyMap<string, number> = new Map(texts.map((text, n) => [text, n]))

export const wallOf = ({ holidays }: Calendar): Wall => {
  const names = new Map<string, string>(holidays)
  const sheets = texts.map((date, n): Sheet => {
    const holiday = names.get(date)
    return { date, weekday: weekdays[n] ?? 0, ...(holiday ? { holiday } : {}) }
  })
  return { sheets, at, seen: new Map() }
}

export const zoneOf = (id: CalendarId): string => {
  if (id.startsWith('GB') || id === 'IE') return 'Europe/London'
  return id === 'ES-CN' ? 'Atlantic/Canary' : 'Europe/Amsterdam'
}

const starts = new Map<string, string>()
/** The first moment of a day in a zone. */
export const startOfSheet = (date: string, zone: string): string => {
  const key = `${date} ${zone}`
  const known = starts.get(key)
  if (known) return known
  const start = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant()
  const text = start.toString({ fractionalSecondDigits: 3 })
  starts.set(key, text)
  return text
}

/** The moment a clock on the wall of a zone shows a time, with its milliseconds. */
export const momentOf = (date: string, time: string, zone: string): Instant =>
  Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 }) as Instant

const wallClock = (moment: string, zone: string): { readonly date: string; readonly time: string } => {
  const [date = '', time = ''] = Temporal.Instant.from(moment)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString()
    .split('T')
  return { date, time: time.slice(0, 5) }
}

const months = new Map<string, string>()
const monthsLater = (from: string, many: number, included: boolean): string => {
  const key = `${from} ${many} ${included}`
  const known = months.get(key)
  if (known) return known
  const date = Temporal.PlainDate.from(from)
  const later = date.add({ months: many })
  const end = (included && later.day === date.day && many > 0 ? later.subtract({ days: 1 }) : later).toString()
  months.set(key, end)
  return end
}

export type Question = {
  readonly id: CalendarId
  readonly start: Instant
  readonly period: Period
  readonly counting: Counting
  readonly stops?: readonly Stop[]
}
export type Answer = {
  readonly on: string
  readonly at: string
  readonly skipped: readonly string[]
  /** The days, or hours, that stops kept from counting. */
  readonly stood: number
}

const offDays = { 'monday-to-friday': [6, 7], 'monday-to-saturday': [7], 'every-day': [] as number[] } as const

/** Of each sheet why nobody works on it, in one working week. */
const reasonsOn = ({ sheets, seen }: Wall, { workingWeek = 'monday-to-friday' }: Counting): Reasons => {
  const off: readonly number[] = offDays[workingWeek]
  const known = seen.get(workingWeek)
  const reasons = known ?? sheets.map(({ weekday, holiday }) => (off.includes(weekday) ? 'weekend' : holiday))
  seen.set(workingWeek, reasons)
  return reasons
}

type Wish = {
  readonly zero: number
  readonly included: boolean
  readonly inWorkingDays: boolean
  readonly many: number
  readonly least: number
}

/** How many sheets there are to go, and in which kind of days; a period of weeks and longer is first looked up as a date. */
const wishOf = ({ period, counting }: Question, zero: number): Wish => {
  const included = counting.firstDay === 'included'
  const { minimumWorkingDays: least = 0 } = counting
  if ('workingDays' in period) return { zero, included, inWorkingDays: true, many: period.workingDays, least: 0 }
  const wish = { zero, included, inWorkingDays: false }
  const later = (many: number) => {
    const end = at.get(monthsLater(texts[zero] ?? '', many, included)) ?? Number.NaN
    return { ...wish, many: Math.max(0, end - zero), least: many === 0 ? 0 : least }
  }
  if ('months' in period) return later(period.months)
  if ('years' in period) return later(period.years * 12)
  const days = 'weeks' in period ? period.weeks * 7 : 'days' in period ? period.days : 0
  return { ...wish, many: Math.max(0, included ? days - 1 : days), least: days < least ? 0 : least }
}

type Standing = { readonly still: ReadonlySet<number>; readonly until: number }

/** Moves the finger on until enough sheets have passed that were not in a stop. */
const go = (wish: Wish, { still, until }: Standing, why: Reasons) => {
  const { zero, included, inWorkingDays, many, least } = wish
  const firstWorks = included && !why[zero] ? 1 : 0
  let [finger, passed, held] = [zero, inWorkingDays ? firstWorks : 0, firstWorks]
  let enough: number | undefined
  for (;;) {
    const isOff = why[finger] !== undefined
    if (passed >= many && finger >= until && (!inWorkingDays || finger === zero || !isOff)) {
      enough ??= finger
      if (held >= least) return { finger, isLater: enough < finger }
    }
    finger += 1
    if (finger >= why.length) throw new Error('the wall has no more sheets')
    if (still.has(finger)) continue
    if (!inWorkingDays || !why[finger]) passed += 1
    if (!why[finger]) held += 1
  }
}

const roll = (finger: number, notBefore: number, { rollOver }: Counting, why: Reasons) => {
  let rolled = finger
  if (rollOver === 'next-working-day') while (why[rolled]) rolled += 1
  if (rollOver === 'previous-working-day') {
    while (rolled >= notBefore && why[rolled]) rolled -= 1
    if (rolled < notBefore) rolled = finger
  }
  return rolled
}

/** Hours minute by minute, so stops must begin and end whole minutes after the start. */
const hoursByFinger = (
  { id, stops = [] }: Question,
  hours: number,
  begin: string,
  skipped: readonly string[],
): Answer => {
  const held = stops.map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) }))
  let [at, minutes] = [Date.parse(begin), 0]
  if (held.length === 0) at += hours * 3_600_000
  else
    for (let left = hours * 60; left > 0; at += 60_000)
      if (held.some(({ from, until }) => from <= at && at < until)) minutes += 1
      else left -= 1
  const end = new Date(at).toISOString()
  return { on: wallClock(end, zoneOf(id)).date, at: end, skipped, stood: minutes / 60 }
}

/** When something is due, found with a finger. */
export const byFinger = (
  question: Question,
  wall: Wall,
  received?: { readonly date: string; readonly time: string },
): Answer => {
  const { counting, period, start, stops = [] } = question
  const zone = zoneOf(question.id)
  const why = reasonsOn(wall, counting)
  const { date, time } = received ?? wallClock(start, zone)
  const came = at.get(date) ?? Number.NaN
  let zero = came
  if (counting.cutOff !== undefined) {
    if (!why[zero] && time > counting.cutOff) zero += 1
    while (why[zero]) zero += 1
  }
  const off = (from: number, until: number) => texts.slice(from, Math.max(from, until)).filter((_, n) => why[from + n])
  const before = off(came, zero)
  const begin = zero === came ? start : startOfSheet(texts[zero] ?? '', zone)
  if ('hours' in period) return hoursByFinger(question, period.hours, begin, before)
  const wish = wishOf(question, zero)
  const still = new Set<number>()
  let until = zero
  const end = () => {
    const { finger, isLater } = go(wish, { still, until }, why)
    return { finger, isLater, rolled: roll(finger, until, counting, why) }
  }
  for (const stop of stops.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (stop.until <= begin || stop.from === stop.until) continue
    const [from, to] = [stop.from, stop.until].map(moment => at.get(wallClock(moment, zone).date) ?? Number.NaN)
    if (from === undefined || to === undefined || from > end().rolled) break
    for (let n = Math.max(from, zero) + 1; n <= to; n += 1) still.add(n)
    until = Math.max(until, to)
  }
  const { finger, isLater, rolled } = end()
  const from = wish.included ? zero : zero + 1
  const counted = wish.inWorkingDays || isLater ? off(from, finger) : []
  const passed = rolled < finger ? off(rolled, finger + 1) : off(finger, rolled)
  const on = texts[rolled] ?? ''
  const stood = wish.inWorkingDays ? [...still].filter(n => !why[n]).length : still.size
  return { on, at: startOfSheet(texts[rolled + 1] ?? '', zone), skipped: [...before, ...counted, ...passed], stood }
}
