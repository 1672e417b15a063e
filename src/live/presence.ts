import type { PersonId } from '#complaint/actor.ts'

/** Somebody of the house who has a complaint before them. `writing` names the act whose form they are in. */
export type Present = { readonly person: PersonId; readonly writing?: string }

export type Visit = {
  readonly complaint: string
  readonly person: PersonId
  readonly writing?: string | undefined
  /** For how long this counts without hearing more. */
  readonly seconds: number
}

/** Who is at which complaint. It stops nobody from anything. */
export type Presence = {
  /** Notes that somebody is there, and answers with who else is, writers first. */
  readonly visit: (visit: Visit) => Promise<readonly Present[]>
  /** Who else is there, without being there. */
  readonly at: (complaint: string, asking: PersonId) => Promise<readonly Present[]>
  readonly leave: (complaint: string, person: PersonId) => Promise<void>
  /** Who writes in which of these complaints, but for the one who asks. */
  readonly writersAt: (
    complaints: readonly string[],
    asking: PersonId,
  ) => Promise<ReadonlyMap<string, readonly PersonId[]>>
  /** Removes those who left long ago. */
  readonly clean: () => Promise<void>
}
