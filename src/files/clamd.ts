// The virus scanner ClamAV, as its daemon is spoken to: INSTREAM, pieces with their length before them, an empty one at the end.
import { connect, type Socket } from 'node:net'

export type Found = 'clean' | 'too-large' | { readonly virus: string }
export type Scanner = { readonly scan: (content: AsyncIterable<Uint8Array>) => Promise<Found> }

const patienceMs = 30_000

const opened = (address: string): Socket => {
  const { protocol, hostname, port, pathname } = new URL(address)
  if (protocol === 'unix:') return connect({ path: decodeURIComponent(pathname) })
  return connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) })
}

const written = (socket: Socket, piece: Uint8Array) =>
  new Promise<void>((resolve, reject) => void socket.write(piece, fault => (fault ? reject(fault) : resolve())))

/** What the daemon says to a command, to its end. */
const said = (address: string, ask: (socket: Socket) => Promise<unknown>): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = opened(address)
    let text = ''
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('The virus scanner does not answer')))
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (text += part.slice(0, 1000)))
    // It hangs up on what is too large while that is still being sent: what it said before counts.
    socket.on('error', fault => text === '' && reject(fault))
    socket.once('close', () => resolve(text.replaceAll('\0', '').trim()))
    socket.once('connect', () => void ask(socket).catch(() => socket.end()))
  })

const stream = (content: AsyncIterable<Uint8Array>) => async (socket: Socket) => {
  await written(socket, Buffer.from('zINSTREAM\0'))
  for await (const piece of content) {
    if (piece.length === 0) continue
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    await written(socket, Buffer.concat([length, piece]))
  }
  await written(socket, Buffer.alloc(4))
}

const isAlive = async (address: string) =>
  (await said(address, socket => written(socket, Buffer.from('zPING\0')))) === 'PONG'

const answerOf = (text: string): Found => {
  const [, virus] = /^stream: (.*) FOUND$/s.exec(text) ?? []
  if (virus !== undefined) return { virus: virus.slice(0, 200) }
  if (/size limit exceeded/i.test(text)) return 'too-large'
  if (text === 'stream: OK') return 'clean'
  throw new Error(`The virus scanner answered: ${text.slice(0, 200) || 'nothing'}`)
}

const wasCut = (fault: unknown) => ['ECONNRESET', 'EPIPE'].includes((fault as { code?: string }).code ?? '')

/** ClamAV's daemon at `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Throws where it cannot be reached or does not answer. */
export const clamd = (address: string): Scanner => ({
  scan: async content => {
    try {
      return answerOf(await said(address, stream(content)))
    } catch (fault) {
      // Cut off before its answer was read: it is well and will not have this one, or it is not well.
      if (wasCut(fault) && (await isAlive(address))) return 'too-large'
      throw fault
    }
  },
})
