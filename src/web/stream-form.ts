import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BusboyFileStream } from '@fastify/busboy'
import { type Form, formOf, type StreamedFile } from './form.ts'
import { type Basket, cleanName, type FormLimits, parserFor, piecesOf, type Posted, takeText } from './read-form.ts'

/** The line broke, or more came than anybody waits for. */
export class CutOff extends Error {}

type Arrived = StreamedFile & { readonly past: () => void }

/** A line that is slow, or a file that is huge, ends somewhere. */
export const streamLimits: FormLimits = { fileBytes: 2e9, files: 1000, textBytes: 1e6, bodyBytes: 2e9 }

/**
 * Reads a form up to its first file. Its files then flow by one after the other, into whoever asks for them and no faster: none
 * of them is kept here or elsewhere. What is typed must stand before the files on the page.
 */
export const streamForm = async (request: Posted, limits = streamLimits): Promise<Form> => {
  const parser = request.body && parserFor(request.headers.get('content-type') ?? '', limits)
  if (!request.body || !parser) return formOf([], [], { problem: 'malformed' })
  const basket: Basket = { entries: [], files: [], storing: [] }
  const arrived: Arrived[] = []
  let last: PassThrough | undefined
  let broke: Error | undefined
  let isLeft = false
  const body = { isOver: false }
  let tell: () => void = () => undefined
  const somethingComes = () => new Promise<void>(resolve => void (tell = resolve))
  parser.on('field', takeText(basket, limits))
  parser.on('file', (_, stream: BusboyFileStream, given: string | undefined) => {
    if (!given || isLeft) return void stream.resume()
    // Whoever reads may stop halfway; the file itself must flow past, or what comes after it would never arrive.
    const passing = stream.pipe(new PassThrough())
    // Heard by whoever reads it; where nobody does it must not take the program along.
    for (const one of [stream, passing]) one.on('error', () => undefined)
    last = passing
    arrived.push({ name: cleanName(given), chunks: passing, past: () => void stream.unpipe().resume() })
    tell()
  })
  pipeline(piecesOf(request.body, limits), parser)
    .catch((fault: unknown) => {
      broke = new CutOff('A form did not arrive whole', { cause: fault })
      last?.destroy(broke)
    })
    .finally(() => {
      body.isOver = true
      tell()
    })
  const untilNext = async () => {
    while (arrived.length === 0 && !body.isOver) await somethingComes()
    return arrived.shift()
  }
  const first = await untilNext()
  async function* files() {
    for (let next = first; next; next = await untilNext()) {
      yield next
      next.past()
    }
    if (broke) throw broke
  }
  const leave = () => {
    isLeft = true
    for (const { past } of [...(first ? [first] : []), ...arrived]) past()
  }
  return {
    ...formOf(basket.entries, [], basket.problem ? { problem: basket.problem } : {}),
    streamed: { files, leave },
  }
}
