// Clause 13: which outside bodies a policy names for one complaint.
import type { Day } from '#calendar/day.ts'
import { bodies } from './bodies.ts'
import type { Body, BodyId } from './body.ts'
import { type CaseFacts, holds } from './condition.ts'
import type { OutsideRule, Policy } from './policy.ts'

/** A body as a policy names it. */
export type NamedBody = Body & {
  /** Whether the shop takes part in what the body does; no entry where the policy does not say. */
  readonly takesPart?: boolean
}
export type Naming = Pick<Policy, 'outside' | 'ownBodies'>
/** What must be known of a complaint: the day it was received. The rest is taken where it is known. */
export type NamingFacts = Pick<CaseFacts, 'receivedOn'> & Partial<CaseFacts>

/** Where a European Consumer Centre helps: Norway and Iceland have one too. */
const withCentre = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** A body by its id: as the policy itself states it, or as the directory does; undefined for one that neither knows. */
export const bodyIn = ({ ownBodies }: Pick<Policy, 'ownBodies'>, id: BodyId): Body | undefined =>
  [...(ownBodies ?? []), ...bodies].find(body => body.id === id)

const within = (on: Day, { from = on, until = on }: { readonly from?: Day; readonly until?: Day } = {}): boolean =>
  from <= on && on <= until

type Entry = { readonly rule: OutsideRule; readonly body: Body }

const named = ({ rule: { takesPart }, body }: Entry): NamedBody =>
  takesPart === undefined ? body : { ...body, takesPart }

const entriesOn = (policy: Naming, on: Day): readonly Entry[] =>
  policy.outside.flatMap(rule => {
    const body = bodyIn(policy, rule.body)
    return body && within(on, rule) && within(on, body.accredited) ? [{ rule, body }] : []
  })

/** The bodies of these ids as a policy names them, in its order: for what was named already, whatever has become of it since. */
export const bodiesNamed = (policy: Naming, ids: readonly BodyId[]): readonly NamedBody[] => {
  const stated = policy.outside.flatMap(rule => {
    const body = ids.includes(rule.body) ? bodyIn(policy, rule.body) : undefined
    return body ? [named({ rule, body })] : []
  })
  const others = ids.flatMap(id => (stated.some(body => body.id === id) ? [] : (bodyIn(policy, id) ?? [])))
  return [...stated, ...others]
}

/** All that a policy names on a day, whoever complains: memberships that have not ended, accreditations that have not lapsed. */
export const bodiesOn = (policy: Naming, on: Day): readonly NamedBody[] => entriesOn(policy, on).map(named)

const isNear = ({ body }: Entry, country: string, home: string): boolean => {
  if (body.adr) return [country, home].includes(body.country)
  if (body.about !== 'cross-border') return body.country === country
  return (
    country !== home && [country, home].every(one => withCentre.includes(one)) && [country, home].includes(body.country)
  )
}

/**
 * The outside bodies that a policy names for a complaint, in its order. Those with a condition of their own: where it holds.
 * Others: of the country of the customer, or of the storefront where that is not known. What settles disputes with the shop is
 * open to its customers abroad too (Directive 2013/11/EU, article 5). What is for purchases across a border: between two
 * countries with a European Consumer Centre; customers go to the centre of their own. `on` is the day they are named on.
 */
export const bodiesFor = (
  policy: Naming,
  facts: NamingFacts,
  home: string,
  on: Day = facts.receivedOn,
): readonly NamedBody[] => {
  const country = facts.country ?? home
  const known: CaseFacts = { category: 'unknown', channel: 'web', ...facts }
  const entries = entriesOn(policy, on).filter(entry =>
    entry.rule.when ? holds(entry.rule.when, known) : isNear(entry, country, home),
  )
  const hasOwnCentre = entries.some(({ body }) => body.about === 'cross-border' && body.country === country)
  return entries
    .filter(({ body }) => !(hasOwnCentre && body.about === 'cross-border' && body.country !== country))
    .map(named)
}
