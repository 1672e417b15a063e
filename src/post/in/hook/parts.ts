import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'

const limits = { fieldNameSize: 200, parts: 200, headerPairs: 50 }

const unescaped = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll('+', ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

/** The fields of a form that came as one line, as the bytes they were. */
const fieldsOf = (body: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Buffer.from(body)
      .toString('latin1')
      .split('&', 200)
      .map(pair => {
        const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
        return [unescaped(name).toString('utf8'), unescaped(value)] as const
      }),
  )

export const isForm = (type: string): boolean =>
  /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)

/** The parts of a form (RFC 7578) by name, each as the bytes it came in; the first of a name counts. Nothing for what is no form. */
export const partsOf = async (type: string, body: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (!/^multipart/i.test(type)) return fieldsOf(body)
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
