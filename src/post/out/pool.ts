import { type Connection, connectTo, type Envelope, type Limits, type Sent } from './connection.ts'
import { outcomeOf } from './outcome.ts'
import type { Server } from './server.ts'

export type Pool = {
  readonly send: (envelope: Envelope, message: Buffer) => Promise<Sent['outcome']>
  readonly close: () => void
}

// Servers close what says nothing for a while; it is left before that.
const idleMs = 20_000
const lettersEach = 100

type Line = { readonly connection: Connection; sent: number; timer?: NodeJS.Timeout }

/** Lines to one mail server that are used again. How many letters go at once is up to whoever sends them. */
export const createPool = (server: Server, limits: Limits): Pool => {
  const idle: Line[] = []
  let isClosed = false
  const take = (): Line | undefined => {
    for (let line = idle.pop(); line; line = idle.pop()) {
      clearTimeout(line.timer)
      if (line.connection.isOpen()) return line
    }
    return undefined
  }
  const giveBack = (line: Line) => {
    line.sent += 1
    if (isClosed || !line.connection.isOpen() || line.sent >= lettersEach) return line.connection.close()
    line.timer = setTimeout(() => {
      idle.splice(idle.indexOf(line), 1)
      line.connection.close()
    }, idleMs).unref()
    idle.push(line)
  }
  const sendOver = async (line: Line, envelope: Envelope, message: Buffer) => {
    const sent = await line.connection.send(envelope, message)
    giveBack(line)
    return sent
  }
  return {
    send: async (envelope, message) => {
      const kept = take()
      if (kept) {
        const { outcome, stage } = await sendOver(kept, envelope, message)
        // A kept line may have been closed on the other side while nobody looked: the letter was not even announced.
        const isStale = !outcome.accepted && outcome.how === 'server' && stage === 'envelope'
        if (!isStale) return outcome
      }
      try {
        const line: Line = { connection: await connectTo(server, limits), sent: 0 }
        return (await sendOver(line, envelope, message)).outcome
      } catch (fault) {
        return outcomeOf(fault, 'connecting')
      }
    },
    close: () => {
      isClosed = true
      for (const { connection, timer } of idle.splice(0)) {
        clearTimeout(timer)
        connection.close()
      }
    },
  }
}
