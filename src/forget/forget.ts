import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { WhyErased } from '#complaint/case-facts.ts'

export type Kind = 'complaint' | 'mail'
/** A complaint or a message, by its id. */
export type Subject = { readonly kind: Kind; readonly id: string }

/** One complaint or message of an erasure. */
export type Part = Subject & {
  readonly state: 'waiting' | 'erased' | 'kept'
  /** The code of the refusal where it was kept after all. */
  readonly why?: string
  /** That code where it would be kept, as it is now. */
  readonly stays?: string
  /** What it is known by in the house: a reference, or the day it came in. */
  readonly name: string
  readonly storefront: string | undefined
  /** It is about whoever looks. */
  readonly isAboutReader: boolean
}

/** What is erased together: proposed by one person, agreed to by another. */
export type Erasure = {
  readonly id: string
  readonly because: WhyErased
  /** The message that asked for it. */
  readonly mail?: string
  readonly proposed: { readonly by: PersonId; readonly at: Instant }
  readonly state: 'proposed' | 'approved' | 'refused' | 'done'
  readonly decided?: { readonly by: PersonId; readonly at: Instant }
  readonly finishedAt?: Instant
  readonly many: number
  readonly erased: number
  readonly kept: number
}

/** What there is of some complaints and messages, by the table or place it lies in. */
export type Place =
  | 'words'
  | 'contact'
  | 'files'
  | 'letters'
  | 'mail'
  | 'drafts'
  | 'links'
  | 'notes'
  | 'orders'
  | 'searches'
export type Counts = Readonly<Record<Place, number>>

/** Whom a request is of: the address it came from, and what else somebody at the desk looked for. */
export type Sought = {
  readonly of: string
  readonly email?: string
  readonly name?: string
  readonly phone?: string
  readonly order?: string
}

/**
 * By what a complaint was found, and that as it stands there: the address itself; one they used earlier or wrote from; a telephone
 * number, a name with a postcode or an order of a complaint of theirs; or what was looked for at the desk.
 */
export type FoundBy = {
  readonly by:
    | 'address'
    | 'earlier'
    | 'wrote'
    | 'phone'
    | 'order'
    | 'name-postcode'
    | 'sought-address'
    | 'sought-phone'
    | 'sought-order'
    | 'sought-name'
  readonly said: string
}

/** What is held about one person, or may be. */
export type Found = {
  readonly complaints: readonly (Subject & {
    readonly reference: string
    readonly storefront: string
    readonly receivedAt: Instant
    readonly closedAt: Instant | undefined
    readonly held: boolean
    readonly erasedAt: Instant | undefined
    readonly email: string | undefined
    readonly name: string | undefined
    readonly by: readonly FoundBy[]
  })[]
  readonly mail: readonly (Subject & {
    readonly subject: string | undefined
    readonly storefront: string | undefined
    readonly receivedAt: Instant
    readonly state: string
    readonly sender: string
  })[]
  /** Letters to these addresses that belong to no complaint. */
  readonly letters: readonly {
    readonly id: string
    readonly subject: string
    readonly at: Instant
    readonly address: string
  }[]
  /** By one way more were found than are shown. */
  readonly isMore: boolean
}

/** One line of the list that a restored backup is held against. */
export type ErasedLine = Subject & { readonly at: Instant }

/** Whoever asks: of the shops they serve, and never of what is about themselves. */
export type Asker = { readonly person: PersonId; readonly shops: readonly string[] }

export type Forget = {
  /** Proposes to erase these; undefined where there is nothing to erase. */
  readonly propose: (of: {
    readonly because: WhyErased
    readonly subjects: readonly Subject[]
    readonly by: PersonId
    readonly mail?: string
  }) => Promise<string | undefined>
  /** The complaints whose time is over on the day of this moment and that nothing keeps, the longest over first. */
  readonly over: (asker: Asker, day: string, limit: number) => Promise<readonly Subject[]>
  /** Those of which whoever asks may see every part, newest first. */
  readonly erasures: (asker: Asker, limit: number) => Promise<readonly Erasure[]>
  readonly erasure: (id: string) => Promise<Erasure | undefined>
  readonly parts: (id: string, reader?: PersonId) => Promise<readonly Part[]>
  /** What would go, counted without changing anything. */
  readonly wouldGo: (id: string) => Promise<Counts>
  /** Agrees or refuses; `same` where whoever decides proposed it, `gone` where it was decided already. */
  readonly decide: (id: string, agrees: boolean, by: PersonId) => Promise<'decided' | 'same' | 'gone'>
  /** Keeps for a claim what came in later from a customer of whom all is kept; answers with how many. */
  readonly holdLater: () => Promise<number>
  /** The same, and then erases what was agreed on and has not been. */
  readonly work: () => Promise<void>
  /** The same, and then removes what the house keeps beside complaints and whose time is over. */
  readonly sweep: () => Promise<void>
  readonly find: (sought: Sought, asker: Asker) => Promise<Found>
  readonly complaintsUnder: (address: string, asker: Asker) => Promise<Found['complaints']>
  readonly keeping: () => Promise<Readonly<Partial<Record<string, number>>>>
  readonly saveKeeping: (months: Readonly<Record<string, number>>, by: PersonId) => Promise<void>
  /** Everything that was ever erased, oldest first: to lie beside backups. */
  readonly list: () => AsyncIterable<ErasedLine>
  /** Erases these once more, wherever a backup brought them back; answers with how many were there. */
  readonly again: (lines: Iterable<ErasedLine> | AsyncIterable<ErasedLine>) => Promise<number>
}
