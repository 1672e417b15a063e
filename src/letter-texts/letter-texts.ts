import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Language } from '#policy/storefront.ts'

/** The pieces of a wording by their names; what they mean is for the letters to know. */
export type Pieces = Readonly<Record<string, string>>
/** Which letter of which shop, in which language. */
export type Which = { readonly storefront: string; readonly letter: string; readonly language: Language }

export type WordingVersion = Which & {
  readonly version: number
  readonly pieces: Pieces
  readonly note: string
  readonly writtenBy: PersonId
  readonly publishedBy: PersonId
  readonly publishedAt: Instant
}
export type WordingDraft = Which & {
  readonly pieces: Pieces
  /** What changes and why, as far as it was written down. */
  readonly note: string
  /** Counts every saving, so that nobody overwrites what they have not seen. */
  readonly revision: number
  readonly edited: { readonly by: PersonId; readonly at: Instant }
  readonly submitted?: { readonly by: PersonId; readonly at: Instant }
}
export type Overtaken = { readonly conflict: true; readonly theirs?: WordingDraft }
type Seen = { readonly by: PersonId; readonly revision: number }

/** The house's own wording of letters, in versions. A letter that was sent keeps the words it was sent with. */
export type LetterTexts = {
  /** The newest version, as every process sees it within ten seconds; undefined where the program's own words are used. */
  readonly inUse: (which: Which) => Promise<Pick<WordingVersion, 'version' | 'pieces'> | undefined>
  /** Newest first. */
  readonly versions: (which: Which) => Promise<readonly WordingVersion[]>
  /** The newest version and the draft of every letter that has one. */
  readonly all: (storefronts: readonly string[]) => Promise<{
    readonly versions: readonly WordingVersion[]
    readonly drafts: readonly WordingDraft[]
  }>
  readonly draft: (which: Which) => Promise<WordingDraft | undefined>
  /** Saves a draft; revision 0 begins one. What was put forward is then no longer. */
  readonly save: (
    which: Which,
    pieces: Pieces,
    seen: Seen & { readonly note: string },
  ) => Promise<WordingDraft | Overtaken>
  readonly drop: (which: Which, seen: Seen) => Promise<{ readonly dropped: true } | Overtaken>
  readonly submit: (which: Which, seen: Seen & { readonly note: string }) => Promise<WordingDraft | Overtaken>
  readonly sendBack: (which: Which, seen: Seen & { readonly reason: string }) => Promise<WordingDraft | Overtaken>
  /** Makes what was put forward the next version. `same-person` unless somebody else publishes, or `alone` says that there is nobody. */
  readonly publish: (
    which: Which,
    seen: Seen & { readonly alone: boolean },
  ) => Promise<WordingVersion | Overtaken | { readonly refused: 'same-person' | 'not-submitted' }>
}
