import type { Transaction } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import type { Refusal } from '#complaint/decision.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { Language } from '#policy/storefront.ts'
import type { DB } from '#database/tables.ts'

/** Everything typed in a form, field by field in the order of the page. */
export type Fields = readonly (readonly [name: string, text: string])[]

/** Why a letter did not leave after all: somebody wrote meanwhile, or the policy said no by then. */
export type Returned = { readonly changed: true } | { readonly refusal: Refusal }

/** What one form about a complaint is for. `subject` is '' where that is the whole complaint. */
type About = { readonly complaintId: string; readonly act: string; readonly subject: string }
export type Draft = About & {
  readonly id: string
  /** Counts the saves. */
  readonly version: number
  readonly fields: Fields
  readonly author: PersonId
  readonly savedAt: Instant
  readonly returned?: Returned
}
/** `version` is that of the draft before its writer, 0 for a new one. */
export type ToSave = Omit<Draft, 'savedAt' | 'returned'>
/** Saved under a new version; or somebody else saved it first, and this is what it is now. */
export type Saved = { readonly version: number } | { readonly quicker: Draft }

export type ToHold = About & {
  readonly id: string
  readonly person: PersonId
  readonly commands: readonly Command[]
  /** The version of the history that the writer had before them. */
  readonly expected: number
  readonly kinds: readonly LetterKind[]
  readonly fields: Fields
}
/** `seen` is the version up to which it was judged that nobody was quicker: where there is a later one, it is not held. */
export type ToHoldNow = ToHold & { readonly seen: number }
/** A letter that can still be taken back until `dueAt`. */
export type Held = ToHold & { readonly heldAt: Instant; readonly dueAt: Instant; readonly begun: boolean }

export type Fits = 'letter' | 'note' | 'both'
/** A text to be put into letters or notes. Without an owner it is everybody's. */
export type Snippet = {
  readonly id: string
  readonly owner: PersonId | undefined
  readonly name: string
  /** Typed after a slash, it brings the text. */
  readonly word: string
  readonly language: Language
  readonly storefront: string | undefined
  readonly fits: Fits
  readonly text: string
}

export type DeskDrafts = {
  readonly save: (draft: ToSave) => Promise<Saved>
  readonly byId: (id: string) => Promise<Draft | undefined>
  /** Oldest first. */
  readonly of: (complaintId: string) => Promise<readonly Draft[]>
  /** Somebody's own, the newest first; what did not leave stands before all others. */
  readonly by: (person: PersonId) => Promise<readonly Draft[]>
  /** How many letters of somebody did not leave, and wait for them. */
  readonly returnedTo: (person: PersonId) => Promise<number>
  readonly drop: (id: string) => Promise<void>
  /** From now on it is this person's. */
  readonly takeOver: (id: string, person: PersonId) => Promise<void>
  /** Removes what is left of complaints that were closed a month ago. */
  readonly clean: () => Promise<void>
}

export type HeldLetters = {
  /** For how long a letter can be taken back; 0 where it leaves at once. */
  readonly seconds: number
  /** False where a letter of this complaint is on its way already. Its draft goes in the same moment. */
  readonly hold: (letter: ToHoldNow) => Promise<boolean>
  readonly of: (complaintId: string) => Promise<readonly Held[]>
  /** Those of one writer. */
  readonly by: (person: PersonId) => Promise<readonly Held[]>
  /** The complaints among these with a letter of this act that waits. */
  readonly waiting: (act: string) => Promise<readonly string[]>
  /** Takes a letter back: it is a draft again, as typed. False where it has left, or is somebody else's. */
  readonly undo: (id: string, person: PersonId) => Promise<boolean>
  readonly due: () => Promise<readonly Held[]>
  /** Within the transaction that does its first command: leaves only what is still to be done, after this version. */
  readonly carryOn: (tx: Transaction<DB>, letter: Held, version: number) => Promise<void>
  /** Nothing was to be done any more. */
  readonly finish: (letter: Held) => Promise<void>
  /** It did not leave: its text is a draft again, and says why. */
  readonly giveBack: (letter: Held, returned: Returned) => Promise<void>
}

export type Snippets = {
  /** What this person can use: everybody's and their own, by name. */
  readonly of: (person: PersonId) => Promise<readonly Snippet[]>
  readonly byId: (id: string) => Promise<Snippet | undefined>
  readonly save: (snippet: Snippet, by: PersonId) => Promise<void>
  readonly remove: (id: string, by: PersonId) => Promise<void>
}

/** What is being written at the desk. */
export type Writing = { readonly drafts: DeskDrafts; readonly held: HeldLetters; readonly snippets: Snippets }
