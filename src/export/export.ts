import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'

/** A copy of everything, as it was asked for and as far as it has come. */
export type Copy = {
  readonly id: string
  readonly asked: { readonly by: PersonId; readonly at: Instant }
  readonly state: 'waiting' | 'running' | 'ready' | 'failed' | 'gone'
  /** Complaints written so far, of so many. */
  readonly progress: number
  readonly total?: number
  readonly bytes?: number
  readonly sha256?: string
  readonly failure?: 'no-space' | 'broken'
  readonly finishedAt?: Instant
  readonly expiresAt: Instant
}

export type Export = {
  /** Newest first, of the last thirty. */
  readonly copies: () => Promise<readonly Copy[]>
  readonly copy: (id: string) => Promise<Copy | undefined>
  /** Asks for a copy, unless one is being made; the one that is made. */
  readonly ask: (by: PersonId) => Promise<Copy>
  /** The archive of a copy that is ready, and that it was taken is written down. */
  readonly take: (id: string, by: PersonId) => Promise<ReadableStream<Uint8Array> | undefined>
  /** Makes the copies that wait. */
  readonly work: () => Promise<void>
  /** Removes every copy that is ready: something in it was erased since. */
  readonly forget: () => Promise<void>
  /** Removes copies whose days are over. */
  readonly clean: () => Promise<void>
}
