import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'

/**
 * track: a customer's way back from a letter; view: what it is exchanged for, 4 hours from the last use; question: a partner's
 * way to one question; question-list: to all of theirs; sign-in and invite: staff, for one use.
 */
export type Purpose = 'track' | 'view' | 'question' | 'question-list' | 'sign-in' | 'invite'

export type NewLink = {
  readonly purpose: Purpose
  /** The id of the complaint, or of the person. */
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
  readonly expiresAt: Instant
  /** The id of a letter: the same letter always carries the same key. */
  readonly forLetter?: string
}
export type Found = { readonly subject: string; readonly detail: Readonly<Record<string, string>> }

export type Links = {
  /** Makes a key. Only its hash is kept. A new sign-in or invite replaces the earlier ones of that person. `on` may be a transaction. */
  readonly issue: (link: NewLink, on?: Database) => Promise<string>
  /** The key that a link issued for this letter has. */
  readonly keyFor: (purpose: string, letter: string) => string
  readonly find: (purpose: Purpose, key: string) => Promise<Found | undefined>
  /** The same, once only: of many at the same moment one succeeds. */
  readonly use: (purpose: Purpose, key: string) => Promise<Found | undefined>
  readonly revoke: (purpose: Purpose, subject: string) => Promise<void>
  /** Removes links that are over. */
  readonly clean: () => Promise<void>
}
