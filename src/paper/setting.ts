// The compiler that sets papers, with the letters that come along.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { marked } from './marks.ts'
import type { Printed } from './paper.ts'
import { fitting } from './signs.ts'

const { resolve } = createRequire(import.meta.url)
// The fonts come along: those of the machine would make another document on another machine.
const latin = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(cut =>
  readFileSync(resolve(`@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`)),
)
const arabic = ['400Regular', '600SemiBold'].map(cut =>
  readFileSync(resolve(`@expo-google-fonts/noto-sans-arabic/${cut}/NotoSansArabic_${cut}.ttf`)),
)

const here = import.meta.dirname
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: [...latin, ...arabic] }] })

/** Makes a text one that can be set: what no letter stands for becomes a box. */
export const fit = fitting(...[latin[0], arabic[0]].filter(font => font !== undefined))

/** What was made of the file of this name, or a fault that says where it went wrong. */
const compiled = (mainFileContent: string, inputs: Record<string, string>) => {
  const outcome = compiler.compile({ mainFileContent, inputs })
  if (outcome.result) return outcome.result
  const fault = outcome.takeError()
  throw new Error(`A document could not be made: ${JSON.stringify(fault && compiler.fetchDiagnostics(fault))}`)
}

/** Puts a file where a template finds it. */
export const place = (path: string, bytes: Uint8Array): void => compiler.mapShadow(join(here, path), Buffer.from(bytes))

/** Whether a picture can be drawn, which only drawing it shows. */
export const draws = (path: string): boolean => {
  try {
    return compiled('#image(sys.inputs.path, alt: "-")', { path }).numOfPages > 0
  } catch {
    return false
  }
}

type Kept = 'a-2a' | 'a-3a'

/**
 * Sets a value by one of the templates, as a document to be kept (PDF/A) that can be read aloud (PDF/UA-1): whatever does not
 * keep to both is a fault, and no document. `madeAt` is in milliseconds since 1970.
 */
export const set = (template: string, paper: object, madeAt: number, pdfStandard: Kept): Printed => {
  try {
    const made = compiled(readFileSync(join(here, template), 'utf8'), { paper: JSON.stringify(paper) })
    const options = { pdfTags: true, creationTimestamp: Math.floor(madeAt / 1000) }
    compiler.pdf(made, { ...options, pdfStandard: 'ua-1' })
    return { pdf: marked(compiler.pdf(made, { ...options, pdfStandard })), pages: made.numOfPages }
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}
