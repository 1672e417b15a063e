import { chmod, lstat, unlink } from 'node:fs/promises'
import { connect } from 'node:net'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import type { Instant } from '#calendar/day.ts'
import { certificateOf } from './certificate.ts'
import { collect, type Collected, type Hold } from './collect.ts'
import { type Envelope, type KeepMail, mostBytes } from './keep.ts'
import type { ReceiveAddress } from './receive-address.ts'
import type { WhyRefused } from './mail-in.ts'
import { takenOverAt } from './received.ts'
import type { Refusals } from './refusals.ts'

/** What mail servers hand over to; `address` is where it listens, with the port it was given. */
export type Receiver = { readonly address: string; readonly close: () => Promise<void> }

/** Milliseconds, connections and recipients at most. */
export type ReceiveLimits = {
  readonly idleMs: number
  readonly dataMs: number
  readonly clients: number
  readonly clientsOfOne: number
  readonly bytes: number
}
const usual: ReceiveLimits = {
  idleMs: 120_000,
  dataMs: 600_000,
  clients: 50,
  clientsOfOne: 20,
  bytes: mostBytes,
}
const mostRecipients = 100

export type Receiving = {
  readonly listen: ReceiveAddress
  readonly keep: KeepMail
  readonly now: () => Instant
  readonly isOurs: (address: string) => Promise<boolean>
  readonly hold: Hold
  readonly refusals: Pick<Refusals, 'note'>
  /** Something was kept. */
  readonly kept: () => void
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
  readonly tls?: { readonly keyFile: string; readonly certFile: string } | undefined
  readonly name?: string
  readonly limits?: Partial<ReceiveLimits>
}

const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

const withoutMapping = (address: string) => address.replace(/^::ffff:/, '')

/** Behind a mail server of one's own it is that server which says who handed it over (XFORWARD). */
const envelopeOf = (
  { envelope, xForward, remoteAddress, hostNameAppearsAs }: Session,
  way: 'lmtp' | 'smtp',
): Envelope => {
  const { mailFrom, rcptTo } = envelope
  const [peer, helo] = [xForward.get('ADDR'), xForward.get('HELO')]
  const own = way === 'smtp' && remoteAddress ? { peer: withoutMapping(remoteAddress), helo: hostNameAppearsAs } : {}
  return {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    ...(typeof peer === 'string' ? { peer, ...(typeof helo === 'string' ? { helo } : {}) } : own),
  }
}

type Session = SMTPServerSession

const replies: Readonly<Record<Extract<WhyRefused, 'too-large' | 'busy' | 'fault'>, Error>> = {
  'too-large': answer(552, 'The message is larger than is taken here'),
  busy: answer(451, 'There is no room just now, please try again later'),
  fault: answer(451, 'It could not be kept just now, please try again later'),
}

/** Takes one message; it answers with nothing once it is kept for good, and only then. */
const take = (of: Receiving, session: Session) => async (collected: Collected) => {
  const { listen, keep, now } = of
  if ('no' in collected) return collected.no
  const { raw } = collected
  const envelope = envelopeOf(session, listen.way)
  // By LMTP it comes from a mail server of the house; by SMTP from anybody, who may write there what they like.
  const receivedAt = listen.way === 'lmtp' ? takenOverAt(raw, now()) : now()
  await keep({ way: listen.way, receivedAt, bytes: raw.length, raw, envelope })
  of.kept()
  return undefined
}

type Doing = { readonly cutOff: (session: Session) => void; readonly renew: () => Promise<void> }

const optionsOf = (of: Receiving, limits: ReceiveLimits, { cutOff, renew }: Doing): SMTPServerOptions => {
  const { listen, isOurs, refusals, report, name } = of
  const { way } = listen
  const open = new Map<string, number>()
  return {
    lmtp: way === 'lmtp',
    ...(name ? { name } : {}),
    size: limits.bytes,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ['AUTH', ...(of.tls ? [] : ['STARTTLS'])],
    disableReverseLookup: true,
    useXForward: way === 'lmtp' ? true : ['127.0.0.1', '::1'],
    logger: false,
    maxClients: limits.clients,
    maxRecipients: mostRecipients,
    socketTimeout: limits.idleMs,
    closeTimeout: 5000,
    onConnect: ({ remoteAddress }, done) => {
      const many = (open.get(remoteAddress) ?? 0) + 1
      open.set(remoteAddress, many)
      if (way === 'smtp' && many > limits.clientsOfOne) done(answer(421, 'Too many connections from one machine'))
      else void renew().then(() => done())
    },
    onClose: ({ remoteAddress }) => {
      const many = (open.get(remoteAddress) ?? 1) - 1
      if (many > 0) open.set(remoteAddress, many)
      else open.delete(remoteAddress)
    },
    onRcptTo: ({ address }, _, done) => {
      isOurs(address).then(
        ours => {
          if (ours) return done()
          refusals.note(way, 'unknown-address')
          return done(answer(550, 'There is nobody here with this address'))
        },
        (fault: unknown) => {
          report('An address could not be looked up', { fault })
          done(replies.fault)
        },
      )
    },
    onData: (stream, session, done) => {
      const timer = setTimeout(() => cutOff(session), limits.dataMs)
      void collect(stream, { mostBytes: limits.bytes, hold: of.hold }, take(of, session))
        .catch((fault: unknown) => {
          report('A message could not be kept', { fault })
          cutOffIfEndless(fault, () => cutOff(session))
          return 'fault' as const
        })
        .then(no => {
          clearTimeout(timer)
          if (no) refusals.note(way, no)
          done(no ? replies[no] : null)
        })
    },
  }
}

const cutOffIfEndless = (fault: unknown, cut: () => void) => {
  if (/did not end/.test((fault as Error).message)) cut()
}

const isAnswered = (path: string) =>
  new Promise<boolean>(resolve => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => resolve(false))
  })

/** A socket that a program left behind when it was killed is in the way of the next; one in use, or any other file, is not ours. */
const clearSocket = async (path: string) => {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isSocket() && !(await isAnswered(path))) await unlink(path)
}

const listening = async (server: SMTPServer, listen: ReceiveAddress): Promise<string> => {
  if ('path' in listen) await clearSocket(listen.path)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    if ('path' in listen) server.listen(listen.path, resolve)
    else server.listen(listen.port, listen.host, resolve)
  })
  if ('path' in listen) {
    // For the mail server's group; to everybody else on this machine it is closed.
    await chmod(listen.path, 0o660)
    return listen.path
  }
  const bound = server.server.address()
  return `${listen.host}:${bound && typeof bound === 'object' ? bound.port : listen.port}`
}

/** The key and certificate cannot be read, or do not belong together. */
export class UnusableCertificate extends Error {}

/** Opens the door that mail servers hand over to. A message is answered with 250 once it is kept, and only then. */
export const openReceiver = async (of: Receiving): Promise<Receiver> => {
  const limits = { ...usual, ...of.limits }
  const certificate = of.tls && certificateOf(of.tls)
  const first = await certificate?.().catch((cause: unknown) => {
    throw new UnusableCertificate((cause as Error).message, { cause })
  })
  // A certificate lasts some weeks, and the program should: whoever connects gets the one of now.
  const renew = async () => {
    try {
      const renewed = await certificate?.()
      if (renewed) server.updateSecureContext(renewed)
    } catch (fault) {
      of.report('The changed certificate for mail servers cannot be used; the one before stays', { fault })
    }
  }
  const cutOff = (session: Session) => {
    for (const connection of server.connections) if (connection.session.id === session.id) connection.close()
  }
  const server = new SMTPServer({ ...optionsOf(of, limits, { cutOff, renew }), ...first })
  const address = await listening(server, of.listen)
  // Heard from now on, so that nothing takes the program along; a connection that breaks off is the other side's affair.
  server.on('error', (fault: Error & { remote?: string }) => {
    if (fault.remote === undefined) of.report('The door for mail servers has a problem', { fault })
  })
  return { address, close: () => new Promise<void>(resolve => server.close(resolve)) }
}
