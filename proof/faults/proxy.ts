import { connect, createServer, type Socket } from 'node:net'
import type { Speech, Unit } from './speech/speech.ts'

/** `asked`: it came from the client and has not been passed on. `answered`: the server did it, and the client has not heard. */
export type Message = {
  readonly side: 'asked' | 'answered'
  readonly label: string
  readonly connection: number
  /** What the connection calls itself. */
  readonly whose: string
  /** After the answer, what was done is not yet certain to stay. */
  readonly isOpen: boolean
}
/** `cut`: both ends lose the connection and the message is gone; `hold`: it never arrives and the line stays up. */
export type Verdict = 'pass' | 'cut' | 'hold'

export type Proxy = {
  readonly port: number
  /** Asked for every message before it goes on; what takes its time delays it. */
  judge: (message: Message) => Verdict | Promise<Verdict>
  /** Whoever connects is turned away. */
  isRefusing: boolean
  readonly connections: () => number
  readonly cutAll: () => void
  readonly close: () => Promise<void>
}

type Line = { readonly near: Socket; readonly far: Socket; readonly speech: Speech; readonly number: number }

/** What comes in on one side goes out on the other, a message at a time and in order. */
const carry = (proxy: Proxy, { near, far, speech, number }: Line, side: Message['side']) => {
  const [from, to] = side === 'asked' ? [near, far] : [far, near]
  let isHeld = false
  const pass = async ({ bytes, label, isOpen = false }: Unit) => {
    if (isHeld || to.destroyed) return
    const whose = speech.whose?.() ?? ''
    const verdict = label === undefined ? 'pass' : await proxy.judge({ side, label, connection: number, whose, isOpen })
    if (verdict === 'pass') return void to.write(bytes)
    if (verdict === 'hold') isHeld = true
    else for (const end of [near, far]) end.destroy()
  }
  let turn = Promise.resolve()
  from.on('data', chunk => {
    for (const unit of speech[side](chunk)) turn = turn.then(() => pass(unit))
  })
  from.on('close', () => void (turn = turn.then(() => void to.end())))
  from.on('error', () => undefined)
}

/** Stands between a client and a server that is elsewhere, and knows each message that passes. `target` is asked at each connection. */
export const openProxy = async (
  target: () => { readonly host: string; readonly port: number },
  speak: () => Speech,
): Promise<Proxy> => {
  const open = new Set<Socket>()
  let number = 0
  const listener = createServer(near => {
    if (proxy.isRefusing) return void near.destroy()
    const { host, port } = target()
    const far = connect(port, host)
    number += 1
    for (const end of [near, far]) {
      open.add(end)
      end.on('close', () => open.delete(end)).setNoDelay()
    }
    const line = { near, far, speech: speak(), number }
    carry(proxy, line, 'asked')
    carry(proxy, line, 'answered')
  })
  await new Promise<void>((resolve, reject) => void listener.on('error', reject).listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  const cutAll = () => {
    for (const end of open) end.destroy()
  }
  const proxy: Proxy = {
    port: address && typeof address === 'object' ? address.port : 0,
    judge: () => 'pass',
    isRefusing: false,
    connections: () => open.size / 2,
    cutAll,
    close: () =>
      new Promise(resolve => {
        cutAll()
        listener.close(() => resolve())
      }),
  }
  return proxy
}
