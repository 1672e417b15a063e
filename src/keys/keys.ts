import type { PersonId } from '#complaint/actor.ts'

/** The keys somebody chose: by what a key does, which one does it. `single` is whether keys without Ctrl do anything at all. */
export type ChosenKeys = { readonly single: boolean; readonly keys: Readonly<Record<string, string>> }

/** Each person's own keys of the desk. */
export type Keys = {
  /** Undefined for whoever chose none. Remembered for seconds, or until this process changes them. */
  readonly of: (person: PersonId) => Promise<ChosenKeys | undefined>
  readonly save: (person: PersonId, chosen: ChosenKeys) => Promise<void>
}
