import type { Email } from 'postal-mime'
import { markHeader } from '../mark.ts'
import { filesIn, type ParsedFile } from './attached.ts'
import { automaticIn } from './automatic.ts'
import { type DeliveryReport, readReport, reportIn } from './delivery-report.ts'
import type { WhyAutomatic, WhyNobody } from './mail-in.ts'
import { plain, saidIn } from './said.ts'
import { senderOf } from './sender.ts'

/** What a message says, as far as it could be read; all of it was written by a stranger. */
export type Parsed = {
  readonly sender: string
  readonly senderName: string
  /** Every address of ours that it could have been sent to, in small letters. */
  readonly recipients: readonly string[]
  readonly subject: string
  readonly text: string
  /** It can also be looked at as its writer laid it out. */
  readonly hasLayout: boolean
  /** Encrypted, or signed in a way that hides what is signed. */
  readonly isSealed: boolean
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

const headersOf = ({ headers }: Email) => {
  const all = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value)
  return { all, first: (name: string) => all(name)[0]?.trim().toLowerCase() ?? '' }
}

const addressesIn = (text: string): readonly string[] =>
  (text.match(/[^\s<>,;:"()[\]\\]{1,64}@[a-z0-9.-]{1,255}/gi) ?? []).map(address => address.toLowerCase())

const idsIn = (values: readonly string[]): readonly string[] =>
  [...new Set(values.flatMap(value => value.match(/<[^\s<>]{3,300}>/g) ?? []))].slice(-20)

const toUs = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to']

const sealed = /^multipart\/encrypted|^application\/(x-)?pkcs7-mime/

/** What the house reads in a message that was taken apart. */
export const parsedFrom = (email: Email): Parsed => {
  const headers = headersOf(email)
  const { all, first } = headers
  const report = reportIn(email)
  const { address, name, nobody } = senderOf(all('from'))
  const automatic = automaticIn(headers, address, report)
  const mark = all(markHeader.toLowerCase())[0]
  return {
    sender: plain(address.slice(0, 1000)).slice(0, 320),
    senderName: plain(name.slice(0, 1000)).slice(0, 200),
    recipients: [...new Set(toUs.flatMap(name => all(name).flatMap(addressesIn)))].slice(0, 200),
    subject: plain((email.subject ?? '').slice(0, 2000)).slice(0, 500),
    text: saidIn(email),
    hasLayout: (email.html ?? '').trim() !== '',
    isSealed: sealed.test(first('content-type')),
    files: filesIn(email.attachments),
    answers: idsIn([...all('references'), ...all('in-reply-to')]),
    ...(automatic ? { automatic } : {}),
    ...(report === undefined ? {} : { report: readReport(report) }),
    ...(nobody ? { nobody } : {}),
    ...(mark ? { mark: plain(mark).trim().slice(0, 100) } : {}),
  }
}
