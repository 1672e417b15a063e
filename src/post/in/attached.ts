import { type Attachment, decodeWords } from 'postal-mime'
import { plain } from './said.ts'

export type ParsedFile = {
  readonly name: string
  readonly content: Uint8Array
  /** A whole message that was sent along. */
  readonly isMessage?: true
}

const mostFiles = 100

const nestedSubject = (content: Uint8Array): string => {
  const start = new TextDecoder().decode(content.subarray(0, 16 * 1024))
  const [, subject = ''] = /^subject:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(start) ?? []
  return decodeWords(subject.slice(0, 1000).replace(/\s+/g, ' ')).trim().slice(0, 100)
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/calendar': '.ics',
  'message/rfc822': '.eml',
  'message/global': '.eml',
}

const contentOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const turning = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

// Marks that turn a name around are shown, not followed: "foto\u202egpj.exe" is no picture.
const shown = (name: string) =>
  name.replace(turning, mark => `[U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}]`)

const fileOf = ({ filename, mimeType, content }: Attachment, n: number): ParsedFile => {
  const bytes = contentOf(content)
  const isMessage = mimeType === 'message/rfc822' || mimeType === 'message/global'
  const subject = isMessage && !filename ? nestedSubject(bytes) : ''
  const name = filename?.slice(0, 1000).trim() || `${subject || `file-${n + 1}`}${endings[mimeType] ?? ''}`
  return { name: plain(shown(name)).slice(0, 200), content: bytes, ...(isMessage ? { isMessage } : {}) }
}

/** What was sent along, with names to show. */
export const filesIn = (attachments: readonly Attachment[]): readonly ParsedFile[] =>
  attachments.slice(0, mostFiles).map(fileOf)
