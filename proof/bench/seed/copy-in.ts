import { once } from 'node:events'
import { Client, type Connection } from 'pg'

type Wire = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void; sync(): void }

/** A table that takes rows by COPY, on a connection of its own. */
export type CopyIn = {
  /** Takes lines in COPY's text format, each with its end; resolves once there is room for more. */
  readonly write: (lines: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Begins COPY into columns of a table; `careless` statements come first on the same connection. */
export const copyInto = async (
  url: string,
  table: string,
  columns: readonly string[],
  careless: string,
): Promise<CopyIn> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(careless)
  const begun = Promise.withResolvers<Wire>()
  const done = Promise.withResolvers<void>()
  done.promise.catch(begun.reject)
  const names = columns.map(column => `"${column}"`).join(', ')
  // What the client asks of whatever is at work on its connection.
  client.query({
    submit: (connection: Connection) => connection.query(`copy ${table} (${names}) from stdin`),
    handleCopyInResponse: (connection: Wire) => begun.resolve(connection),
    handleCommandComplete: () => undefined,
    handleError: (fault: Error) => done.reject(new Error(`${table}: ${fault.message}`, { cause: fault })),
    handleReadyForQuery: () => done.resolve(),
  } as never)
  const wire = await begun.promise
  return {
    write: async lines => {
      wire.sendCopyFromChunk(Buffer.from(lines))
      if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), done.promise])
    },
    end: async () => {
      wire.endCopyFrom()
      await done.promise
      await client.end()
    },
  }
}
