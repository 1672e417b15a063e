import { type Day, dayOf } from '#calendar/day.ts'
import type { Why } from '#calendar/period.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Because, Promised } from '#complaint/due.ts'
import { ruleOfKey } from '#policy/policy.ts'
import type { PauseReason, Start } from '#policy/promise-rule.ts'
import { calendarsIn } from './calendars.ts'
import { datesIn } from './dates.ts'
import { why as de } from './de/why.ts'
import { why as en, type WhyTexts } from './en/why.ts'
import { why as es } from './es/why.ts'
import { why as fr } from './fr/why.ts'
import { why as it } from './it/why.ts'
import { why as nl } from './nl/why.ts'
import { inEveryTongue, type Tongue } from './tongue.ts'

/** A day that does not count: its date, why, and both as one line. */
export type Skipped = { readonly day: Day; readonly date: string; readonly reason: string; readonly line: string }

/** Why a date is what it is: `before`, then the skipped days, then `after`; or all of it as plain `sentences`. */
export type Explanation = {
  readonly before: readonly string[]
  readonly skipped?: { readonly title: string; readonly days: readonly Skipped[] }
  readonly after: readonly string[]
  /** The calendar and its version, for the small print. */
  readonly small?: string
  readonly sentences: readonly string[]
}
/** `starts` where it is not the one of the policy's first rule of that kind; `assumed` where its clock has not started yet. */
type Explained = Pick<Promised, 'key' | 'kind' | 'strength' | 'due'> & {
  readonly starts?: Start
  readonly assumed?: boolean
}
type Rules = Pick<Ground, 'policy' | 'zone'>

const texts = inEveryTongue<WhyTexts>({ nl, en, de, fr, es, it })
type Given = Extract<Because, { given: string }>

const started = (promise: Explained, say: WhyTexts, { policy }: Rules): ((date: string) => string) => {
  const { key, assumed, starts = ruleOfKey(policy, key)?.starts ?? 'received' } = promise
  if (assumed) return say.assumed
  if (/:([2-9]|\d\d)/.test(key)) return say.reopened
  return typeof starts === 'string' ? say.starts[starts] : say.started
}

const promisedIn = ({ kind, strength }: Explained, say: WhyTexts, period: string): readonly string[] => {
  if (kind === 'remedy') return []
  if (strength === 'must') return [say.promise[kind](period)]
  return [kind === 'answer' ? say.aimToAnswer(period) : say.aim(period)]
}

/** From the start of the clock to what it counts. */
const begun = (promise: Explained, why: Why, language: Tongue, rules: Rules): readonly string[] => {
  const say = texts[language]
  const dates = datesIn(language)
  const moved = why.dayZero !== dayOf(why.start, why.zone)
  const received = dates.fullDate(why.dayZero)
  const { cutOff } = why.counting
  return [
    started(promise, say, rules)(dates.dateOf(why.start, why.zone)),
    ...(moved && why.afterCutOff ? [say.afterCutOff(cutOff ? dates.timeOfDay(cutOff) : '', received)] : []),
    ...(moved && !why.afterCutOff ? [say.notWorking(received)] : []),
    ...('hours' in why.period
      ? []
      : [say[why.counting.firstDay === 'excluded' ? 'dayZeroExcluded' : 'dayZeroIncluded']]),
    ...promisedIn(promise, say, dates.periodAfter(why.period)),
  ]
}

/** From what held the clock or moved its end to the last day. */
const concluded = ({ strength, due }: Explained, why: Why, language: Tongue): readonly string[] => {
  const say = texts[language]
  const dates = datesIn(language)
  const conclude = strength === 'aim' ? say.conclusionAim : say.conclusion
  return [
    ...(why.stopped ?? []).map(({ from, until, because }) =>
      say.stopped(dates.fullDate(from), dates.fullDate(until), say.stops[because as PauseReason] ?? ''),
    ),
    ...(why.atLeast === undefined ? [] : [say.atLeast(dates.period({ workingDays: why.atLeast }))]),
    ...(why.rolledFrom ? [say.rolled(dates.fullDate(why.rolledFrom))] : []),
    'hours' in why.period ? say.conclusionHour(dates.dateTime(due.at, why.zone)) : conclude(dates.fullDate(due.on)),
  ]
}

const counted = (promise: Explained, why: Why, language: Tongue, rules: Rules): Explanation => {
  const say = texts[language]
  const dates = datesIn(language)
  const { notWorking, countries } = calendarsIn(language)
  const before = begun(promise, why, language, rules)
  const days = why.skipped.map(({ day, because, name }): Skipped => {
    const [date, reason] = [dates.weekdayDate(day), name ?? notWorking[because]]
    return { day, date, reason, line: say.skippedDay(date, reason) }
  })
  const title = days.length === 1 ? say.oneSkipped : say.manySkipped
  const after = concluded(promise, why, language)
  const skipped = days.length > 0 ? { skipped: { title, days } } : {}
  const inOne = days.length > 0 ? [`${title} ${days.map(({ date, reason }) => `${date} (${reason})`).join(', ')}.`] : []
  const small = say.calendar(countries[why.calendar.id], why.calendar.version)
  return { before, ...skipped, after, small, sentences: [...before, ...inOne, ...after] }
}

const given = (
  { due }: Explained,
  because: Given,
  language: Tongue,
  { zone }: Pick<Rules, 'zone'>,
): readonly string[] => {
  const say = texts[language]
  const dates = datesIn(language)
  const sentence = {
    'in-acknowledgement': say.inAcknowledgement,
    'in-report': say.inReport,
    'with-remedy': say.withRemedy,
    agreed: say.agreed,
  }[because.given]
  return [sentence(dates.dateOf(because.on, zone), dates.fullDate(due.on)), say.stands]
}

/**
 * Why a promise falls due when it does, in sentences for customer and staff alike. `rules` is the complaint's ground. With
 * `all` its promises, a date given in the acknowledgement is explained by the policy's own period as well.
 */
export const explain = (
  promise: Explained,
  language: Tongue,
  rules: Rules,
  all: readonly Explained[] = [],
): Explanation => {
  const { because } = promise.due
  if ('counted' in because) return counted(promise, because.counted, language, rules)
  const aim =
    because.given === 'in-acknowledgement'
      ? all.find(({ kind, due }) => kind === 'answer' && 'counted' in due.because)
      : undefined
  const policy =
    aim && 'counted' in aim.due.because ? counted(aim, aim.due.because.counted, language, rules) : undefined
  const after = given(promise, because, language, rules)
  if (!policy) return { before: [], after, sentences: after }
  return { ...policy, after: [...policy.after, ...after], sentences: [...policy.sentences, ...after] }
}
