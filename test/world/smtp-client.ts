import { connect, type Socket } from 'node:net'

/** Somebody who speaks to a mail server line by line, and sees each of its answers. */
export type Talk = {
  /** Sends a line, and answers with the last line of what is answered. */
  readonly says: (line: string) => Promise<string>
  /** Sends these bytes as they are. */
  readonly sends: (bytes: string | Buffer) => void
  /** The last line of the next answer; '' where the other side hung up. */
  readonly hears: () => Promise<string>
  readonly hangsUp: () => void
}

const portAndHost = (address: string) => ({
  host: address.slice(0, address.lastIndexOf(':')),
  port: Number(address.slice(address.lastIndexOf(':') + 1)),
})

const opened = (address: string): Socket =>
  address.startsWith('/') ? connect(address) : connect(portAndHost(address).port, portAndHost(address).host)

/** Connects to `host:port` or a socket; what the server says first is heard already. */
export const talkTo = async (address: string): Promise<Talk & { readonly greeting: string }> => {
  const socket = opened(address)
  const answers: string[] = []
  let waiting: ((answer: string) => void) | undefined
  let isOver = false
  let text = ''
  const give = (answer: string) => {
    if (!waiting) return void answers.push(answer)
    waiting(answer)
    waiting = undefined
  }
  socket.setEncoding('latin1').on('data', chunk => {
    text += String(chunk)
    for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end)
      text = text.slice(end + 2)
      if (/^\d{3} /.test(line)) give(line)
    }
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    isOver = true
    give('')
  })
  const hears = () =>
    new Promise<string>(resolve => {
      const answer = answers.shift()
      if (answer !== undefined) resolve(answer)
      else if (isOver) resolve('')
      else waiting = resolve
    })
  const greeting = await hears()
  return {
    greeting,
    hears,
    sends: bytes => void socket.write(bytes),
    says: line => {
      socket.write(`${line}\r\n`)
      return hears()
    },
    hangsUp: () => void socket.destroy(),
  }
}
