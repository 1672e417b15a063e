import type { Calendar, CalendarId } from '#calendar/calendar.ts'
import type { ClosingDays } from '#calendar/closing-days.ts'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'

type At<T = object> = { readonly by: PersonId; readonly at: Instant } & T

/** A policy as it was published. It never changes and never goes away: complaints live under it. */
export type PolicyVersion = {
  readonly id: string
  readonly version: number
  readonly policy: Policy
  readonly inForceFrom: Day
  /** Whether it came with the program. What came with it has no entry below. */
  readonly shipped: boolean
  /** Who put it in force, who had a hand in writing it, who asked for it to be published. */
  readonly published?: At<{
    readonly drafters: readonly PersonId[]
    readonly submittedBy: PersonId
    readonly note?: string
  }>
  /** Taken back before it came into force. */
  readonly withdrawn?: At<{ readonly reason: string }>
}

/** All versions of one policy, oldest first. */
export type PublishedPolicy = { readonly id: string; readonly versions: readonly PolicyVersion[] }

/** Which version of a policy: `original` 1. */
export type Which = { readonly id: string; readonly version: number }

/** What the next version of a policy is to be: at most one for each policy. */
export type Draft = {
  /** Of which policy it is to be the next version; that of a new policy has none yet. */
  readonly id: string
  /** What it began as. */
  readonly from: Which
  /** Of the right shape, not necessarily without contradiction. Its id is that of the draft, its version the next one free. */
  readonly policy: Policy
  /** Grows with every change to the draft, also when it is submitted or sent back. */
  readonly revision: number
  readonly started: At
  readonly edited: At
  /** Everybody who started, changed or submitted it: nobody of them can publish it. */
  readonly drafters: readonly PersonId[]
  readonly submitted?: At<{ readonly inForceFrom: Day; readonly note: string }>
  /** The last time it was submitted and not agreed to; gone once it is submitted again. */
  readonly sentBack?: At<{ readonly reason: string }>
}

/** Somebody was quicker; with the draft as it is now, or none when it was published or dropped. */
export type DraftConflict = { readonly conflict: true; readonly theirs?: Draft }
export type DraftSaved = { readonly draft: Draft }

export type NotPublished =
  /** The publisher is one of the drafters. */
  | { readonly refused: 'same-person' }
  | { readonly refused: 'not-submitted' }
  | { readonly refused: 'in-force-date-past'; readonly earliest: Day }
  /** The check that was handed in says no. */
  | { readonly refused: 'check-refuses' }
export type NotSubmitted = { readonly refused: 'in-force-date-past'; readonly earliest: Day }
export type NotWithdrawn =
  | { readonly refused: 'already-in-force' }
  | { readonly refused: 'already-withdrawn' }
  /** Without it the policy would have no version left. */
  | { readonly refused: 'only-version' }
  /** What came with the program is not the shop's to withdraw. */
  | { readonly refused: 'shipped' }

/** One edition of the days on which a shop itself is closed, or open on a holiday. */
export type ClosingDaysEdition = { readonly closingDays: ClosingDays; readonly saved: At }

/** One revision of the draft that the caller had before them. */
type Seen = { readonly by: PersonId; readonly revision: number }

/**
 * The policies of the house and their versions, the drafts of new ones, and the shops' own closing days. Who may do it is for
 * the door to know. What another process publishes or saves is seen here within 10 seconds. `today` is the day in the shop's zone.
 */
export type Rulebook = {
  readonly policies: () => Promise<readonly PublishedPolicy[]>
  /** Oldest first, withdrawn ones too; none for a policy that does not exist. */
  readonly versionsOf: (id: string) => Promise<readonly PolicyVersion[]>
  /** A fault for a version that does not exist. */
  readonly policyOf: (id: string, version: number) => Promise<Policy>
  /**
   * The version with the latest date of coming into force up to that day, the highest of several of one date, without those
   * withdrawn; before the first, the first. A fault for a policy without versions.
   */
  readonly inForce: (id: string, on: Day) => Promise<Policy>

  /** The newest edition of the policy's calendar, or else the storefront's, with the newest closing days of the storefront. */
  readonly calendarFor: (storefront: Pick<Storefront, 'id' | 'calendar'>, policy: Policy) => Promise<Calendar>
  /** The calendar that something was promised under: `2026-11`, or with the closing days of the storefront `2026-11+3`. */
  readonly calendarAt: (id: CalendarId, version: string, storefront: string) => Promise<Calendar>
  /** The rules that a complaint was filed under, which it keeps for life. */
  readonly ground: (complaint: Pick<Complaint, 'storefront' | 'policy' | 'calendar' | 'zone'>) => Promise<Ground>
  /** The rules for a complaint that reaches this storefront on that day. */
  readonly groundFor: (storefront: Storefront, receivedOn: Day) => Promise<Ground>

  readonly drafts: () => Promise<readonly Draft[]>
  readonly draftOf: (id: string) => Promise<Draft | undefined>
  /** Begins a draft as a copy of `from`: of the same policy to change it or go back, of another to begin a new one under `id`. */
  readonly startDraft: (
    id: string,
    start: { readonly from: Which; readonly by: PersonId },
  ) => Promise<DraftSaved | DraftConflict>
  /** Takes the document over; what was submitted is no longer. */
  readonly saveDraft: (id: string, policy: Policy, seen: Seen) => Promise<DraftSaved | DraftConflict>
  readonly dropDraft: (id: string, seen: Seen) => Promise<{ readonly dropped: true } | DraftConflict>
  readonly submit: (
    id: string,
    submission: Seen & { readonly inForceFrom: Day; readonly today: Day; readonly note: string },
  ) => Promise<DraftSaved | DraftConflict | NotSubmitted>
  readonly sendBack: (id: string, answer: Seen & { readonly reason: string }) => Promise<DraftSaved | DraftConflict>
  /** Makes the draft the next version, by somebody who had no hand in it. `check` sees what would be published. */
  readonly publish: (
    id: string,
    publication: Seen & { readonly today: Day; readonly check: (policy: Policy) => boolean },
  ) => Promise<{ readonly published: PolicyVersion } | DraftConflict | NotPublished>
  /** Takes back a version that is not in force yet. A fault for one that does not exist. */
  readonly withdraw: (
    which: Which,
    withdrawal: { readonly by: PersonId; readonly today: Day; readonly reason: string },
  ) => Promise<{ readonly withdrawn: PolicyVersion } | NotWithdrawn>

  readonly closingDays: (storefront: string) => Promise<ClosingDays | undefined>
  /** Newest first. */
  readonly editionsOfClosingDays: (storefront: string) => Promise<readonly ClosingDaysEdition[]>
  /** Saves a new edition; `edition` is the one the caller had before them, 0 for none. A fault for days that make no sense. */
  readonly saveClosingDays: (
    storefront: string,
    days: Pick<ClosingDays, 'closed' | 'open'>,
    seen: { readonly by: PersonId; readonly edition: number },
  ) => Promise<{ readonly saved: ClosingDays } | { readonly conflict: true; readonly theirs: ClosingDays }>
}
