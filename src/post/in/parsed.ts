import type { Email } from 'postal-mime'
import type { WhyAutomatic } from './mail-in.ts'
import { textOfHtml } from './html-text.ts'

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
  /** RFC 3464: the status that a report of non-delivery gives, such as 5.1.1. */
  readonly status?: string
}

const mostText = 100_000
const mostFiles = 20

const headersOf = ({ headers }: Email) => {
  const all = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value)
  return { all, first: (name: string) => all(name)[0]?.trim().toLowerCase() ?? '' }
}

const addressesIn = (text: string): readonly string[] =>
  (text.match(/[^\s<>,;:"()[\]\\]{1,64}@[a-z0-9.-]{1,255}/gi) ?? []).map(address => address.toLowerCase())

const toUs = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to']

const reportIn = ({ attachments }: Email): string | undefined => {
  const report = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  return report && typeof report.content !== 'string' ? new TextDecoder().decode(report.content) : undefined
}

/** RFC 3834, RFC 3464 and what mail programs did before them. */
const automaticIn = (email: Email, report: string | undefined): WhyAutomatic | undefined => {
  const { first } = headersOf(email)
  const type = first('content-type')
  if (report !== undefined || type.includes('report-type=delivery-status')) return 'bounce'
  if (first('return-path') === '<>' || /^(mailer-daemon|postmaster)@/i.test(email.from?.address ?? '')) return 'bounce'
  if (first('list-id') || first('list-unsubscribe') || /^(list|bulk|junk)\b/.test(first('precedence'))) return 'list'
  const said = first('auto-submitted')
  const answers = ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress'].some(name =>
    /yes|reply|oof|all/.test(first(name)),
  )
  if ((said && said !== 'no') || first('precedence') === 'auto_reply' || answers) return 'auto-reply'
  return undefined
}

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
  const { all } = headersOf(email)
  const report = reportIn(email)
  const automatic = automaticIn(email, report)
  const status = report && /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(report)?.[1]
  const sender = email.from?.address ?? ''
  return {
    sender: plain(sender).slice(0, 320),
    senderName: plain(email.from?.name ?? '').slice(0, 200),
    recipients: [...new Set(toUs.flatMap(name => all(name).flatMap(addressesIn)))].slice(0, 200),
    subject: plain(email.subject ?? '').slice(0, 500),
    text: plain(email.text?.trim() ? email.text : textOfHtml(email.html ?? ''))
      .trim()
      .slice(0, mostText),
    files: email.attachments.slice(0, mostFiles).map(({ filename, mimeType, content }, n) => ({
      name: plain(nameOf(filename, n, mimeType)).slice(0, 200),
      content: contentOf(content),
    })),
    ...(automatic ? { automatic } : {}),
    ...(status ? { status } : {}),
  }
}
