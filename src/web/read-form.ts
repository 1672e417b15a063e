import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import type { Files } from '#files/files.ts'
import { type Form, type FormProblem, formOf, type SentFile } from './form.ts'

/** A request, or what is read of one. `body` as the line brings it spares it a stream around a stream. */
export type Posted = {
  readonly headers: Headers
  readonly body: ReadableStream<Uint8Array> | IncomingMessage | null
}

export type FormLimits = {
  /** Bytes of one file, files of one form, and bytes of all its text together. */
  readonly fileBytes: number
  readonly files: number
  readonly textBytes: number
  /** Bytes after which the rest is not even read. */
  readonly bodyBytes: number
}

export const formLimits: FormLimits = { fileBytes: 15e6, files: 10, textBytes: 2e6, bodyBytes: 500e6 }

// Signs that draw text backwards or over other text make a name or a story say what it does not.
const unseen = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').toWellFormed().normalize('NFC').replace(unseen, '').trim()

export const cleanName = (name: string): string =>
  clean(name.replace(/^.*[\\/]/s, ''))
    .replace(/\n/g, ' ')
    .slice(-200) || 'file'

class TooMuch extends Error {}

/** Everything collected from one body while it streams by. */
export type Basket = {
  readonly entries: (readonly [string, string])[]
  /** In the order in which they came, whichever was stored first: the pages of a letter are read in that order. */
  readonly files: (readonly [string, SentFile] | undefined)[]
  readonly storing: Promise<void>[]
  problem?: FormProblem
  problemWith?: string
}

const complain = (basket: Basket, problem: FormProblem, about?: string) => {
  if (basket.problem) return
  basket.problem = problem
  if (about) basket.problemWith = about
}

export const takeText = (basket: Basket, limits: FormLimits) => {
  let taken = 0
  return (name: string, value: string, _: boolean, cut: boolean) => {
    const room = limits.textBytes - taken
    taken += value.length
    if (cut || value.length > room) complain(basket, 'text-too-long')
    basket.entries.push([name, clean(value.slice(0, Math.max(0, room)))])
  }
}

const takeFile = (basket: Basket, store: Files['store'], limits: FormLimits) => {
  let taken = 0
  return (field: string, stream: BusboyFileStream, given: string | undefined) => {
    // A file field that was left empty comes as a file without a name.
    if (!given) return void stream.resume()
    const name = cleanName(given)
    taken += 1
    if (taken > limits.files) {
      complain(basket, 'too-many-files', name)
      return void stream.resume()
    }
    const place = basket.files.push(undefined) - 1
    const keep = async () => {
      const passing = stream.pipe(new PassThrough())
      const stored = await store(passing, { name, maxBytes: limits.fileBytes })
      if ('problem' in stored) complain(basket, stored.problem, name)
      else basket.files[place] = [field, { ...stored, name }]
    }
    // Whether it was kept or not, the rest must flow past, or the fields after it would never arrive.
    basket.storing.push(keep().finally(() => void stream.unpipe().resume()))
  }
}

export const parserFor = (type: string, limits: FormLimits): BusboyInstance | undefined => {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        fieldNameSize: 200,
        fieldSize: limits.textBytes,
        fields: 1000,
        fileSize: limits.fileBytes + 1,
        files: limits.files + 20,
        headerPairs: 50,
      },
    })
  } catch {
    return undefined
  }
}

const chunksOf = (body: NonNullable<Posted['body']>): AsyncIterable<Uint8Array> =>
  // Whoever sent too much is still answered, which takes a line that is open.
  'iterator' in body ? body.iterator({ destroyOnReturn: false }) : body

/** What a body brings, piece by piece, as far as it is read at all. */
export async function* piecesOf(body: NonNullable<Posted['body']>, limits: FormLimits): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of chunksOf(body)) {
    read += chunk.length
    if (read > limits.bodyBytes) throw new TooMuch()
    yield chunk
  }
}

/**
 * Reads a form as it streams in: texts are kept, files go to `files` without ever being whole in memory. What cannot be taken
 * is told as `problem`, and everything else is still there. Throws only where storing a file fails: a fault.
 */
export const readForm = async (request: Posted, files: Pick<Files, 'store'>, limits = formLimits): Promise<Form> => {
  if (!request.body) return formOf([])
  const basket: Basket = { entries: [], files: [], storing: [] }
  const parser = parserFor(request.headers.get('content-type') ?? '', limits)
  if (!parser) return formOf([], [], { problem: 'malformed' })
  parser.on('field', takeText(basket, limits))
  parser.on('file', takeFile(basket, files.store, limits))
  try {
    await pipeline(piecesOf(request.body, limits), parser)
  } catch (error) {
    complain(basket, error instanceof TooMuch ? 'file-too-large' : 'malformed')
  }
  const outcomes = await Promise.allSettled(basket.storing)
  const failed = outcomes.find(outcome => outcome.status === 'rejected')
  if (failed && basket.problem !== 'malformed') throw failed.reason
  const { entries, problem, problemWith } = basket
  const kept = basket.files.filter(file => file !== undefined)
  return formOf(entries, kept, { ...(problem ? { problem } : {}), ...(problemWith ? { problemWith } : {}) })
}
