// The closed lists of words that policies are written in. A new one needs a name in every language: see `texts/`.
import type { Language } from './storefront.ts'

/** The number of a clause as the policy itself counts; `docs/policy.md` says what those of the first policy promise. */
export type Clause = string
/** What a shop says in its own words, in the languages it says it in. */
export type Texts = Readonly<Partial<Record<Language, string>>>

export type Role = 'agent' | 'manager' | 'investigator' | 'board' | 'administrator'
export type Channel = 'web' | 'email' | 'phone' | 'post' | 'in-person' | 'chat' | 'social'
export type Category =
  | 'not-delivered'
  | 'damaged'
  | 'faulty'
  | 'wrong-item'
  | 'refund'
  | 'service'
  | 'website'
  | 'other'
  | 'unknown'
export type Severity = 'low' | 'normal' | 'high' | 'critical'
export type RemedyKind = 'refund' | 'exchange' | 'repair' | 'price-reduction' | 'compensation' | 'voucher' | 'apology'
export type Wish = RemedyKind | 'other' | 'unknown'
export type Source = 'warehouse' | 'courier' | 'staff' | 'goods' | 'customer'
export type Cause = 'product' | 'packing' | 'warehouse' | 'courier' | 'website' | 'service' | 'policy' | 'other'

/** One of the policy's reviews, by the name the policy gives it. */
export type ReviewId = string
export type ReviewQuestion = 'policyFollowed' | 'treatedFairly' | 'lawKept'
