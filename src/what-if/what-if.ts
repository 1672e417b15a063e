import type { CalendarId } from '#calendar/calendar.ts'
import type { ClosingDays } from '#calendar/closing-days.ts'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Judged } from '#complaint/what-if/judged.ts'
import type { HandlerTally, TallyRow } from '#complaint/what-if/tally.ts'
import type { Clause, Policy, PromiseKind } from '#policy/policy.ts'

/** Where the supposed policy comes from: the draft as it was at that revision, or a version. */
export type Source =
  | { readonly kind: 'draft'; readonly id: string; readonly revision: number }
  | { readonly kind: 'version'; readonly id: string; readonly version: number }

/** Which working days one storefront is supposed to have: an edition of a calendar, and days of its own. */
export type SupposedCalendar = {
  readonly id: CalendarId
  readonly edition: string
  readonly closing?: Pick<ClosingDays, 'closed' | 'open'>
}
/** What was chosen, for the page to say again: another calendar than the policy's, and whose closing days. */
export type Chosen = { readonly calendar?: CalendarId; readonly closing: 'own' | 'none' | 'these' }

/** Days are days of receipt, both included. */
export type Supposition = {
  readonly policy: Policy
  readonly source: Source & Chosen
  readonly calendars: Readonly<Record<string, SupposedCalendar>>
  readonly storefronts: readonly string[]
  readonly from: Day
  readonly until: Day
}

/** `failed` says why: `cut-off` was begun several times and never came to its end; `broken` met a fault. */
export type RunState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
export type Failure = 'cut-off' | 'broken'

/** What came out: nothing is averaged, and what could not be judged is counted. */
export type Result = {
  readonly complaints: number
  readonly events: number
  /** Complaints that a calendar or the supposed rules had no answer for; the first of them by reference. */
  readonly notJudged: { readonly count: number; readonly references: readonly string[] }
  readonly rows: readonly TallyRow[]
  readonly handlers: readonly HandlerTally[]
  /** Promises that would have ended otherwise, how many complaints have one, and how many promises are listed. */
  readonly changed: { readonly promises: number; readonly complaints: number; readonly listed: number }
  /** How long the replay took. */
  readonly seconds: number
}

export type Run = Supposition & {
  readonly id: string
  readonly started: { readonly by: PersonId; readonly at: Instant }
  readonly state: RunState
  readonly progress: number
  readonly total?: number
  readonly result?: Result
  readonly failure?: Failure
}

type Ending = Pick<Judged, 'dueOn' | 'outcome' | 'at'>
/** One promise that would have ended otherwise. `before` is missing where it was never made, `after` where it would not have been. */
export type Changed = {
  readonly number: number
  readonly complaint: string
  readonly reference: string
  readonly storefront: string
  readonly name: string
  readonly kind: PromiseKind
  readonly clause: Clause
  readonly who: string
  readonly before?: Ending
  readonly after?: Ending
}

/** Replays of the history under other rules. Who may ask for one, and see it, is for the door to know. */
export type WhatIf = {
  /** Puts a replay in the queue and answers with its id. */
  readonly start: (supposition: Supposition, by: PersonId) => Promise<string>
  /** Newest first, without what came out. */
  readonly runs: () => Promise<readonly Run[]>
  readonly run: (id: string) => Promise<Run | undefined>
  /**
   * What would have ended otherwise, in order, after the number `after`; one more than `limit` where there are more. Nothing of
   * complaints about whoever reads it.
   */
  readonly changed: (
    id: string,
    page: { readonly reader: PersonId; readonly after: number; readonly limit: number },
  ) => Promise<readonly Changed[]>
  /** Ends a replay that waits or runs; one that is over stays as it is. */
  readonly cancel: (id: string) => Promise<void>
  /** Does the replays that wait, and those that were cut off, one after another. */
  readonly work: () => Promise<void>
  /** Forgets all replays but the newest. */
  readonly clean: () => Promise<void>
}
