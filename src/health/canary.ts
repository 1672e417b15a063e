import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { Canary } from './health.ts'

/** What is tried besides the database and the queue that asks for it; each throws where it does not work. */
export type Trying = {
  readonly db: Database
  readonly tries: Readonly<Partial<Record<Canary['problems'][number], () => Promise<void>>>>
  readonly report: (line: string, details: { readonly fault: unknown }) => void
}

const read = async (db: Database): Promise<Canary | undefined> => {
  const row = await db.selectFrom('canary').select(['at', 'failing_since', 'problems']).executeTakeFirst()
  if (!row) return undefined
  const problems = row.problems as Canary['problems']
  return { at: row.at, problems, ...(row.failing_since ? { failingSince: row.failing_since } : {}) }
}

/** The program proves by itself that it works: each part is tried, what came of it is written down, and read back. */
export const canary = ({ db, tries, report }: Trying) => ({
  read: (): Promise<Canary | undefined> => read(db),
  prove: async (): Promise<void> => {
    const tried = await Promise.all(
      Object.entries(tries).map(async ([part, works]) => {
        try {
          await works()
          return []
        } catch (fault) {
          report(`The program tested itself, and this does not work: ${part}`, { fault })
          return [part]
        }
      }),
    )
    const problems = tried.flat()
    const { rows } = await sql<{ at: Canary['at'] }>`
      insert into canary (at, failing_since, problems)
      values (clock_timestamp(), case when ${problems.length > 0} then clock_timestamp() end, ${problems})
      on conflict (id) do update set at = excluded.at, problems = excluded.problems,
        failing_since = case when excluded.failing_since is not null then coalesce(canary.failing_since, excluded.failing_since) end
      returning at`.execute(db)
    const [written, kept] = [rows[0]?.at, await read(db)]
    if (!written || !kept || kept.at < written) throw new Error('What was written to the database does not stand there')
  },
})
