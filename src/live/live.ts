import type { PersonId } from '#complaint/actor.ts'

/** That something changed, never what: whoever hears it asks the page, which decides what may be seen. */
export type Message =
  | { readonly changed: 'complaint'; readonly id: string; readonly version: number }
  /** Somebody came, went, or began to write there. */
  | { readonly changed: 'presence'; readonly id: string }
  /** Something in one of the reader's shops: lists and counts may differ. */
  | { readonly changed: 'lists' }
  /** So much since the moment asked for that each thing is not told apart. */
  | { readonly changed: 'all' }

/** Up to where a listener has heard, by the database's clock; to go on from there later. */
export type Cursor = string

export type Listener<Scope> = {
  /** Their own coming and going is no news to them. */
  readonly person: PersonId
  /** What this reader may see. */
  readonly scope: Scope
  readonly hear: (messages: readonly Message[], cursor: Cursor) => void
  /** The house closes: nothing more will be heard. */
  readonly end: () => void
}

/** Tells listeners of changes, of this process at once and of others within a second. Asks nothing while nobody listens. */
export type Live<Scope> = {
  /** `since` replays what happened after it. Answers with the way to stop listening; undefined once the house closes. */
  readonly listen: (listener: Listener<Scope>, since?: Cursor) => (() => void) | undefined
  /** Something was just recorded by this process. */
  readonly nudge: () => void
  readonly close: () => void
}
