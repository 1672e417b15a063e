import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '#database/connect.ts'
import { guardTables } from '#database/guard.ts'
import { freshDatabase } from '../world/database.ts'

const { app, owner } = await freshDatabase()
const complaint = '01890a5d-ac96-774b-bcce-b302099a8057'
const as = { app, owner }

const run = (database: Database, text: string) => sql.raw(text).execute(database)
const append = (database: Database, version: number) =>
  run(
    database,
    `insert into event (complaint_id, version, type, at, by, facts, previous_hash, hash)
     values ('${complaint}', ${version}, 'filed', now(), '{}', '{}', '', '${version}')`,
  )

beforeAll(async () => {
  await run(owner, 'alter table event drop constraint event_complaint_id_fkey')
  await append(owner, 1)
})

test('A-92: the program adds to the history and reads it', async () => {
  await append(app, 2)
  const { rows } = await run(app, 'select version from event order by version')
  expect(rows).toEqual([{ version: 1 }, { version: 2 }])
})

test.each([
  ['app', 'update event set version = 9'],
  ['app', 'delete from event'],
  ['app', 'truncate event'],
  ['app', "update event set version = 9 where type = 'no such event'"],
  ['app', 'delete from seal'],
  ['app', "update policy_version set document = '{}'"],
  ['app', 'delete from policy_version'],
  ['app', 'delete from policy_withdrawal'],
  ['app', 'update closing_days set edition = 9'],
  ['app', 'alter table event disable trigger all'],
  ['app', 'drop table event'],
  ['app', 'create table mine (id int)'],
  ['app', 'delete from kysely_migration'],
  ['owner', 'update event set version = 9'],
  ['owner', 'delete from event'],
  ['owner', 'truncate event cascade'],
  ['owner', 'delete from seal'],
  ['owner', "update policy_version set document = '{}'"],
  ['owner', 'delete from closing_days'],
] as const)('as %s, nobody can: %s', async (user, text) => {
  await expect(run(as[user], text)).rejects.toThrow(/permission denied|must be owner|is history|cannot be/)
  const { rows } = await run(app, 'select count(*)::int as events from event where version < 3')
  expect(rows).toEqual([{ events: 2 }])
})

test('of a change that was written down its words can go, and nothing else of it be another', async () => {
  await run(
    app,
    `insert into audit (at, person, kind, subject, after) values (now(), 'ruth', 'snippet-saved', 's', '{"text": "Dag"}')`,
  )
  for (const text of [
    `update audit set after = '{"text": "Nooit"}'`,
    `update audit set before = '{"text": "Nooit"}'`,
    `update audit set after = null`,
    `update audit set person = 'noor', after = '{"erased": true}'`,
    'delete from audit',
  ])
    for (const user of [app, owner]) await expect(run(user, text)).rejects.toThrow(/permission denied|is history/)
  await run(app, `update audit set before = null, after = '{"erased": true}'`)
  const { rows } = await run(app, 'select person, kind, before, after from audit')
  expect(rows).toEqual([{ person: 'ruth', kind: 'snippet-saved', before: null, after: { erased: true } }])
})

test('what is not history can be changed by the program, and its jobs be queued', async () => {
  await run(app, 'update complaint set version = version')
  await run(app, 'delete from words')
  const { rows } = await run(app, 'select count(*)::int as jobs from pgboss.job')
  expect(rows).toEqual([{ jobs: 0 }])
})

test('guarding again changes nothing, also where the program works as the owner', async () => {
  await guardTables(owner, 'verhaal_app')
  await guardTables(owner, 'verhaal_owner')
  await expect(run(owner, 'delete from event')).rejects.toThrow('event is history: delete is not possible')
})
