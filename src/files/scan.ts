import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { Found, Scanner } from './clamd.ts'
import type { FilesState, FileStore, Scan } from './files.ts'

const sign = 'virus '

/** What a row says, where the house has a scanner. */
export const scanOf = (kept: string | null): Scan => {
  if (kept === null) return 'waiting'
  if (kept.startsWith(sign)) return { virus: kept.slice(sign.length) }
  return kept === 'clean' ? 'clean' : 'too-large'
}

type Scanning = {
  readonly db: Database
  readonly store: Pick<FileStore, 'open'>
  readonly scanner: Scanner | undefined
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
}

const atOnce = 50

export const scanning = ({ db, store, scanner, report }: Scanning) => {
  let problem: string | undefined
  const note = (id: string, found: Found) =>
    db
      .updateTable('file')
      .set({ scan: typeof found === 'string' ? found : `${sign}${found.virus}` })
      .where('id', '=', id)
      .execute()
  const next = (after: string) =>
    db
      .selectFrom('file')
      .select('id')
      .where('scan', 'is', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute()
  const scanOne = async (known: Scanner, id: string) => {
    const content = await store.open(id)
    // A row whose file never arrived: what tidies up removes it.
    if (!content) return 0
    const found = await known.scan(content)
    if (typeof found !== 'string') report('The virus scanner found something', { file: id, virus: found.virus })
    await note(id, found)
    return 1
  }
  return {
    /** Everything not looked at yet, once; where the scanner does not answer the rest waits for the next time. */
    scanWaiting: async (): Promise<number> => {
      if (!scanner) return 0
      let many = 0
      try {
        for (let rows = await next(''); rows.length > 0; rows = await next(rows.at(-1)?.id ?? ''))
          for (const { id } of rows) many += await scanOne(scanner, id)
        problem = undefined
      } catch (fault) {
        problem = (fault as Error).message
        report('The virus scanner could not look at a file', { fault })
      }
      return many
    },
    state: async (): Promise<Pick<FilesState, 'scanner'>> => {
      if (!scanner) return {}
      const { rows } = await sql<{ waiting: string; found: string }>`
        select (select count(*) from file where scan is null) as waiting,
          (select count(*) from file where scan like 'virus %') as found`.execute(db)
      const { waiting = '0', found = '0' } = rows[0] ?? {}
      return { scanner: { waiting: Number(waiting), found: Number(found), ...(problem ? { problem } : {}) } }
    },
  }
}
