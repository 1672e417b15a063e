import type { QueryResult } from 'pg'
import { follow } from './follow.ts'
import { eachHost } from './hosts.ts'
import { type Lender, type Of, openAt } from './server.ts'

const patienceMs = 10_000

/**
 * Opens a pool on the database at `url`. Where it names several hosts, it is always on the one that takes writes, and goes along
 * when that changes. `onFault` hears of connections that break while nobody uses them; they are replaced by themselves.
 */
export const openPool = (of: Of): Lender => {
  const addresses = eachHost(of.url)
  const options = { max: of.max }
  // Of several, one that does not answer may be the wrong one by now: asked again soon, wherever that is.
  if (addresses.length > 1) return { options, ...follow(addresses, address => openAt(of, address, patienceMs / 4)) }
  const { lend, end } = openAt(of, of.url, patienceMs)
  return { options, lend, end }
}

/** Asks one thing at a time, for a package that brings its own statements. */
export const asking =
  ({ lend }: Lender) =>
  async (text: string, values?: unknown[]): Promise<QueryResult> => {
    const client = await lend()
    try {
      return await client.query(text, values)
    } finally {
      client.release()
    }
  }
