import { createTransport, type SendMailOptions } from 'nodemailer'
import { markHeader } from './mark.ts'
import { type MailProblem, whyNot } from './why-not.ts'

/** A file that goes with a mail, as a download: it is opened by nobody but whoever wants to. */
export type MailFile = { readonly name: string; readonly type: string; readonly content: Uint8Array }

export type Mail = {
  readonly messageId: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** Automatic mail says so (RFC 3834), so that no program answers it. */
  readonly isAutomatic: boolean
  readonly inReplyTo?: string
  /** Where an answer goes, where that is not the sender. */
  readonly replyTo?: string
  /** Where the mail system reports what cannot be delivered (RFC 5321's MAIL FROM), where that is not the sender. */
  readonly returnPath?: string
  readonly files?: readonly MailFile[]
  /** By what we know a letter of ours that comes back around. */
  readonly mark?: string
}

/** accepted: the mail system took it over. refused: for good (5xx) or for now (4xx, no connection); `code` as RFC 3463 has it. */
export type Outcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false
      readonly isFinal: boolean
      readonly code?: string
      readonly message: string
      /** What was wrong, in a word that can be explained. */
      readonly problem: MailProblem
    }

export type Transport = {
  readonly via: 'smtp' | 'mailbox'
  /** The mail server, as its people name it. */
  readonly server?: string
  readonly send: (mail: Mail) => Promise<Outcome>
  readonly close: () => void
}

/** Without an SMTP server a letter has arrived once it stands on the mailbox page. */
export const mailboxTransport: Transport = {
  via: 'mailbox',
  send: () => Promise.resolve({ accepted: true }),
  close: () => undefined,
}

const headersOf = ({ isAutomatic, language, mark }: Mail) => ({
  'Content-Language': language,
  ...(isAutomatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
  ...(mark ? { [markHeader]: mark } : {}),
})

const refusal = (fault: unknown): Outcome => {
  const { responseCode, response, message } = fault as { responseCode?: number; response?: string; message: string }
  const code = response?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0]
  return {
    accepted: false,
    isFinal: responseCode !== undefined && responseCode >= 500,
    ...(code ? { code } : {}),
    message: (response ?? message).slice(0, 500),
    problem: whyNot(fault),
  }
}

const limits = {
  pool: 'true',
  maxConnections: '2',
  connectionTimeout: '20000',
  greetingTimeout: '20000',
  socketTimeout: '60000',
}

/** Sends by the SMTP server at `url` (smtp: or smtps:), over a few kept connections. */
export const smtpTransport = (url: string): Transport => {
  const address = new URL(url)
  for (const [name, value] of Object.entries(limits)) address.searchParams.set(name, value)
  const smtp = createTransport(address.href)
  return {
    via: 'smtp',
    server: address.host,
    send: async mail => {
      const { messageId, from, to, subject, text, html, inReplyTo, replyTo, returnPath, files = [] } = mail
      const attachments = files.map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(content),
      }))
      const message: SendMailOptions = {
        messageId,
        from,
        to,
        subject,
        text,
        html,
        attachments,
        headers: headersOf(mail),
        ...(replyTo ? { replyTo } : {}),
        ...(returnPath ? { envelope: { from: returnPath, to } } : {}),
      }
      try {
        await smtp.sendMail(inReplyTo ? { ...message, inReplyTo, references: inReplyTo } : message)
        return { accepted: true }
      } catch (fault) {
        return refusal(fault)
      }
    },
    close: () => smtp.close(),
  }
}
