import { parseArgs, type ParseArgsConfig } from 'node:util'
import { withClosingDays } from '#calendar/closing-days.ts'
import { type Calendar, calendarIds, calendars } from '#calendar/calendar.ts'
import { type Day, dayOf, type Instant, isDay, type Zone } from '#calendar/day.ts'
import { Halt } from '#database/halt.ts'
import type { Known } from '#policy/assumed.ts'
import type { CaseFacts } from '#policy/condition.ts'
import type { Policy } from '#policy/policy.ts'
import type { Moment } from '#policy/promise-rule.ts'
import { category, channel, currency, severity } from '#policies/choices.ts'
import { nearest } from '#policies/nearest.ts'
import { moment } from '#policies/promise.ts'

export type Case = {
  readonly facts: CaseFacts
  readonly known: Known
  readonly calendar: Calendar
  readonly zone: Zone
  readonly json: boolean
  readonly why: boolean
}

const text = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const
/** What can be told to `policy dates`. */
export const telling = {
  received: text,
  calendar: text,
  zone: text,
  at: many,
  pause: many,
  extend: many,
  agree: many,
  closed: many,
  category: text,
  channel: text,
  severity: text,
  safety: flag,
  country: text,
  product: many,
  payment: text,
  amount: text,
  json: flag,
  why: flag,
} as const satisfies ParseArgsConfig['options']

const zones: Readonly<Record<string, Zone>> = {
  GB: 'Europe/London',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IE: 'Europe/Dublin',
  ES: 'Europe/Madrid',
  IT: 'Europe/Rome',
}

/** The words that are left, with what is wrong told as a Halt. */
export const parsed = <T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], known: T) => {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
  } catch (fault) {
    const strange = args.find(arg => arg.startsWith('--') && !((arg.slice(2).split('=')[0] ?? '') in known))
    if (strange === undefined) throw new Halt(fault instanceof Error ? fault.message : String(fault))
    const near = nearest(strange.slice(2), Object.keys(known))
    const all = Object.keys(known).map(name => `--${name}`)
    throw new Halt(
      `There is no option ${strange}.${near ? ` Did you mean --${near}?` : ''} There is ${all.join(', ')}.`,
    )
  }
}

export const chosen = <T extends string>(option: string, value: string, words: readonly T[]): T => {
  const found = words.find(word => word === value)
  if (found !== undefined) return found
  const near = nearest(value, words)
  throw new Halt(
    `--${option} ${value} is not known.${near ? ` Did you mean ${near}?` : ''} It can be: ${words.join(', ')}.`,
  )
}

/** A moment as people type it: '2026-04-02T10:00' by the clock in the zone; a day alone is nine in the morning. */
const momentIn = (option: string, typed: string, zone: Zone): Instant => {
  const written = isDay(typed) ? `${typed}T09:00` : typed.replace(' ', 'T')
  try {
    const at = /(Z|[+-]\d\d:\d\d)$/.test(written)
      ? Temporal.Instant.from(written)
      : Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant()
    return at.toString({ fractionalSecondDigits: 3 }) as Instant
  } catch {
    throw new Halt(`--${option}: “${typed}” is no moment. Write it as 2026-04-02T10:00, or a day alone as 2026-04-02.`)
  }
}

const dayIn = (option: string, typed: string): Day => {
  if (isDay(typed)) return typed
  throw new Halt(`--${option}: “${typed}” is no day. Write it as 2026-05-01.`)
}

const pair = (option: string, typed: string, example: string): readonly [string, string] => {
  const at = typed.indexOf('=')
  if (at < 1) throw new Halt(`--${option} ${typed}: write it as --${option} ${example}`)
  return [typed.slice(0, at), typed.slice(at + 1)]
}

const stopIn = (typed: string, zone: Zone) => {
  const [from, until, because = 'waiting-for-customer'] = typed.split(',')
  if (!from || !until)
    throw new Halt(`--pause ${typed}: write it as --pause 2026-04-08T10:00,2026-04-10T10:00,waiting-for-customer`)
  const reasons = ['waiting-for-customer', 'waiting-for-partner', 'waiting-for-goods', 'in-court'] as const
  const stop = {
    from: momentIn('pause', from, zone),
    until: momentIn('pause', until, zone),
    because: chosen('pause', because, reasons),
  }
  if (stop.until <= stop.from) throw new Halt(`--pause ${typed}: it ends before it begins.`)
  return stop
}

const amountIn = (typed: string): NonNullable<CaseFacts['amount']> => {
  const [money = '', cents = ''] = typed.split(':')
  if (!/^\d+$/.test(cents))
    throw new Halt(`--amount ${typed}: write it in hundredths, as --amount EUR:12000 for 120 euros.`)
  return { currency: chosen('amount', money, currency.options), cents: Number(cents) }
}

const calendarIn = (typed: string | undefined, policy: Policy): Calendar => {
  const asked = typed === undefined ? undefined : chosen('calendar', typed, calendarIds)
  if (asked && policy.calendar && asked !== policy.calendar)
    throw new Halt(`This policy names the calendar ${policy.calendar} itself: leave --calendar ${asked} out.`)
  return calendars[policy.calendar ?? asked ?? 'GB-ENG']
}

const withClosed = (calendar: Calendar, typed: readonly string[] | undefined): Calendar => {
  const closed = [...new Set(typed)].map(text => ({ day: dayIn('closed', text) }))
  return closed.length === 0 ? calendar : withClosingDays(calendar, { edition: 1, closed, open: [] })
}

const zoneIn = (typed: string | undefined, calendar: Calendar): Zone => {
  const zone = typed ?? zones[calendar.id.slice(0, 2)] ?? 'Europe/London'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw new Halt(`--zone ${zone} is not known. Write it as Europe/London.`)
  }
}

type Values = ReturnType<typeof parsed<typeof telling>>['values']

const factsIn = (values: Values, received: Instant, zone: Zone): CaseFacts => ({
  receivedOn: dayOf(received, zone),
  category: chosen('category', values.category ?? 'unknown', category.options),
  channel: chosen('channel', values.channel ?? 'web', channel.options),
  ...(values.severity === undefined ? {} : { severity: chosen('severity', values.severity, severity.options) }),
  ...(values.safety === undefined ? {} : { safety: values.safety }),
  ...(values.country === undefined ? {} : { country: values.country.toUpperCase() }),
  ...(values.product === undefined ? {} : { products: values.product }),
  ...(values.payment === undefined ? {} : { paymentMethod: values.payment }),
  ...(values.amount === undefined ? {} : { amount: amountIn(values.amount) }),
})

const knownIn = (values: Values, received: Instant, zone: Zone): Known => {
  const moments: Partial<Record<Moment, Instant>> = {}
  const reviews: Record<string, Partial<Record<Moment, Instant>>> = {}
  for (const typed of values.at ?? []) {
    const [name, at] = pair('at', typed, 'acknowledged=2026-04-07T10:00')
    const [word = '', review] = name.split('~')
    const of = review === undefined ? moments : (reviews[review] ??= {})
    of[chosen('at', word, moment.options)] = momentIn('at', at, zone)
  }
  const moves = (option: 'extend' | 'agree', by: 'notice' | 'agreement') =>
    (values[option] ?? []).map(typed => {
      const [promise, until] = pair(option, typed, 'answer-or-report=2026-05-01')
      return { promise, until: dayIn(option, until), by }
    })
  return {
    moments: { ...moments, received },
    reviews,
    stops: (values.pause ?? []).map(typed => stopIn(typed, zone)),
    moved: [...moves('extend', 'notice'), ...moves('agree', 'agreement')],
  }
}

/** The words that are no options: the names of policies. */
export const namesIn = (args: readonly string[], known: NonNullable<ParseArgsConfig['options']>): readonly string[] =>
  parsed(args, known).positionals

/** Reads what is told of one complaint on the command line; throws a Halt that says what to type instead. */
export const caseFrom = (args: readonly string[], policy: Policy): Case => {
  const { values } = parsed(args, telling)
  if (values.received === undefined)
    throw new Halt('Say when the complaint was received, for example --received 2026-04-02T10:00')
  const calendar = withClosed(calendarIn(values.calendar, policy), values.closed)
  const zone = zoneIn(values.zone, calendar)
  const received = momentIn('received', values.received, zone)
  return {
    facts: factsIn(values, received, zone),
    known: knownIn(values, received, zone),
    calendar,
    zone,
    json: values.json ?? false,
    why: values.why ?? false,
  }
}
