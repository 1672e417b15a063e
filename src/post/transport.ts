import type { Mail } from './mail.ts'
import { connectTo, type Limits, usualLimits } from './out/connection.ts'
import { type Dkim, dkimSignature } from './out/dkim.ts'
import { mailAddress, senderIn } from './out/mail-address.ts'
import { messageOf } from './out/message.ts'
import type { NotAccepted, Outcome } from './out/outcome.ts'
import { createPool } from './out/pool.ts'
import { type Encryption, serverAt } from './out/server.ts'
import type { MailProblem } from './why-not.ts'

export type { Mail, MailFile } from './mail.ts'
export type { Outcome } from './out/outcome.ts'

export type Transport = {
  readonly via: 'smtp' | 'mailbox'
  /** The mail server, as its people name it. */
  readonly server?: string
  /** How the line to it is kept from others. */
  readonly encryption?: Encryption
  /** What letters are signed with, where they are. */
  readonly dkim?: Dkim | undefined
  /** How many letters may go at the same time. */
  readonly atOnce: number
  readonly send: (mail: Mail) => Promise<Outcome>
  /** Is greeted by the mail server, and let in, without a letter; throws where it is not. */
  readonly reach?: () => Promise<void>
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
    dkim,
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
    reach: async () => (await connectTo(server, limits)).close(),
    close: pool.close,
  }
}
