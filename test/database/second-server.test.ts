import { Client } from 'pg'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { connect } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import { freshDatabase } from '../world/database.ts'

const { app, owner, ownerUrl } = await freshDatabase()
const admin = new Client({ connectionString: inject('database').admin })
// Only who asks for a safe commit waits for the second server, which never answers; the tests beside this one do not ask.
const careful = connect(`${ownerUrl}?options=-c%20synchronous_commit%3Don`, () => {}, 1)

const asking = async (name: string) => {
  await admin.query(`alter system set synchronous_standby_names = '${name}'`)
  await admin.query('select pg_reload_conf()')
}
beforeAll(async () => {
  await admin.connect()
  await sql`create table note (text text not null)`.execute(owner)
  await asking('elsewhere')
})
afterAll(async () => {
  await asking('')
  await careful.destroy()
  await admin.end()
})

/** Ends the wait of whoever waits for the second server in this database. */
const endWait = () =>
  vi.waitFor(async () => {
    const { rowCount } = await admin.query(`select pg_cancel_backend(pid) from pg_stat_activity
      where wait_event = 'SyncRep' and datname = '${new URL(ownerUrl).pathname.slice(1)}'`)
    expect(rowCount).toBe(1)
  })

test.each([
  ['a statement', (text: string) => sql`insert into note values (${text})`.execute(careful)],
  [
    'a transaction',
    (text: string) => inTransaction(careful, tx => sql`insert into note values (${text})`.execute(tx).then(() => {})),
  ],
])('%s whose wait for the second server was ended is not taken for done', async (kind, write) => {
  const written = write(kind).then(
    () => 'done',
    (fault: { code?: string }) => fault.code,
  )
  await endWait()
  expect(await written).toBe('40003')
  // It stands on this server all the same: whoever tries again must find it.
  expect((await sql`select text from note where text = ${kind}`.execute(owner)).rows).toEqual([{ text: kind }])
  // The connection is given up, and the next is as good as new.
  expect((await sql`select 1 as one`.execute(careful)).rows).toEqual([{ one: 1 }])
  expect((await sql`select 1 as one`.execute(app)).rows).toEqual([{ one: 1 }])
})
