import { connect, createServer, type Server, type Socket } from 'node:net'
import { atTheEnd } from './closing.ts'

/** A port before another. Whoever is through loses the line when it is shut; when it is silent they hear nothing, and do not know why. */
export type Gate = {
  readonly port: number
  readonly shut: () => Promise<void>
  readonly silence: () => void
  readonly open: () => Promise<void>
}

const listening = (server: Server, port: number) =>
  new Promise<number>(resolve => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : 0)
    })
  })

/** A gate before a port of this machine, open. `target` may answer otherwise for who comes later. */
export const gate = async (target: number | (() => number)): Promise<Gate> => {
  const inside = new Set<Socket>()
  let isSilent = false
  const server = createServer(coming => {
    const going = connect(typeof target === 'number' ? target : target(), '127.0.0.1')
    for (const [one, other] of [
      [coming, going],
      [going, coming],
    ] as const) {
      inside.add(one)
      one.setNoDelay()
      one.on('error', () => {})
      one.on('data', chunk => void (isSilent || other.destroyed || other.write(chunk)))
      one.on('close', () => {
        inside.delete(one)
        if (!isSilent) other.destroy()
      })
    }
  })
  const port = await listening(server, 0)
  const clear = () => {
    for (const socket of inside) socket.destroy()
    inside.clear()
  }
  const shut = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      clear()
    })
  atTheEnd(() => (server.listening ? shut() : undefined))
  return {
    port,
    shut,
    silence: () => void (isSilent = true),
    open: async () => {
      // Whoever lost words on the way cannot go on where they were.
      if (isSilent) clear()
      isSilent = false
      if (!server.listening) await listening(server, port)
    },
  }
}
