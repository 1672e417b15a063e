import type { Day, Instant } from '#calendar/day.ts'
import type { Clause, PromiseKind } from '#policy/policy.ts'
import type { Scope } from './scope.ts'

/** How one kind of promise was kept. `late` was kept after its time, `missed` not at all or not before it fell away. */
export type PromiseCount = {
  readonly kind: PromiseKind
  readonly clause: Clause
  readonly strength: 'must' | 'aim'
  readonly kept: number
  readonly late: number
  readonly missed: number
  readonly open: number
  readonly excused: number
}
/** Promises that fell or fall due on these days, both included. */
export type AskPerPromise = { readonly scope: Scope; readonly from: Day; readonly until: Day; readonly now: Instant }
