import { Pool, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg'
import { sever } from './writable.ts'

/** Connections of one kind to wherever the database takes writes. */
export type Lender = {
  readonly options: object
  /** A connection to be given back by its `release`. Its faults say by SQLSTATE whether the database is gone, or a commit unsure. */
  readonly lend: () => Promise<PoolClient>
  readonly end: () => Promise<void>
}

export type Of = {
  readonly url: string
  readonly max: number
  readonly onFault: (fault: Error) => void
  readonly types?: PoolConfig['types']
  readonly name?: string
}

const slowMs = 5000

type Notice = { readonly routine?: string | undefined; readonly message?: string | undefined }

// Somebody ended the wait for a second server: the commit stands on this one, and may be lost with it. PostgreSQL says so in a
// warning and answers as if all were well. The name of its routine is the same in every language.
const isUnsure = ({ routine, message = '' }: Notice) =>
  routine === 'SyncRepWaitForLSN' || message.includes('wait for synchronous replication')
const unsureFault = () =>
  Object.assign(new Error('A commit may not have reached a second server'), { code: '40003' as const })

// Turned into a reader of what it was, broken under way, or about to end.
const isOver = (code: string) => /^(08|25006|40003|57P)/.test(code) || code.startsWith('E')

/** The fault with a code, also where the connection just broke and there was nobody left to give one. */
const withCode = (fault: unknown) => {
  const known = fault as { code?: string }
  if (
    fault instanceof Error &&
    known.code === undefined &&
    /^Connection terminated|connection error/.test(fault.message)
  )
    return Object.assign(fault, { code: '08006' })
  // All that the pool may have are in use, or the server does not answer: to whoever waits it is the same.
  if (
    fault instanceof Error &&
    known.code === undefined &&
    fault.message.startsWith('timeout exceeded when trying to connect')
  )
    return Object.assign(fault, { code: '53300' })
  return known
}

/** A pool of connections to one server. */
export const openAt = ({ max, onFault, types, name }: Of, address: string, patienceMs: number) => {
  const pool = new Pool({
    connectionString: address,
    max,
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(types ? { types } : {}),
    ...(name === undefined ? {} : { application_name: name }),
  })
  const clients = new Set<PoolClient>()
  const unsure = new WeakSet<PoolClient>()
  const asked = new Set<{ readonly at: number }>()
  pool.on('error', onFault)
  pool.on('connect', client => {
    clients.add(client)
    // One that is lent out may break while nothing is asked of it: whoever has it is told by what they ask next.
    client.on('error', () => {})
    client.on('notice', notice => isUnsure(notice) && unsure.add(client))
  })
  pool.on('remove', client => void clients.delete(client))

  const lent = (client: PoolClient): PoolClient => {
    let isSpent = false
    const query = async (text: string | QueryConfig, values?: unknown[]): Promise<QueryResult> => {
      const question = { at: Date.now() }
      asked.add(question)
      try {
        const result = await client.query(text, values)
        if (unsure.has(client)) throw unsureFault()
        return result
      } catch (thrown) {
        const fault = withCode(thrown)
        isSpent ||= isOver(fault.code ?? '')
        throw fault
      } finally {
        asked.delete(question)
      }
    }
    const release = () => client.release(isSpent)
    return Object.assign(Object.create(client) as PoolClient, { query, release })
  }
  const cut = () => {
    for (const client of clients) sever(client)
  }
  return {
    lend: async () =>
      lent(
        await pool.connect().catch((fault: unknown) => {
          throw withCode(fault)
        }),
      ),
    isSlow: () => [...asked].some(({ at }) => Date.now() - at > slowMs),
    /** Ends whatever is under way there. */
    cut,
    drop: () => {
      cut()
      void pool.end().catch(() => undefined)
    },
    end: () => pool.end(),
  }
}
export type Server = ReturnType<typeof openAt>
