/** How many bytes of mail may be under way at once: whoever comes when it is full is asked to come again. */
export type Hold = { readonly take: (bytes: number) => boolean; readonly give: (bytes: number) => void }

export const createHold = (most: number): Hold => {
  let held = 0
  return {
    take: bytes => {
      if (held + bytes > most) return false
      held += bytes
      return true
    },
    give: bytes => void (held -= bytes),
  }
}

type Limits = {
  readonly mostBytes: number
  readonly hold: Hold
  /** After so many bytes nobody waits for the end. */
  readonly patienceBytes?: number
}
export type NotTaken = 'too-large' | 'busy'
export type Collected = { readonly raw: Buffer } | { readonly no: NotTaken; readonly head: Buffer }

class Endless extends Error {}

/** Headers are known by this much of a message that is not taken. */
const mostHead = 256 * 1024

/**
 * Takes what streams in as one message, and hands it to `use` while it counts as under way. What is too large, or comes while
 * there is no room, flows past and leaves nothing behind but its beginning.
 */
export const collect = async <T>(
  stream: AsyncIterable<Uint8Array>,
  { mostBytes, hold, patienceBytes = mostBytes * 4 }: Limits,
  use: (collected: Collected) => Promise<T>,
): Promise<T> => {
  const chunks: Uint8Array[] = []
  let [kept, seen] = [0, 0]
  let no: NotTaken | undefined
  let head: Buffer | undefined
  const letGo = () => {
    head = Buffer.from(Buffer.concat(chunks).subarray(0, mostHead))
    chunks.length = 0
    hold.give(kept)
    kept = 0
  }
  try {
    for await (const chunk of stream) {
      seen += chunk.length
      if (seen > patienceBytes) throw new Endless('A message did not end')
      if (no) continue
      no = seen > mostBytes ? 'too-large' : hold.take(chunk.length) ? undefined : 'busy'
      if (no) letGo()
      else {
        kept += chunk.length
        chunks.push(chunk)
      }
    }
    return await use(no ? { no, head: head ?? Buffer.alloc(0) } : { raw: Buffer.concat(chunks) })
  } finally {
    hold.give(kept)
  }
}
