// PostgreSQL's own way to take a whole table out and put one in; the driver leaves what comes of it to whoever asks.
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Client, Submittable } from 'pg'

type Wire = {
  readonly stream: Socket
  readonly query: (text: string) => void
  readonly sendCopyFromChunk: (piece: Uint8Array) => void
  readonly endCopyFrom: () => void
  readonly sendCopyFail: (reason: string) => void
}
type Handlers = {
  readonly submit: (wire: Wire) => void
  readonly handleCopyData: (message: { readonly chunk: Buffer }) => void
  readonly handleCopyInResponse: (wire: Wire) => void
  readonly handleCommandComplete: (message: { readonly text: string }) => void
  readonly handleReadyForQuery: () => void
  readonly handleError: (fault: Error) => void
}

const ask = (client: Client, handlers: Partial<Handlers>) => {
  const none = () => {}
  const idle: Handlers & { readonly handleRowDescription: () => void } = {
    submit: none,
    handleCopyData: none,
    handleCopyInResponse: none,
    handleCommandComplete: none,
    handleReadyForQuery: none,
    handleError: none,
    handleRowDescription: none,
  }
  client.query({ ...idle, ...handlers } as unknown as Submittable)
}

const rowsIn = (tag: string) => Number(tag.split(' ').at(-1))

// A message is a row: many of them go on together.
const together = 65_536

/** The bytes of `copy … to stdout`, as fast as they are taken; `rows` is how many there were, once all have come. */
export const copyOut = (client: Client, text: string): { readonly bytes: Readable; readonly rows: () => number } => {
  let [rows, held, size] = [0, [] as Buffer[], 0]
  let socket: Socket | undefined
  // In objects, so that what is passed on together stays together: whole rows.
  const bytes = new Readable({ objectMode: true, highWaterMark: 4, read: () => void socket?.resume() })
  const pass = () => {
    const some = Buffer.concat(held)
    ;[held, size] = [[], 0]
    if (!bytes.push(some)) socket?.pause()
  }
  ask(client, {
    submit: wire => {
      socket = wire.stream
      wire.query(text)
    },
    handleCopyData: ({ chunk }) => {
      // The driver uses its memory again for what comes next.
      held.push(Buffer.from(chunk))
      size += chunk.length
      if (size >= together) pass()
    },
    handleCommandComplete: ({ text: tag }) => void (rows = rowsIn(tag)),
    handleReadyForQuery: () => {
      if (size > 0) pass()
      socket?.resume()
      bytes.push(null)
    },
    handleError: fault => void bytes.destroy(fault),
  })
  return { bytes, rows: () => rows }
}

/** Gives these bytes to `copy … from stdin`; answers with how many rows they were. */
export const copyIn = (client: Client, text: string, source: AsyncIterable<Uint8Array>): Promise<number> =>
  new Promise((resolve, reject) => {
    let rows = 0
    let problem: Error | undefined
    const give = async (wire: Wire) => {
      for await (const piece of source) {
        wire.sendCopyFromChunk(piece)
        if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
      }
      wire.endCopyFrom()
    }
    ask(client, {
      submit: wire => wire.query(text),
      handleCopyInResponse: wire =>
        void give(wire).catch((fault: Error) => {
          problem = fault
          wire.sendCopyFail(fault.message)
        }),
      handleCommandComplete: ({ text: tag }) => void (rows = rowsIn(tag)),
      handleError: fault => void (problem ??= fault),
      handleReadyForQuery: () => (problem ? reject(problem) : resolve(rows)),
    })
  })
