import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'

const limits = { fieldNameSize: 200, parts: 200, headerPairs: 50 }

/** The parts of a form (RFC 7578) by name, each as the bytes it came in; the first of a name counts. Nothing for what is no form. */
export const partsOf = async (type: string, body: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  const parts = new Map<string, Uint8Array>()
  try {
    // Every part as a file: as text its bytes would be read in some character set.
    const parser = new Busboy({ headers: { 'content-type': type }, limits, isPartAFile: () => true })
    parser.on('file', (name: string, stream: NodeJS.ReadableStream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        if (!parts.has(name)) parts.set(name, Buffer.concat(chunks))
      })
      stream.on('error', () => undefined)
    })
    await pipeline(Readable.from([Buffer.from(body)]), parser)
  } catch {
    return new Map()
  }
  return parts
}
