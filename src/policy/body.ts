import type { Day } from '#calendar/day.ts'
import type { Period } from '#calendar/period.ts'
import type { Money } from './storefront.ts'

export type BodyId = string

/**
 * What a body can do about the complaint of one customer. passes-on: hands reports to whoever enforces; assists-across-borders:
 * contacts a shop in another country; proposes: writes a solution that nobody must follow; enforces: acts against a shop that
 * breaks the law, in everybody's interest.
 */
export type Ability =
  | 'advises'
  | 'passes-on'
  | 'assists-across-borders'
  | 'mediates'
  | 'proposes'
  | 'decides'
  | 'enforces'

/** An outside body as its own site and the law describe it (clause 13). */
export type Body = {
  readonly id: BodyId
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The parts of the country it is for, such as GB-SCT; no entry, all of it. */
  readonly regions?: readonly string[]
  /** Its official name, in its own language. */
  readonly name: string
  readonly does: readonly Ability[]
  /** What people expect of it and it does not do. */
  readonly doesNot: readonly Ability[]
  /** The only complaints it takes; no entry, any about a purchase. */
  readonly about?: 'goods' | 'credit' | 'data-protection' | 'cross-border'
  /** Settles disputes out of court: on the state's list or accredited, or by itself. No entry: advice, a regulator, a court. */
  readonly adr?: 'listed' | 'not-listed'
  /** When a customer can go there: at once, once they have complained to the shop, or with its last word. */
  readonly opens: 'at-once' | 'after-complaint' | 'final-answer'
  /** So long after the complaint also without the shop's answer. */
  readonly orAfter?: Period
  /** How long a customer can go there. */
  readonly window?: { readonly within: Period; readonly from: 'complaint' | 'final-answer' }
  /** How long it takes at most, by its own rules, once the file is complete. */
  readonly answersWithin?: Period
  readonly fee: 'free' | 'varies' | { readonly amount: Money; readonly returnedIfRight?: boolean }
  /** Who must keep to what it decides; `shop`: once the customer accepts it. */
  readonly binds: 'nobody' | 'shop' | 'both'
  /** What it needs of the shop before it takes a complaint. */
  readonly needs: 'nothing' | 'membership' | 'commitment'
  /** As far as is known it may be an ADR provider on these days only, both included; no entry, it needs no leave. */
  readonly accredited?: { readonly from?: Day; readonly until?: Day }
  readonly site: string
  readonly phone?: string
  readonly address?: string
  /** When the facts above were looked up, where, and how: read in the source itself, seen in somebody's account of it, or neither. */
  readonly checkedOn: Day
  readonly source: string
  readonly certainty: 'read' | 'seen' | 'unverified'
}

/** A court judges and everybody must keep to it: no ADR, and no membership. */
export const isCourt = ({ adr, does }: Body): boolean => adr === undefined && does.includes('decides')
