import { createHash } from 'node:crypto'

const isHeaderEnd = (raw: Uint8Array, at: number) =>
  raw[at] === 10 && (raw[at + 1] === 10 || (raw[at + 1] === 13 && raw[at + 2] === 10))

const mostHeader = 256 * 1024

/** Where the headers end, or the end of a message without a body. */
const bodyStart = (raw: Uint8Array): number => {
  const limit = Math.min(raw.length, mostHeader)
  for (let at = 0; at < limit; at += 1) if (isHeaderEnd(raw, at)) return at + 1
  return limit
}

/** The headers alone, as they came. */
export const headersOf = (raw: Uint8Array): Uint8Array => raw.subarray(0, bodyStart(raw))

const headerIn = (headers: string, name: string): string =>
  new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im').exec(headers)?.[1]?.replace(/\s+/g, ' ').trim() ?? ''

const endsAsInternet = (raw: Uint8Array): boolean => {
  for (let at = raw.indexOf(10); at !== -1; at = raw.indexOf(10, at + 1)) if (raw[at - 1] !== 13) return false
  for (let at = raw.indexOf(13); at !== -1; at = raw.indexOf(13, at + 1)) if (raw[at + 1] !== 10) return false
  return true
}

/** The same lines with the line ends of mail (RFC 5322 2.1): files and some mail servers have others. */
const withLineEnds = (raw: Uint8Array): Uint8Array =>
  endsAsInternet(raw)
    ? raw
    : Buffer.from(
        Buffer.from(raw)
          .toString('latin1')
          .replace(/\r\n|\n|\r/g, '\r\n'),
        'latin1',
      )

const ofContent = ['from', 'date', 'subject', 'to']

/**
 * By what a message is known again: its own id, and a digest of what its writer made. The route it took, which headers on top
 * tell, is left out, and so is how its lines end: the same message can come by two routes.
 */
export const identityOf = (raw: Uint8Array): { readonly messageId: string; readonly digest: string } => {
  const start = bodyStart(raw)
  const headers = Buffer.from(raw.subarray(0, start)).toString('latin1')
  const hash = createHash('sha256')
  for (const name of ofContent) hash.update(`${name}:${headerIn(headers, name)}\n`)
  hash.update(withLineEnds(raw.subarray(start)))
  return { messageId: headerIn(headers, 'message-id').slice(0, 500), digest: hash.digest('hex') }
}

const parsedDate = (text: string): number | undefined => {
  const at = Date.parse(text.replace(/\([^()]*\)/g, ''))
  return Number.isNaN(at) ? undefined : at
}

/** When the last mail server took it, by its own line on top, else when it was written; in milliseconds, where that can be read. */
export const writtenAt = (raw: Uint8Array): number | undefined => {
  const headers = Buffer.from(headersOf(raw)).toString('latin1')
  return parsedDate(headerIn(headers, 'received').split(';').at(-1) ?? '') ?? parsedDate(headerIn(headers, 'date'))
}
