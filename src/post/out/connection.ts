import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { type Outcome, outcomeOf, type Stage } from './outcome.ts'
import type { Server } from './server.ts'

/** How long a mail server may take, in milliseconds: to be reached, to say nothing, and for a whole letter. */
export type Limits = { readonly connect: number; readonly silent: number; readonly letter: number }
export const usualLimits: Limits = { connect: 20_000, silent: 60_000, letter: 240_000 }

export type Envelope = { readonly from: string; readonly to: readonly string[] }
/** One open line to a mail server. */
export type Connection = {
  readonly isOpen: () => boolean
  readonly send: (envelope: Envelope, message: Buffer) => Promise<Sent>
  readonly close: () => void
}
/** `stage`: how far it came. */
export type Sent = { readonly outcome: Outcome; readonly stage: Stage }

const piece = 65_536

/** The message in pieces, telling when the first and when the last of them was taken. */
const contentOf = (message: Buffer, reached: (stage: Stage) => void): Readable => {
  let at = 0
  const stream = new Readable({
    read() {
      reached('content')
      this.push(at < message.length ? message.subarray(at, at + piece) : null)
      at += piece
    },
  })
  return stream.once('end', () => reached('handed'))
}

const timedOut = () => Object.assign(new Error('Timeout: the mail server is too slow'), { code: 'ETIMEDOUT' })

const asked = (work: (done: (fault?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    work(fault => (fault ? reject(fault) : resolve()))
  })

const sendOver = (smtp: SMTPConnection, envelope: Envelope, message: Buffer, limit: number) =>
  new Promise<Sent>(resolve => {
    let stage: Stage = 'envelope'
    const settle = (fault: unknown) => {
      clearTimeout(timer)
      resolve({ outcome: fault ? outcomeOf(fault, stage) : { accepted: true }, stage })
    }
    const timer = setTimeout(() => settle(timedOut()), limit)
    const content = contentOf(message, reached => void (stage = reached))
    smtp.send({ from: envelope.from, to: [...envelope.to], size: message.length }, content, fault => settle(fault))
  })

/** Reaches a mail server and signs in; throws what went wrong, and leaves nothing open. */
export const connectTo = async (server: Server, limits: Limits): Promise<Connection> => {
  const { host, port, secure, encryption, auth } = server
  const smtp = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: encryption === 'required' && !secure,
    ignoreTLS: encryption === 'none',
    connectionTimeout: limits.connect,
    greetingTimeout: limits.connect,
    socketTimeout: limits.silent,
    tls: { servername: host, minVersion: 'TLSv1.2' },
  })
  let isOpen = true
  smtp.once('end', () => void (isOpen = false))
  const close = () => {
    isOpen = false
    smtp.close()
  }
  const broken = new Promise<never>((_, reject) => {
    smtp.on('error', reject)
  })
  broken.catch(() => void (isOpen = false))
  /** Whatever else happens, nobody waits for an answer for ever. */
  const within = async (work: Promise<void>): Promise<void> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timedOut()), limits.connect * 2)
    })
    return Promise.race([work, broken, late]).finally(() => clearTimeout(timer))
  }
  const reach = async () => {
    await asked(done => smtp.connect(done))
    if (auth) await asked(done => smtp.login({ credentials: auth }, done))
  }
  try {
    await within(reach())
  } catch (fault) {
    close()
    throw fault
  }
  return {
    isOpen: () => isOpen,
    close,
    send: async (envelope, message) => {
      const sent = await sendOver(smtp, envelope, message, limits.letter)
      // After a letter that was refused the server still has its envelope; after anything worse nothing is certain.
      const { outcome } = sent
      if (outcome.accepted) return sent
      if (outcome.how === 'server' || outcome.how === 'doubt') close()
      else await within(asked(done => smtp.reset(done))).catch(close)
      return sent
    },
  }
}
