import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { atTheEnd } from './closing.ts'

export type ScannerServer = {
  readonly url: string
  readonly seen: string[]
  /** It takes no connection from now on. */
  readonly stop: () => Promise<void>
}

/** The harmless text by which every virus scanner shows that it works; never in one piece, so that no scanner finds it here. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-')

const most = 100_000

const serve = (socket: Socket, seen: string[]) => {
  let held = Buffer.alloc(0)
  let content = Buffer.alloc(0)
  let isStarted = false
  const say = (text: string) => socket.end(`${text}\0`)
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk])
    if (!isStarted) {
      if (held.subarray(0, 6).toString() === 'zPING\0') return void say('PONG')
      if (held.length < 10) return
      if (held.subarray(0, 10).toString() !== 'zINSTREAM\0') return void say('UNKNOWN COMMAND')
      isStarted = true
      held = held.subarray(10)
    }
    while (held.length >= 4) {
      const length = held.readUInt32BE(0)
      if (length === 0) {
        seen.push(content.toString())
        return void say(content.includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK')
      }
      if (content.length + length > most) return void say('INSTREAM size limit exceeded. ERROR')
      if (held.length < 4 + length) return
      content = Buffer.concat([content, held.subarray(4, 4 + length)])
      held = held.subarray(4 + length)
    }
  })
}

/** A daemon that answers as ClamAV's does, and knows one virus. */
export const scannerServer = async (): Promise<ScannerServer> => {
  const seen: string[] = []
  const server = createServer(socket => serve(socket, seen))
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise<void>(resolve => void server.close(() => resolve()))
  atTheEnd(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { url: `tcp://127.0.0.1:${port}`, seen, stop }
}
