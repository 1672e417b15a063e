import type { Pictures } from '#paper/paper.ts'
import type { World } from '../../world.ts'
import { filesOf } from '../file/files.tsx'
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
}
export type Annexes = { readonly annexes: readonly Annex[]; readonly pictures: Pictures }

const pictureTypes = ['image/png', 'image/jpeg', 'image/gif']
// Larger ones are named and can be downloaded: a document must still open on a tablet.
const largest = 12_000_000
const largestTogether = 80_000_000

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/** Reads the files of a complaint: pictures whole, of the others whether they are still there. */
export const readAnnexes = async ({ visit }: Setting, { files }: World): Promise<Annexes> => {
  const annexes: Annex[] = []
  const pictures: Record<string, Uint8Array> = {}
  let together = 0
  for (const [k, { id, name = '', bytes, type }] of filesOf(visit.history).entries()) {
    const opened = await files.open(id).catch(() => undefined)
    const shown =
      opened !== undefined && pictureTypes.includes(type) && bytes <= largest && together + bytes <= largestTogether
    if (shown) {
      pictures[id] = await bytesOf(opened.stream)
      together += bytes
    } else await opened?.stream.cancel()
    annexes.push({ n: k + 1, id, name: name || `${k + 1}`, bytes, shown, unread: opened === undefined })
  }
  return { annexes, pictures }
}
