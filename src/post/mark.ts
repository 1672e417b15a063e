import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'

/** The header of every letter of ours that only we can make: by it a letter that comes back around is known. */
export const markHeader = 'X-Verhaal-Mark'

/** Marks letters by their id, and knows a mark again. Anybody else's mark, or one of another letter, is none. */
export type Marks = {
  readonly of: (messageId: string) => string
  readonly isOurs: (messageId: string, mark: string | undefined) => boolean
}

export const createMarks = (secret: KeyObject): Marks => {
  const of = (messageId: string) =>
    createHmac('sha256', secret).update(`mark ${messageId}`).digest('base64url').slice(0, 32)
  return {
    of,
    isOurs: (messageId, mark) => {
      const [ours, theirs] = [Buffer.from(of(messageId)), Buffer.from(mark ?? '')]
      return ours.length === theirs.length && timingSafeEqual(ours, theirs)
    },
  }
}
