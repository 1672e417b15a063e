import type { CalendarId } from '#calendar/calendar.ts'
import type { Counting } from '#calendar/period.ts'
import type { Policy, Role, Texts } from '#policy/policy.ts'
import type { Case, Extensions, PromiseRule, Start } from '#policy/promise-rule.ts'
import type { Language } from '#policy/storefront.ts'
import { countingIn } from './counting.ts'
import { whichIn } from './conditions.ts'
import { datesIn } from './dates.ts'
import { policyRules as de } from './de/policy-rules.ts'
import { policyRules as en, type PolicyRulesTexts } from './en/policy-rules.ts'
import { policyRules as es } from './es/policy-rules.ts'
import { policyRules as fr } from './fr/policy-rules.ts'
import { policyRules as it } from './it/policy-rules.ts'
import { policyRules as nl } from './nl/policy-rules.ts'
import { policyWords } from './policy-words.ts'
import { inEveryTongue, languageIn, type Tongue } from './tongue.ts'

export const policyRules = inEveryTongue<PolicyRulesTexts>({ nl, en, de, fr, es, it })

type Said = readonly (string | false | undefined)[]
/** What is left out of a sentence leaves no gap in it. */
const tidy = (text: string) => text.replace(/ {2,}/g, ' ').replace(/ ([,.:])/g, '$1')
const sentences = (said: Said): readonly string[] => said.flatMap(one => (one ? [tidy(one)] : []))

/** Who has a role, by the policy's own name or the ordinary one. */
export const roleIn = ({ roleNames }: Pick<Policy, 'roleNames'>, role: Role, language: Tongue): string =>
  roleNames?.[role]?.[languageIn(language)] ?? policyWords[language].roles[role]

/** What the shop says in its own words: in this language, or else in one that it does say it in. */
export const ownWords = (
  texts: Texts | undefined,
  tongue: Tongue,
): { readonly text: string; readonly language: Language } | undefined => {
  const said = [languageIn(tongue), 'en', 'nl', 'de', 'fr', 'es', 'it'] as const
  const found = said.find(one => texts?.[one])
  const text = found && texts?.[found]
  return found && text ? { text, language: found } : undefined
}

/** 'after we receive your complaint'; empty for receipt, from which every period counts unless it says otherwise. */
const startIn = (start: Start, language: Tongue): string => {
  const { moments, whicheverFirst, whicheverLast } = policyRules[language]
  if (start === 'received') return ''
  if (typeof start === 'string') return moments[start]
  const dates = datesIn(language)
  if ('first' in start) return whicheverFirst(dates.either(start.first.map(moment => moments[moment])))
  return whicheverLast(dates.list(start.last.map(moment => moments[moment])))
}

const whenIn = ({ within, starts }: Pick<PromiseRule, 'within' | 'starts'>, language: Tongue): string =>
  within ? `${policyRules[language].within(datesIn(language).periodAfter(within))} ${startIn(starts, language)}` : ''

/** What is otherwise for some complaints, as one line. */
const caseIn = (rule: PromiseRule, one: Case, policy: Policy, language: Tongue): string => {
  const say = policyRules[language]
  const { within, starts, strength, owedBy, counting } = one
  const changes = [
    (within || starts) && whenIn({ ...rule, ...one }, language),
    strength && say.strengths[strength],
    owedBy && owedBy !== 'handler' && say.by(roleIn(policy, owedBy, language)),
    counting && say.countedOtherwise,
  ]
  const changed = changes.filter(Boolean).map(change => String(change).trim())
  return [say.case(whichIn(one.when, language), changed.join(', ')), ...countingIn(language, { ...counting })].join(' ')
}

const otherCounting = (
  { counting, calendar }: { readonly counting?: Partial<Counting>; readonly calendar?: CalendarId },
  language: Tongue,
): Said =>
  counting || calendar ? [policyRules[language].otherCounting, ...countingIn(language, { ...counting }, calendar)] : []

const laterIn = ({ atMost, each, total, mustSay }: Extensions, language: Tongue): Said => {
  const { later } = policyRules[language]
  const dates = datesIn(language)
  return [
    later.can,
    atMost !== undefined && later.times(atMost),
    each && later.each(dates.period(each)),
    total && later.total(dates.period(total)),
    mustSay.length > 0 && later.says(dates.list(mustSay.map(part => later.parts[part]))),
  ]
}

/** What a promise is in one sentence, without a period: for lists of dates. */
export const promiseIn = ({ promise }: Pick<PromiseRule, 'promise'>, language: Tongue): string =>
  tidy(policyRules[language].promises[promise](''))

/** One promise: what is promised, then what is otherwise for some complaints, then what can stop or move its date. */
export type RuleInWords = {
  readonly main: readonly string[]
  readonly cases: readonly string[]
  readonly rest: readonly string[]
}

/** A rule of a policy in sentences. What the rule does not state is not said. */
export const ruleIn = (rule: PromiseRule, policy: Policy, language: Tongue): RuleInWords => {
  const say = policyRules[language]
  const dates = datesIn(language)
  const reports = rule.metBy.includes('progress-report')
  const { agreedDate, owedBy, pauses = [], extensions } = rule
  return {
    main: sentences([
      say.promises[rule.promise](whenIn(rule, language)),
      !rule.within && say.noPeriod,
      rule.strength === 'aim' && say.aim,
      rule.when && say.only(whichIn(rule.when, language)),
      rule.promise === 'acknowledge' && say.more.acknowledge,
      reports && say.more['answer-or-report'],
      rule.unless === 'answered' && say.unlessAnswered,
    ]),
    cases: sentences((rule.cases ?? []).map(one => caseIn(rule, one, policy, language))),
    rest: sentences([
      ...pauses.map(({ because, atMost }) => {
        const limit = atMost ? say.atMost(dates.period(atMost)) : ''
        return `${say.pauses[because]}${limit}.`
      }),
      ...(extensions ? laterIn(extensions, language) : []),
      agreedDate && say.agreed.can,
      agreedDate?.latest && say.agreed.latest(dates.period(agreedDate.latest)),
      ...otherCounting(rule, language),
      owedBy !== 'handler' && rule.promise !== 'board-reply' && rule.promise !== 'acknowledge-escalation'
        ? say.responsible(roleIn(policy, owedBy, language))
        : undefined,
    ]),
  }
}
