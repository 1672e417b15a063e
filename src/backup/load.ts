import { Client } from 'pg'
import { copyIn } from '#database/copy.ts'
import { writableOf } from '#database/writable.ts'
import type { About, Table } from './contents.ts'
import { columnsOf, quoted } from './dump.ts'

export type Loading = {
  readonly rows: (table: Table, content: AsyncIterable<Uint8Array>) => Promise<number>
  /** All of it is there for good. */
  readonly commit: () => Promise<void>
  /** Nothing of it is. */
  readonly end: () => Promise<void>
}

/** Fills the tables of a database that was just made, in one transaction; what the migrations wrote makes way. */
export const loadInto = async (ownerUrl: string, about: About): Promise<Loading> => {
  const client = new Client({ connectionString: await writableOf(ownerUrl), application_name: 'verhaal-restore' })
  client.on('error', () => {})
  await client.connect()
  await client.query(`begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
    set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'`)
  for (const { name } of about.tables.toReversed()) await client.query(`delete from ${quoted(name)}`)
  return {
    rows: (table, content) => copyIn(client, `copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`, content),
    commit: async () => {
      for (const { name, last } of about.sequences)
        await client.query('select setval(quote_ident($1)::regclass, $2::bigint)', [name, last])
      await client.query('commit')
      await client.query('analyze')
    },
    end: () => client.end(),
  }
}
