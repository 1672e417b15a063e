import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'

/** A list that somebody keeps under a name: `query` is what its address says. A shared one has the shops it is there for. */
export type SavedView = {
  readonly id: string
  readonly owner: PersonId
  readonly name: string
  readonly query: string
  readonly storefronts: readonly string[] | null
}
export type ToSave = Omit<SavedView, 'id'>

/** When a complaint comes back into somebody's sight; `version` is what the complaint was when it was put aside. */
export type Snooze = { readonly until: Instant; readonly version: number; readonly setAt: Instant }

export type BatchAct = 'assign' | 'take' | 'note' | 'triage' | 'snooze'
/** What became of one complaint in a batch. `before` is what there was to go back to. */
export type Outcome = {
  readonly complaint: string
  readonly reference: string
  readonly how: 'done' | 'nothing-new' | 'refused' | 'quicker' | 'undone' | 'not-undone'
  /** The refusal, as a value. */
  readonly refusal?: Readonly<Record<string, unknown>>
  /** What was put aside, so that only this is taken back. */
  readonly set?: Snooze
  /** The complaint's version after the deed. */
  readonly version?: number
  /** A letter that waits to leave: nothing was done until then, and it can be taken back. */
  readonly held?: { readonly id: string; readonly leavesAt: Instant }
  readonly before?: { readonly handler?: PersonId | null; readonly snooze?: Snooze | null }
}
export type Batch = {
  readonly id: string
  readonly person: PersonId
  readonly act: BatchAct
  readonly startedAt: Instant
  readonly outcomes: readonly Outcome[]
  readonly undoneAt: Instant | null
}

/** What a person keeps of the desk for their own convenience: lists, searches, what is put aside, deeds on many at once. */
export type Views = {
  /** Somebody's own lists and those shared with one of these shops, own ones first, each in their order. */
  readonly of: (person: PersonId, storefronts: readonly string[]) => Promise<readonly SavedView[]>
  /** Answers undefined where somebody has so many already that no list of theirs could be found back. */
  readonly save: (view: ToSave) => Promise<string | undefined>
  readonly change: (id: string, view: Pick<SavedView, 'name' | 'query' | 'storefronts'>, by: PersonId) => Promise<void>
  readonly remove: (id: string, by: PersonId) => Promise<void>
  /** Puts lists in this order. */
  readonly arrange: (ids: readonly string[]) => Promise<void>

  readonly snoozed: (person: PersonId, complaint: string) => Promise<Snooze | undefined>
  readonly snooze: (person: PersonId, complaint: string, snooze: Snooze) => Promise<void>
  readonly wake: (person: PersonId, complaint: string) => Promise<void>

  /** The last eight things this person looked for, newest first. */
  readonly searches: (person: PersonId) => Promise<readonly string[]>
  readonly remember: (person: PersonId, text: string) => Promise<void>
  readonly forget: (person: PersonId) => Promise<void>

  /** Begins a batch under the id its form carried; false where that form had been sent before. */
  readonly begin: (batch: Pick<Batch, 'id' | 'person' | 'act'>) => Promise<boolean>
  readonly record: (id: string, outcomes: readonly Outcome[]) => Promise<void>
  /** Claims the undoing of a batch; false where it is being undone already. */
  readonly claimUndo: (id: string) => Promise<boolean>
  readonly batch: (id: string, person: PersonId) => Promise<Batch | undefined>

  readonly clean: () => Promise<void>
}
