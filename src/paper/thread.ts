// A thread that makes one document: setting hundreds of pages takes seconds, in which the program answers others.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fitted } from './fit.ts'
import type { Block, Paper, Pictures, Printed } from './paper.ts'
import { isDrawable } from './picture.ts'
import { fitting } from './signs.ts'

const here = import.meta.dirname
const { resolve } = createRequire(import.meta.url)
// The fonts come along: those of the machine would make another document on another machine.
const fonts = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(cut =>
  readFileSync(resolve(`@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`)),
)
const [letters] = fonts
if (!letters) throw new Error('There are no letters to write with')

const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts }] })

const compiled = (mainFileContent: string, inputs: Record<string, string>) => {
  const outcome = compiler.compile({ mainFileContent, inputs })
  if (outcome.result) return outcome.result
  const fault = outcome.takeError()
  throw new Error(`A document could not be made: ${JSON.stringify(fault && compiler.fetchDiagnostics(fault))}`)
}

/** Whether a picture can be drawn, which only drawing it shows. */
const draws = (path: string): boolean => {
  try {
    return compiled('#image(sys.inputs.path, alt: "-")', { path }).numOfPages > 0
  } catch {
    return false
  }
}

/** Under a name of our own, whatever the picture is called; those that cannot be drawn are said instead. */
const place = (blocks: readonly Block[], pictures: Pictures): readonly Block[] => {
  const places = new Map<string, string>()
  for (const [name, bytes] of Object.entries(pictures)) {
    if (!isDrawable(bytes)) continue
    const path = `picture-${places.size + 1}`
    compiler.mapShadow(join(here, path), Buffer.from(bytes))
    if (draws(path)) places.set(name, path)
  }
  return blocks.map(block => {
    if (!('picture' in block)) return block
    const { picture, caption, otherwise, alt: _, ...rest } = block
    const path = places.get(picture)
    return path ? { ...block, picture: path } : { ...rest, paragraph: `${caption}. ${otherwise}` }
  })
}

const print = (paper: Paper, pictures: Pictures): Printed => {
  const fits = fitted(paper, fitting(letters))
  const placed = { ...fits, blocks: place(fits.blocks, pictures) }
  const template = readFileSync(join(here, 'template.typ'), 'utf8')
  const made = compiled(template, { paper: JSON.stringify(placed) })
  const creationTimestamp = Math.floor(paper.madeAt / 1000)
  return { pdf: compiler.pdf(made, { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp }), pages: made.numOfPages }
}

const { paper, pictures } = workerData as { readonly paper: Paper; readonly pictures: Pictures }
const { pdf, pages } = print(paper, pictures)
const bytes = new Uint8Array(pdf)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ pdf: bytes, pages }, [bytes.buffer])
