import type { CalendarId } from '#calendar/calendar.ts'
import type { Period } from '#calendar/period.ts'
import type { PromiseKind } from '../../promise-rule.ts'
import { found, type PolicyFinding } from '../finding.ts'
import { type Clock, clockOf, type Ground } from '../ground.ts'
import { isLater } from '../later.ts'
import { type Resolved, resolve } from '../variants.ts'
import { worldsOf } from '../worlds.ts'
import { laws, memberStates } from './law.ts'

/** How promises of a kind stand for customers of a country, each place once. */
const rulesFor = (kind: PromiseKind, country: string, ground: Ground): readonly Resolved[] => {
  const rules = ground.policy.promises
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => rule.promise === kind)
  const asked = rules.flatMap(({ rule }) => [rule.when, ...(rule.cases ?? []).map(({ when }) => when)])
  const all = worldsOf(asked, ground).facts.flatMap(facts =>
    rules.flatMap(({ rule, index }) => resolve(rule, index, { ...facts, country }) ?? []),
  )
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
}

const isFromReceipt = ({ rule: { starts } }: Resolved) =>
  starts === 'received' || starts === 'sent' || starts === 'first-raised'

const legal = (within: Period, calendar: CalendarId, firstDay: 'included' | 'excluded' = 'excluded'): Clock => ({
  within,
  calendar,
  counting: { firstDay, rollOver: 'none' },
})

/** The first of some promises that is later than a law allows. */
const tooLate = (rules: readonly Resolved[], law: Clock, ground: Ground) =>
  rules.flatMap(({ at, rule }) => {
    const own = clockOf(ground, rule.within, rule)
    return own && isLater(own, law, ground).howOften !== 'never'
      ? [{ at: `${at}.within`, rule, within: own.within }]
      : []
  })[0]

/** A Spanish customer has the answer within a month; of a large firm, within 15 working days. */
const spanishAnswer = (ground: Ground): readonly PolicyFinding[] => {
  const { policy, context } = ground
  const answers = rulesFor('answer', 'ES', ground)
  const musts = answers.filter(({ rule }) => rule.strength === 'must')
  const isOther = policy.promises.every(({ promise }) => promise !== 'answer' && promise !== 'answer-or-report')
  if (isOther || musts.some(one => !isFromReceipt(one))) return []
  const calendar = (policy.calendar ?? context.calendar).startsWith('ES') ? (policy.calendar ?? context.calendar) : 'ES'
  const { spanishAnswer: all, spanishLargeFirms: large } = laws
  const month = { country: 'ES', atMost: { months: 1 }, law: all.cited } as const
  if (!musts.some(({ rule }) => rule.within))
    return [found('answer-later-than-law', 'promises', month, { source: all.source })]
  const late = tooLate(musts, legal(month.atMost, calendar), ground)
  if (late)
    return [
      found('answer-later-than-law', late.at, { ...month, within: late.within }, { ...late.rule, source: all.source }),
    ]
  const days = { country: 'ES', atMost: { workingDays: 15 }, law: large.cited } as const
  const slow = tooLate(musts, legal(days.atMost, calendar), ground)
  return slow
    ? [
        found(
          'answer-later-than-law',
          slow.at,
          { ...days, within: slow.within },
          { ...slow.rule, source: large.source },
        ),
      ]
    : []
}

/** A complaint about personal data is acknowledged within 30 days, the day of receipt counted. */
const britishAcknowledgement = (ground: Ground): readonly PolicyFinding[] => {
  const { cited: law, source } = laws.britishDataProtection
  const rules = rulesFor('acknowledge', 'GB', ground).filter(isFromReceipt)
  const { calendar } = ground.context
  const late = tooLate(rules, legal({ days: 30 }, calendar, 'included'), ground)
  const detail = { law, atMost: { days: 30 } }
  return late
    ? [found('acknowledgement-later-than-law', late.at, { ...detail, within: late.within }, { ...late.rule, source })]
    : []
}

const refund = (country: string, ground: Ground): readonly PolicyFinding[] => {
  const { cited: law, source } = country === 'GB' ? laws.britishRefund : laws.europeanRefund
  const { calendar } = ground.context
  const late = tooLate(rulesFor('refund', country, ground), legal({ days: 14 }, calendar), ground)
  const detail = { country, law, atMost: { days: 14 } }
  return late
    ? [found('refund-later-than-law', late.at, { ...detail, within: late.within }, { ...late.rule, source })]
    : []
}

/** Periods of the house, held against what the law of a country allows at most. */
export const legalPeriods = (ground: Ground): readonly PolicyFinding[] => {
  const { countries } = ground.context
  // The directive is one law for all its countries: said once.
  const member = countries.find(country => memberStates.includes(country))
  return [
    ...(countries.includes('ES') ? spanishAnswer(ground) : []),
    ...(countries.includes('GB') ? [...britishAcknowledgement(ground), ...refund('GB', ground)] : []),
    ...(member ? refund(member, ground) : []),
  ]
}
