import { type Day, dayOf } from '#calendar/day.ts'
import type { Why } from '#calendar/period.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Because, Promised } from '#complaint/due.ts'
import { ruleOf } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { datesIn } from './dates.ts'
import { why as en, type WhyTexts } from './en/why.ts'
import { why as nl } from './nl/why.ts'
import { thingsIn } from './things.ts'

/** Why a date is what it is: `before`, then the skipped days, then `after`; or all of it as plain `sentences`. */
export type Explanation = {
  readonly before: readonly string[]
  readonly skipped?: {
    readonly title: string
    readonly days: readonly { readonly day: Day; readonly date: string; readonly reason: string }[]
  }
  readonly after: readonly string[]
  /** The calendar and its version, for the small print. */
  readonly small?: string
  readonly sentences: readonly string[]
}
type Explained = Pick<Promised, 'key' | 'kind' | 'due'>
type Rules = Pick<Ground, 'policy' | 'zone'>

const texts: Readonly<Record<Language, WhyTexts>> = { en, nl }
type Given = Extract<Because, { given: string }>

const started = ({ key, kind }: Explained, say: WhyTexts, { policy }: Rules): ((date: string) => string) => {
  if (/:([2-9]|\d\d)/.test(key)) return say.reopened
  const starts = ruleOf(policy, kind)?.starts
  if (starts === 'escalated') return say.askedBoard
  return starts === 'acknowledged' ? say.confirmed : say.received
}

const counted = (promise: Explained, why: Why, language: Language, rules: Rules): Explanation => {
  const say = texts[language]
  const dates = datesIn(language)
  const { notWorking, countries } = thingsIn(language)
  const { kind, due } = promise
  const moved = why.dayZero !== dayOf(why.start, why.zone)
  const received = dates.fullDate(why.dayZero)
  const before = [
    started(promise, say, rules)(dates.dateOf(why.start, why.zone)),
    ...(moved && why.afterCutOff ? [say.afterCutOff(why.counting.cutOff ?? '', received)] : []),
    ...(moved && !why.afterCutOff ? [say.notWorking(received)] : []),
    ...('hours' in why.period
      ? []
      : [say[why.counting.firstDay === 'excluded' ? 'dayZeroExcluded' : 'dayZeroIncluded']]),
    ...(kind === 'remedy' ? [] : [say.promise[kind](dates.period(why.period))]),
  ]
  const days = why.skipped.map(({ day, because }) => ({
    day,
    date: `${dates.weekday(day)} ${dates.dayMonth(day)}`,
    reason: notWorking[because],
  }))
  const title = days.length === 1 ? say.oneSkipped : say.manySkipped
  const concluded = () => {
    if ('hours' in why.period) return say.conclusionHour(dates.dateTime(due.at, why.zone))
    return (kind === 'answer' ? say.conclusionAim : say.conclusion)(dates.fullDate(due.on))
  }
  const after = [...(why.rolledFrom ? [say.rolled(dates.fullDate(why.rolledFrom))] : []), concluded()]
  const skipped = days.length > 0 ? { skipped: { title, days } } : {}
  const inOne = days.length > 0 ? [`${title} ${days.map(({ date, reason }) => `${date} (${reason})`).join(', ')}.`] : []
  const small = say.calendar(countries[why.calendar.id], why.calendar.version)
  return { before, ...skipped, after, small, sentences: [...before, ...inOne, ...after] }
}

const given = ({ due }: Explained, because: Given, language: Language, { zone }: Rules): readonly string[] => {
  const say = texts[language]
  const dates = datesIn(language)
  const sentence = {
    'in-acknowledgement': say.inAcknowledgement,
    'in-report': say.inReport,
    'with-remedy': say.withRemedy,
  }[because.given]
  return [sentence(dates.dateOf(because.on, zone), dates.fullDate(due.on)), say.stands]
}

/**
 * Why a promise falls due when it does, in sentences for customer and staff alike. `rules` is the complaint's ground. With
 * `all` its promises, a date given in the acknowledgement is explained by the policy's own period as well.
 */
export const explain = (
  promise: Explained,
  language: Language,
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
