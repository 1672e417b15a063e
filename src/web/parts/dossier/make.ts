// A dossier is made while somebody waits for it, and kept nowhere: what is kept is that it was made, and its hash.
import { createHash, hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { HandedOut } from '#complaint/steps/take-dossier.ts'
import type { Paper, Pictures } from '#paper/paper.ts'
import type { LetterRow } from '#post/letters.ts'
import { dossierIn } from '#texts/dossier.ts'
import { disposition } from '../download.ts'
import { paperLetterOf, pileOfOne } from '../paper/letter.ts'
import type { World } from '../../world.ts'
import { type Annex, originalsOf, picturesOf } from './annexes.ts'
import { entriesOf } from './entries.ts'
import type { Given } from './given.ts'
import type { Dossier } from './shape.ts'
import { type ZipEntry, zipped, zipSize } from './zip.ts'

/** All that one is made from; `paper` is how it reads as a document. */
export type Contents = {
  readonly given: Given
  readonly dossier: Dossier
  readonly letters: ReadonlyMap<number, LetterRow>
  readonly annexes: readonly Annex[]
  readonly paper: (shown: Pictures) => Paper
}
export type MadeDossier = { readonly document: HandedOut; readonly body: () => ReadableStream<Uint8Array> }

type Maker = Pick<World, 'files' | 'print' | 'printLetters'>

const asPdf = async ({ given, annexes, paper }: Contents, { files, print }: Maker): Promise<MadeDossier> => {
  const pictures = await picturesOf(annexes, files)
  const attached = await originalsOf(annexes, files, dossierIn[given.language].file)
  const { pdf, pages } = await print(paper(pictures), pictures, attached)
  return {
    document: { form: 'pdf', sha256: hash('sha256', pdf), bytes: pdf.length, pages },
    body: () => new Blob([new Uint8Array(pdf)]).stream(),
  }
}

/** Each letter of the shop as a document of its own: the same as on its own page, under where it lies in the ZIP. */
const lettersAlone = async ({ given, dossier, letters }: Contents, { printLetters }: Maker) => {
  const { shop, history, reader } = given
  const { reference, largePrint, language } = history.complaint
  const contact = reader.kind === 'customer' ? history.contact : { name: history.contact.name }
  const printed = new Map<string, Uint8Array>()
  for (const { n, pdf, text, subject = '' } of dossier.correspondence) {
    const row = letters.get(n)
    if (!pdf || !row || text === null) continue
    const letter = {
      subject,
      text,
      language: shop.languages.find(one => one === row.language) ?? language,
      createdAt: row.createdAt,
    }
    const isLarge = largePrint === true
    const paper = paperLetterOf({ shop, reference, contact, letter, isLarge, ownPage: 'left-out' })
    printed.set(pdf, (await printLetters(pileOfOne(paper, row.deliveredAt ?? row.createdAt))).pdf)
  }
  return printed
}

/** The parts of the archive of one. */
export const zipEntriesOf = async (contents: Contents, maker: Maker): Promise<readonly ZipEntry[]> => {
  const { given, dossier, annexes, paper } = contents
  const pictures = await picturesOf(annexes, maker.files)
  const whole = (await maker.print(paper(pictures), pictures)).pdf
  const letters = await lettersAlone(contents, maker)
  return entriesOf(given, dossier, { whole, letters }, maker.files)
}

const asZip = async (contents: Contents, maker: Maker): Promise<MadeDossier> => {
  const entries = await zipEntriesOf(contents, maker)
  const content = () => zipped(entries, Date.parse(contents.given.now))
  const sum = createHash('sha256')
  for await (const chunk of content()) sum.update(chunk)
  return {
    document: { form: 'zip', sha256: sum.digest('hex'), bytes: zipSize(entries) },
    // It is the same once more: nothing of it waits in memory for whoever takes it slowly.
    body: () => Readable.toWeb(Readable.from(content())) as ReadableStream<Uint8Array>,
  }
}

const making = new Set<string>()
// Each holds its files in memory while it is set.
const mostAtOnce = 3

/** Makes one of a complaint at a time, and few at once; says so where another is being made. */
export const makeAs = async (
  form: HandedOut['form'],
  id: string,
  contents: () => Promise<Contents>,
  maker: Maker,
): Promise<MadeDossier | 'busy'> => {
  if (making.has(id) || making.size >= mostAtOnce) return 'busy'
  making.add(id)
  try {
    return await (form === 'pdf' ? asPdf : asZip)(await contents(), maker)
  } finally {
    making.delete(id)
  }
}

/** A dossier as the answer to whoever had it made. */
export const sendDossier = ({ document, body }: MadeDossier, name: string): Response =>
  new Response(body(), {
    headers: {
      'content-type': document.form === 'pdf' ? 'application/pdf' : 'application/zip',
      'content-length': String(document.bytes),
      'content-disposition': disposition(`${name}.${document.form}`, false),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
