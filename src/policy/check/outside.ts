import type { Body } from '../body.ts'
import { bodiesFor, bodyIn } from '../outside.ts'
import type { OutsideRule } from '../policy.ts'
import { found, type PolicyFinding } from './finding.ts'
import { clockOf, type Ground } from './ground.ts'
import { isLater } from './later.ts'
import { endNoticeOf } from './law/notices.ts'
import { worldsOf } from './worlds.ts'

const membership = (
  { body: id, takesPart, until }: OutsideRule,
  body: Body,
  at: string,
  ground: Ground,
): readonly PolicyFinding[] => {
  const { today } = ground.context
  const { needs, country } = body
  if (until && until < today) return [found('membership-expired', `${at}.until`, { body: id, until })]
  if (needs === 'nothing' || takesPart === true) return []
  if (takesPart === undefined) return [found('membership-not-stated', `${at}.takesPart`, { body: id })]
  const notice = endNoticeOf(ground, country)
  // A British shop names only a scheme it takes part in; elsewhere the law may have it named with a no.
  if (country === 'GB' && today >= '2026-04-06' && notice)
    return [
      found('adr-without-commitment', `${at}.takesPart`, { body: id, law: notice.law }, { source: notice.source }),
    ]
  return needs === 'membership' ? [found('body-not-joined', `${at}.takesPart`, { body: id })] : []
}

const overlap = (a: OutsideRule, b: OutsideRule): boolean =>
  (a.from ?? '0000') <= (b.until ?? '9999-99') && (b.from ?? '0000') <= (a.until ?? '9999-99')

const ofRule = (rule: OutsideRule, n: number, ground: Ground): readonly PolicyFinding[] => {
  const { policy, context } = ground
  const at = `outside[${n}]`
  const { body: id, from, until } = rule
  const body = bodyIn(policy, id)
  if (!body) return [found('body-unknown', `${at}.body`, { body: id })]
  if (from && until && until < from) return [found('body-dates-reversed', at, { body: id, from, until })]
  const isAgain = policy.outside
    .slice(0, n)
    .some(one => one.body === id && JSON.stringify(one.when) === JSON.stringify(rule.when) && overlap(one, rule))
  if (isAgain) return [found('body-twice', `${at}.body`, { body: id })]
  const { from: since = context.today, until: last = context.today } = body.accredited ?? {}
  const isLeft = since <= context.today && context.today <= last
  return [
    ...membership(rule, body, at, ground),
    ...(isLeft ? [] : [found('body-not-accredited', `${at}.body`, { body: id, ...body.accredited })]),
  ]
}

/** What a shop states of a body of its own must hold together: somebody will be sent there. */
const ofOwn = (body: Body, n: number, ground: Ground): readonly PolicyFinding[] => {
  const { ownBodies = [], outside } = ground.policy
  const { id, opens, orAfter, window, does, doesNot } = body
  const at = `ownBodies[${n}]`
  const ability = does.find(one => doesNot.includes(one))
  const [gate, shut] = [
    clockOf(ground, orAfter),
    window?.from === 'complaint' ? clockOf(ground, window.within) : undefined,
  ]
  const isShut = gate && shut && ['mostly', 'always'].includes(isLater(gate, shut, ground).howOften)
  return [
    ...(ownBodies.findIndex(one => one.id === id) < n ? [found('own-body-twice', `${at}.id`, { body: id })] : []),
    ...(outside.some(one => one.body === id) ? [] : [found('own-body-unused', at, { body: id })]),
    ...((opens === 'at-once' && orAfter) || isShut ? [found('gate-contradicts', `${at}.orAfter`, { body: id })] : []),
    ...(ability ? [found('body-contradicts', `${at}.doesNot`, { body: id, ability })] : []),
  ]
}

/** Customers of a country for whom no body is named, whatever they complain about. */
const nobodyFor = (country: string, ground: Ground): readonly PolicyFinding[] => {
  const { policy, context } = ground
  const { facts } = worldsOf(
    policy.outside.map(({ when }) => when),
    ground,
  )
  const isNamed = facts.some(one => bodiesFor(policy, { ...one, country }, country, context.today).length > 0)
  return isNamed ? [] : [found('no-body-for-country', 'outside', { country })]
}

/** The outside bodies: known, named for days there are, joined where they must be, and one for every country. */
export const outside = (ground: Ground): readonly PolicyFinding[] => {
  const { policy, context } = ground
  const own = policy.outside.flatMap((rule, n) => ofRule(rule, n, ground))
  const isNaming = policy.outside.length > 0 && !own.some(({ level }) => level === 'refused')
  return [
    ...own,
    ...(policy.ownBodies ?? []).flatMap((body, n) => ofOwn(body, n, ground)),
    ...(isNaming ? context.countries.flatMap(country => nobodyFor(country, ground)) : []),
  ]
}
