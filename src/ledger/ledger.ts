import type { Head } from './chain.ts'
import type { Transaction } from 'kysely'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import type { Ground, Refusal } from '#complaint/decision.ts'
import type { Promised } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import type { Complaint, Said } from '#complaint/state.ts'
import type { File } from '#complaint/steps/file.ts'
import type { DB } from '#database/tables.ts'
import type { Storefront } from '#policy/storefront.ts'

export type ComplaintId = string

/** How to reach the customer as it is now, and the first line of the story; undefined where erased or never given. */
export type Contact = {
  readonly name: Said
  readonly email: Said
  readonly phone: Said
  readonly address: Said
  readonly help: Said
  readonly summary: Said
}

export type Versioned = Recorded & { readonly version: number }

/** All that is known of one complaint: what happened, what follows from it, and the rules it lives under. */
export type History = {
  readonly id: ComplaintId
  readonly complaint: Complaint
  readonly events: readonly Versioned[]
  readonly promises: readonly Promised[]
  readonly ground: Ground
  readonly contact: Contact
}

export type Done = {
  readonly done: true
  readonly version: number
  readonly events: readonly Recorded[]
  readonly complaint: Complaint
}
/** Somebody was quicker: what happened since the version that the actor had before them. */
export type Conflict = { readonly conflict: true; readonly since: readonly Recorded[] }

/** `again` is set when this very form had been taken before. */
export type FiledComplaint = {
  readonly id: ComplaintId
  readonly complaint: Complaint
  readonly promises: readonly Promised[]
  readonly again: boolean
}
/** What must happen in the transaction that writes the events, or not at all; `version` is that of the last of them. */
export type Together = (tx: Transaction<DB>, version: number) => Promise<unknown>
export type ToFile = Omit<File, 'type' | 'reference'>
export type Filing = { readonly actor: Actor; readonly storefront: Storefront; readonly formKey?: string }

/** The only way to the history of complaints: everything that changes one is a command given here. */
export type Ledger = {
  /** Takes a complaint, allocates its reference, and makes one complaint of the same form sent twice (same `formKey`). */
  readonly file: (command: ToFile, circumstances: Filing) => Promise<FiledComplaint | Refusal>
  /**
   * Gives a command. With `expected`, the version the actor had before them, a Conflict tells what people did since; what time
   * and the post did is no conflict. Throws for a complaint that does not exist.
   */
  readonly handle: (
    id: ComplaintId,
    command: Command,
    actor: Actor,
    options?: { readonly expected?: number; readonly together?: Together },
  ) => Promise<Done | Refusal | Conflict>
  readonly read: (id: ComplaintId) => Promise<History | undefined>
  /** The last event of a history and its hash, which stands for all that went before it. */
  readonly head: (id: ComplaintId) => Promise<Head | undefined>
}

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome
export const isConflict = (outcome: object): outcome is Conflict => 'conflict' in outcome
