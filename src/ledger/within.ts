import type { Day, Instant } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Database } from '#database/connect.ts'
import type { Storefront } from '#policy/storefront.ts'

/** Where the ledger finds the rules of a complaint; asked for each of a hundred thousand, so it remembers them. */
export type Rules = {
  /** Those a complaint was filed under, which it keeps for life. */
  readonly ground: (complaint: Pick<Complaint, 'storefront' | 'policy' | 'calendar' | 'zone'>) => Promise<Ground>
  /** Those for a complaint that reaches a storefront on a day in its zone. */
  readonly groundFor: (storefront: Storefront, receivedOn: Day) => Promise<Ground>
}

/** What the ledger works with. */
export type Within = {
  readonly db: Database
  readonly now: () => Instant
  readonly rules: Rules
}
