import { hash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { markHeader } from '../mark.ts'
import type { Mail } from '../mail.ts'
import type { Sender } from './mail-address.ts'

// Some mail programs cut off what is longer, links and all; then the text alone is the better letter.
const mostHtml = 60_000
const longestSubject = 200

const oneLine = (text: string) => text.replace(/[\p{C}\u2028\u2029]+/gu, ' ').trim()

const headersOf = ({ isAutomatic, language, mark }: Mail) => ({
  'Content-Language': language,
  // RFC 3834: no program answers what says this of itself.
  ...(isAutomatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
  ...(mark ? { [markHeader]: mark } : {}),
})

export type Addressed = { readonly from: Sender; readonly to: readonly string[]; readonly replyTo?: string | undefined }

/** A letter as it goes over the line. The same letter gives the same bytes, so that a second copy is known as one. */
export const messageOf = async (mail: Mail, { from, to, replyTo }: Addressed): Promise<Buffer> => {
  const { messageId, date, subject, text, html, references = [], files = [] } = mail
  const composer = new MailComposer({
    messageId,
    date: new Date(date),
    from,
    to: to.map(address => ({ name: '', address })),
    subject: oneLine(subject).slice(0, longestSubject),
    text,
    ...(Buffer.byteLength(html) <= mostHtml ? { html } : {}),
    attachments: files.map(({ name, type, content }) => ({
      filename: oneLine(name),
      contentType: type,
      content: Buffer.from(content),
    })),
    headers: headersOf(mail),
    baseBoundary: hash('sha256', messageId).slice(0, 24),
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    ...(references.length > 0 ? { inReplyTo: references.at(-1) ?? '', references: [...references] } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // As it goes over the line: a signature is of exactly these bytes.
  const raw = (await composer.compile().build()).toString('latin1')
  return Buffer.from(raw.replace(/\r?\n/g, '\r\n'), 'latin1')
}
