import type { Period } from '#calendar/period.ts'
import type { PromiseRule } from '../promise-rule.ts'
import { found, type PolicyFinding } from './finding.ts'
import { clockOf, type Ground } from './ground.ts'
import { isLater } from './later.ts'
import { isWhole } from './sound.ts'
import { named, promiseAt } from './variants.ts'

/** Whether a period is longer than another on most days, counted as the rule counts. */
const isLonger = (rule: PromiseRule, first: Period, other: Period, ground: Ground): boolean => {
  const [a, b] = [clockOf(ground, first, rule), clockOf(ground, other, rule)]
  return a !== undefined && b !== undefined && ['mostly', 'always'].includes(isLater(a, b, ground).howOften)
}

const withins = ({ within, cases = [] }: PromiseRule): readonly Period[] =>
  [within, ...cases.map(one => one.within)].flatMap(one => one ?? [])

const ofRule = (rule: PromiseRule, at: string, ground: Ground): readonly PolicyFinding[] => {
  const { extensions } = rule
  if (!extensions) return []
  const { atMost, each, total, mustSay } = extensions
  const isMust = rule.strength === 'must' || rule.cases?.some(({ strength }) => strength === 'must')
  if (!isMust) return [found('extension-of-aim', at, named(rule), rule)]
  const periods = withins(rule)
  if (periods.length === 0) return [found('extension-without-period', at, named(rule), rule)]
  const never = atMost !== undefined && (!Number.isSafeInteger(atMost) || atMost < 1)
  // What ends no later than the period itself extends nothing.
  const short =
    total && periods.find(within => isWhole(within) && isWhole(total) && !isLonger(rule, total, within, ground))
  return [
    ...(never ? [found('extension-never', `${at}.atMost`, { ...named(rule), atMost }, rule)] : []),
    ...(short
      ? [found('extension-total-too-short', `${at}.total`, { ...named(rule), total, within: short }, rule)]
      : []),
    ...(total && each && !short && isLonger(rule, each, total, ground)
      ? [found('extension-each-too-long', `${at}.each`, { ...named(rule), each, total }, rule)]
      : []),
    ...(atMost === undefined && !each && !total ? [found('extension-without-limit', at, named(rule), rule)] : []),
    ...(mustSay.length === 0 ? [found('extension-says-nothing', `${at}.mustSay`, named(rule), rule)] : []),
    ...(mustSay.length > 0 && !mustSay.includes('new-date')
      ? [found('extension-without-new-date', `${at}.mustSay`, named(rule), rule)]
      : []),
    ...(mustSay.includes('outside-body') && ground.policy.outside.length === 0
      ? [found('no-body-to-name', `${at}.mustSay`, {}, rule)]
      : []),
  ]
}

const agreedDate = (rule: PromiseRule, at: string, ground: Ground): readonly PolicyFinding[] => {
  const latest = rule.agreedDate?.latest
  const within = latest && withins(rule).find(one => isLonger(rule, one, latest, ground))
  return latest && within
    ? [found('agreed-date-too-early', `${at}.latest`, { ...named(rule), latest, within }, rule)]
    : []
}

const pauses = (rule: PromiseRule, at: string): readonly PolicyFinding[] =>
  (rule.pauses ?? []).flatMap(({ because }, n, all) =>
    all.slice(0, n).some(before => before.because === because)
      ? [found('pause-twice', `${at}[${n}]`, { ...named(rule), because }, rule)]
      : [],
  )

/** How a date may move: an extension extends, says its new date, and ends; no two rules for one pause. */
export const extensions = (ground: Ground): readonly PolicyFinding[] =>
  ground.policy.promises.flatMap((rule, n) => [
    ...ofRule(rule, `${promiseAt(n)}.extensions`, ground),
    ...agreedDate(rule, `${promiseAt(n)}.agreedDate`, ground),
    ...pauses(rule, `${promiseAt(n)}.pauses`),
  ])
