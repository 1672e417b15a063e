import { createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { atTheEnd } from './closing.ts'

/** What a mail server may be asked, and the moment at which it has a whole letter. */
type Moment = 'greeting' | 'EHLO' | 'STARTTLS' | 'MAIL' | 'RCPT' | 'DATA' | 'dot'
/**
 * A reply of one's own (`451 4.3.0 not now`), `drop`: the connection is gone without one, `silence`: no reply ever; undefined: as
 * any server replies.
 */
type Fault = string | undefined

export type FaultySmtp = {
  readonly url: string
  /** Every letter of which it got the last line, whatever it said then. */
  readonly mail: { readonly to: string; readonly raw: string }[]
  /** How often it was connected to. */
  connections: number
  /** What it does otherwise, given the moment and to whom the letter goes. */
  fault: (moment: Moment, to: string) => Fault
  /** After so many bytes of a letter the connection is gone. */
  dropAfter: number | undefined
  /** Milliseconds between two bytes of a reply. */
  slow: number
  /** More lines of the reply to EHLO. */
  offers: readonly string[]
}

const usual: Readonly<Record<Moment, string>> = {
  greeting: '220 faulty.example ESMTP',
  EHLO: '250 faulty.example',
  STARTTLS: '220 go on',
  MAIL: '250 2.1.0 yes',
  RCPT: '250 2.1.5 yes',
  DATA: '354 go on',
  dot: '250 2.0.0 taken',
}

type Talk = { to: string; lines: string[] | undefined; bytes: number }

const say = async (server: FaultySmtp, socket: Socket, text: string) => {
  if (server.slow === 0) return void socket.write(`${text}\r\n`)
  for (const sign of `${text}\r\n`) {
    if (socket.destroyed) return
    socket.write(sign)
    await wait(server.slow)
  }
}

const at = async (server: FaultySmtp, socket: Socket, moment: Moment, to: string): Promise<boolean> => {
  const fault = server.fault(moment, to)
  if (fault === 'silence') return false
  if (fault === 'drop') {
    socket.destroy()
    return false
  }
  const lines = moment === 'EHLO' ? ['250-faulty.example', ...server.offers.map(offer => `250-${offer}`)] : []
  await say(server, socket, [...(fault === undefined ? lines : []), fault ?? usual[moment]].join('\r\n'))
  if (fault?.startsWith('421')) socket.end()
  return fault === undefined
}

const momentOf = (line: string): Moment | undefined =>
  (['EHLO', 'STARTTLS', 'MAIL', 'RCPT', 'DATA'] as const).find(name => line.toUpperCase().startsWith(name))

const commanded = async (server: FaultySmtp, socket: Socket, talk: Talk, line: string) => {
  const moment = momentOf(line)
  if (!moment) return void socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n')
  if (moment === 'RCPT') talk.to = /<([^>]*)>/.exec(line)?.[1] ?? ''
  if ((await at(server, socket, moment, talk.to)) && moment === 'DATA') talk.lines = []
}

const taken = async (server: FaultySmtp, socket: Socket, talk: Talk, line: string, lines: string[]) => {
  talk.bytes += line.length + 2
  if (server.dropAfter !== undefined && talk.bytes > server.dropAfter) return void socket.destroy()
  if (line !== '.') return void lines.push(line.replace(/^\./, ''))
  talk.lines = undefined
  talk.bytes = 0
  server.mail.push({ to: talk.to, raw: lines.join('\r\n') })
  await at(server, socket, 'dot', talk.to)
}

/** A mail server that does what it is told, down to the byte: refuses, drops the line, says nothing, takes its time. */
export const faultySmtp = async (): Promise<FaultySmtp> => {
  const server: FaultySmtp & { url: string } = {
    url: '',
    mail: [],
    connections: 0,
    fault: () => undefined,
    dropAfter: undefined,
    slow: 0,
    offers: [],
  }
  const sockets = new Set<Socket>()
  const listening = createServer(socket => {
    server.connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    const talk: Talk = { to: '', lines: undefined, bytes: 0 }
    let rest = ''
    let work = at(server, socket, 'greeting', '').then(() => undefined)
    socket.on('data', chunk => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines)
        work = work.then(() =>
          talk.lines ? taken(server, socket, talk, line, talk.lines) : commanded(server, socket, talk, line),
        )
    })
  })
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  atTheEnd(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>(resolve => listening.close(() => resolve()))
  })
  const address = listening.address()
  server.url = `smtp://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
  return server
}
