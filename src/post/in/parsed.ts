import type { Email } from 'postal-mime'
import { markHeader } from '../mark.ts'
import { automaticIn } from './automatic.ts'
import { type DeliveryReport, readReport, reportIn } from './delivery-report.ts'
import { textOfHtml } from './html-text.ts'
import type { WhyAutomatic, WhyNobody } from './mail-in.ts'
import { senderOf } from './sender.ts'

export type ParsedFile = { readonly name: string; readonly content: Uint8Array }
/** What a message says, as far as it could be read; all of it was written by a stranger. */
export type Parsed = {
  readonly sender: string
  readonly senderName: string
  /** Every address of ours that it could have been sent to, in small letters. */
  readonly recipients: readonly string[]
  readonly subject: string
  readonly text: string
  readonly files: readonly ParsedFile[]
  readonly automatic?: WhyAutomatic
  readonly report?: DeliveryReport
  /** Why nobody can be said to have written it. */
  readonly nobody?: WhyNobody
  /** The ids of messages that it says it answers; no more than a hint. */
  readonly answers: readonly string[]
  /** What it carries where our own letters carry their mark. */
  readonly mark?: string
}

const mostText = 100_000
const mostFiles = 20

const headersOf = ({ headers }: Email) => {
  const all = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value)
  return { all, first: (name: string) => all(name)[0]?.trim().toLowerCase() ?? '' }
}

const addressesIn = (text: string): readonly string[] =>
  (text.match(/[^\s<>,;:"()[\]\\]{1,64}@[a-z0-9.-]{1,255}/gi) ?? []).map(address => address.toLowerCase())

const idsIn = (values: readonly string[]): readonly string[] =>
  [...new Set(values.flatMap(value => value.match(/<[^\s<>]{3,300}>/g) ?? []))].slice(-20)

const toUs = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to']

const nameOf = (name: string | null, n: number, type: string): string =>
  name?.trim() || `file-${n + 1}${type.startsWith('image/') ? `.${type.slice(6)}` : ''}`

const contentOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

// Line breaks and tabs stay; what could hide or reorder text, or stop a program, goes.
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')

/** What the house reads in a message that was taken apart. */
export const parsedFrom = (email: Email): Parsed => {
  const headers = headersOf(email)
  const { all } = headers
  const report = reportIn(email)
  const { address, name, nobody } = senderOf(all('from'))
  const automatic = automaticIn(headers, address, report)
  const mark = all(markHeader.toLowerCase())[0]
  return {
    sender: plain(address).slice(0, 320),
    senderName: plain(name).slice(0, 200),
    recipients: [...new Set(toUs.flatMap(name => all(name).flatMap(addressesIn)))].slice(0, 200),
    subject: plain(email.subject ?? '').slice(0, 500),
    text: plain(email.text?.trim() ? email.text : textOfHtml(email.html ?? ''))
      .trim()
      .slice(0, mostText),
    files: email.attachments.slice(0, mostFiles).map(({ filename, mimeType, content }, n) => ({
      name: plain(nameOf(filename, n, mimeType)).slice(0, 200),
      content: contentOf(content),
    })),
    answers: idsIn([...all('references'), ...all('in-reply-to')]),
    ...(automatic ? { automatic } : {}),
    ...(report === undefined ? {} : { report: readReport(report) }),
    ...(nobody ? { nobody } : {}),
    ...(mark ? { mark: plain(mark).trim().slice(0, 100) } : {}),
  }
}
