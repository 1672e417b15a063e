import type { Instant } from '#calendar/day.ts'
import { type Limits, usualLimits } from './out/connection.ts'
import { type Dkim, dkimSignature } from './out/dkim.ts'
import { mailAddress, senderIn } from './out/mail-address.ts'
import { messageOf } from './out/message.ts'
import type { NotAccepted, Outcome } from './out/outcome.ts'
import { createPool } from './out/pool.ts'
import { type Encryption, serverAt } from './out/server.ts'
import type { MailProblem } from './why-not.ts'

export type { Outcome } from './out/outcome.ts'

/** A file that goes with a mail, as a download: it is opened by nobody but whoever wants to. */
export type MailFile = { readonly name: string; readonly type: string; readonly content: Uint8Array }

export type Mail = {
  readonly messageId: string
  /** What stands above it as its date; the same on every copy. */
  readonly date: Instant
  readonly from: string
  /** One address, or several with commas between them. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** Automatic mail says so (RFC 3834), so that no program answers it. */
  readonly isAutomatic: boolean
  /** What it follows on, by Message-ID, the oldest first: mail programs show all of it together. */
  readonly references?: readonly string[]
  /** Where an answer goes, where that is not the sender. */
  readonly replyTo?: string
  /** Where the mail system reports what cannot be delivered (RFC 5321's MAIL FROM), where that is not the sender. */
  readonly returnPath?: string
  readonly files?: readonly MailFile[]
  /** By what we know a letter of ours that comes back around. */
  readonly mark?: string
}

export type Transport = {
  readonly via: 'smtp' | 'mailbox'
  /** The mail server, as its people name it. */
  readonly server?: string
  /** How the line to it is kept from others. */
  readonly encryption?: Encryption
  /** The domains whose letters are signed by DKIM. */
  readonly signs?: readonly string[]
  /** How many letters may go at the same time. */
  readonly atOnce: number
  readonly send: (mail: Mail) => Promise<Outcome>
  readonly close: () => void
}

/** Without an SMTP server a letter has arrived once it stands on the mailbox page. */
export const mailboxTransport: Transport = {
  via: 'mailbox',
  atOnce: 1,
  send: () => Promise.resolve({ accepted: true }),
  close: () => undefined,
}

export type Sending = {
  readonly isProduction?: boolean
  readonly connections?: number
  readonly dkim?: Dkim | undefined
  readonly limits?: Limits
}

const refused = (problem: MailProblem, message: string): NotAccepted => ({
  accepted: false,
  how: 'refused',
  message,
  problem,
})

/** Sends by the SMTP server at `url` (smtp: or smtps:), over a few lines that are kept open. */
export const smtpTransport = (url: string, of: Sending = {}): Transport => {
  const { isProduction = false, connections = 4, dkim, limits = usualLimits } = of
  const server = serverAt(url, isProduction)
  const pool = createPool(server, limits)
  return {
    via: 'smtp',
    server: `${server.host}:${server.port}`,
    encryption: server.encryption,
    signs: dkim?.domains ?? [],
    atOnce: connections,
    send: async mail => {
      const from = senderIn(mail.from)
      if (!from) return refused('sender', `Not an address to send from: ${mail.from}`)
      const to = mail.to.split(', ').map(mailAddress)
      const known = to.filter(address => address !== undefined)
      if (known.length < to.length) return refused('recipient', 'Not an address to send to')
      const message = await messageOf(mail, { from, to: known, replyTo: mail.replyTo })
      const signature = dkim ? dkimSignature(message, from.address, mail.date, dkim) : ''
      const whole = signature === '' ? message : Buffer.concat([Buffer.from(signature, 'latin1'), message])
      return pool.send({ from: mail.returnPath ?? from.address, to: known }, whole)
    },
    close: pool.close,
  }
}
