import type { Attached, Pictures } from '#paper/paper.ts'
import type { World } from '../../world.ts'
import { filesOf } from '../../parts/files-of.ts'
import type { Setting } from '../file/part.tsx'

/** A file of the complaint, as it goes along with the papers. */
export type Annex = {
  readonly n: number
  readonly id: string
  readonly name: string
  readonly bytes: number
  /** Shown in the document itself; the others are named in it. */
  readonly shown: boolean
  readonly unread: boolean
  /** The file itself lies in the document. */
  readonly within: boolean
}
export type Annexes = {
  readonly annexes: readonly Annex[]
  readonly pictures: Pictures
  /** The originals, where they are not too large to go along and the virus scanner found nothing in them. */
  readonly originals: readonly (Omit<Attached, 'about'> & { readonly n: number })[]
}

// The others are named and can be downloaded: a document must still open on a tablet.
const largestTogether = 80_000_000

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/** Reads the files of a complaint: pictures as they may be looked at, of the others whether they are still there. */
export const readAnnexes = async ({ visit }: Setting, { files }: World): Promise<Annexes> => {
  const annexes: Annex[] = []
  const pictures: Record<string, Uint8Array> = {}
  const originals: (Omit<Attached, 'about'> & { readonly n: number })[] = []
  let [together, originalsTogether] = [0, 0]
  for (const [k, { id, name = '', bytes }] of filesOf(visit.history).entries()) {
    const opened = await files.open(id).catch(() => undefined)
    const isHarmful = typeof opened?.scan === 'object'
    const within = opened !== undefined && !isHarmful && originalsTogether + bytes <= largestTogether
    if (opened && within) {
      originals.push({ n: k + 1, name: name || `${k + 1}`, type: opened.type, bytes: await bytesOf(opened.stream) })
      originalsTogether += bytes
    } else await opened?.stream.cancel()
    const drawn = opened && together < largestTogether ? await files.look(id).catch(() => undefined) : undefined
    const shown = drawn !== undefined
    if (drawn) {
      pictures[id] = await bytesOf(drawn.stream)
      together += drawn.bytes
    }
    annexes.push({ n: k + 1, id, name: name || `${k + 1}`, bytes, shown, unread: opened === undefined, within })
  }
  return { annexes, pictures, originals }
}
