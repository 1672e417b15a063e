import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { fileMany } from '../bench/filing.ts'
import { client } from '../bench/http.ts'
import { atLeast, atMost, plain, quantile, type Result } from '../result.ts'
import { type Checked, check } from './check.ts'

const countOf = async (database: string) => {
  const db = new Client({ connectionString: database })
  await db.connect()
  const { rows } = await db.query<{ many: number }>('select count(*)::int as many from complaint')
  await db.end()
  return rows[0]?.many ?? 0
}

/** Lines that are held open with half a request, as long as they are let. */
const heldOpen = (url: string, many: number) => {
  const { hostname, port } = new URL(url)
  const lines = Array.from({ length: many }, () =>
    connect(Number(port), hostname, function (this: ReturnType<typeof connect>) {
      this.write('POST /complain/short HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nstory=')
    }).on('error', () => undefined),
  )
  return () => {
    for (const line of lines) line.destroy()
  }
}

/** While many file at once and others hold lines open, somebody reads and is answered; and everything that was accepted is there. */
export const checkFlood = (url: string, database: string, many: number): Promise<Checked> =>
  check(
    'A-67: a flood of complaints and of lines held open leaves others served and loses nothing',
    async (): Promise<readonly Result[]> => {
      const before = await countOf(database)
      const letGo = heldOpen(url, 500)
      const flood = fileMany(url, many)
      const over = new AbortController()
      void flood.finally(() => over.abort())
      const reader = client(url)
      const times: number[] = []
      while (!over.signal.aborted) {
        const begin = performance.now()
        const { status } = await reader.send('GET', '/complain/short')
        if (status !== 200) throw new Error(`Somebody was answered with ${status}`)
        times.push(performance.now() - begin)
        await wait(20)
      }
      await flood
      letGo()
      reader.close()
      return [
        plain('complaints of a flood', many, 'complaints'),
        atLeast('of these kept', (await countOf(database)) - before, 'complaints', many),
        atMost('somebody else meanwhile waited, 95 of 100', quantile(times, 0.95), 'ms', 1000),
      ]
    },
  )
