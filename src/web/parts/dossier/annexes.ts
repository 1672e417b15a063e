import type { FileFact, Said } from '#complaint/state.ts'
import type { Attached, Pictures } from '#paper/paper.ts'
import type { World } from '../../world.ts'

/** Why a file does not go along. */
export type LeftOut = 'virus' | 'unscanned' | 'too-large' | 'gone'
/** A file of the complaint, as it goes along with the papers; `n` is its number in them. */
export type Annex = FileFact & { readonly n: number; readonly name: string; readonly leftOut?: LeftOut }

/** So much goes along in a document: it must still open on a tablet. */
export const mostInPdf = 80_000_000
/** So much goes along in a ZIP: it is read more than once while it is made. */
export const mostInZip = 250_000_000

type Files = World['files']
type Going = {
  readonly most: number
  /** To whoever is not of the house, and did not send it themselves, goes nothing that was not scanned. */
  readonly isStrict?: boolean
}

const keptBack = async (files: Files, { id }: FileFact, isStrict: boolean): Promise<LeftOut | undefined> => {
  const opened = await files.open(id).catch(() => undefined)
  await opened?.stream.cancel()
  if (!opened) return 'gone'
  if (typeof opened.scan === 'object') return 'virus'
  return isStrict && opened.scan !== undefined && opened.scan !== 'clean' ? 'unscanned' : undefined
}

/** Those that go along with a document or a ZIP of that size, and why the others do not; each file once. */
export const annexesOf = async (
  sent: readonly (FileFact & { readonly name: Said })[],
  files: Files,
  { most, isStrict = false }: Going,
): Promise<readonly Annex[]> => {
  const once = sent.filter(({ id }, n) => sent.findIndex(one => one.id === id) === n)
  const annexes: Annex[] = []
  let together = 0
  for (const [k, { id, bytes, type, name }] of once.entries()) {
    const kept = await keptBack(files, { id, bytes, type }, isStrict)
    const leftOut = kept ?? (together + bytes > most ? 'too-large' : undefined)
    if (!leftOut) together += bytes
    annexes.push({ n: k + 1, id, bytes, type, name: name || `${k + 1}`, ...(leftOut ? { leftOut } : {}) })
  }
  return annexes
}

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/** Pictures as they may be looked at, by the id of their file; none of those that are kept back for what is in them. */
export const picturesOf = async (annexes: readonly Annex[], files: Files): Promise<Pictures> => {
  const pictures: Record<string, Uint8Array> = {}
  let together = 0
  for (const { id, leftOut } of annexes) {
    const isSeen = !leftOut || leftOut === 'too-large'
    const drawn = isSeen && together < mostInPdf ? await files.look(id).catch(() => undefined) : undefined
    if (!drawn) continue
    pictures[id] = await bytesOf(drawn.stream)
    together += drawn.bytes
  }
  return pictures
}

/** The originals, to lie in a document. */
export const originalsOf = async (
  annexes: readonly Annex[],
  files: Files,
  about: (n: number) => string,
): Promise<readonly Attached[]> => {
  const originals: Attached[] = []
  for (const { n, id, name, leftOut } of annexes) {
    const opened = leftOut ? undefined : await files.open(id)
    if (opened) originals.push({ name, type: opened.type, about: about(n), bytes: await bytesOf(opened.stream) })
  }
  return originals
}
