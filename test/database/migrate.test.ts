import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { connect } from '#database/connect.ts'
import { knownMigrations, migrate } from '#database/migrate.ts'
import { freshDatabase } from '../world/database.ts'

const { owner, ownerUrl, appUrl } = await freshDatabase()
await sql`drop table kysely_migration`.execute(owner)
const addresses = { owner: ownerUrl, app: appUrl }

/** As who may do anything, in the same database. */
const adminOf = (url: string) =>
  Object.assign(new URL(inject('database')?.admin ?? ''), { pathname: new URL(url).pathname }).href

const folder = mkdtempSync(join(tmpdir(), 'verhaal-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const isThere = async (table: string) => (await owner.introspection.getTables()).some(({ name }) => name === table)

test('two programs that start at the same moment migrate once', async () => {
  write('0001-one.sql', 'create table one (id int); insert into one values (1);')
  write('0002-two.sql', 'create table two (id int); insert into two values (2);')
  write('notes.txt', 'not SQL')
  write('schema.sql', 'not a migration')
  const done = await Promise.all([migrate(addresses, folder), migrate(addresses, folder), migrate(addresses, folder)])
  expect(done.flat()).toEqual(['0001-one', '0002-two'])
  expect((await sql`select id from one union all select id from two`.execute(owner)).rows).toEqual([
    { id: 1 },
    { id: 2 },
  ])
})

test('a file that fails leaves nothing behind, and is done whole the next time', async () => {
  write('0003-three.sql', 'create table three (id int); create table one (id int);')
  await expect(migrate(addresses, folder)).rejects.toThrow('relation "one" already exists')
  expect(await isThere('three')).toBe(false)
  write('0003-three.sql', 'create table three (id int);')
  expect(await migrate(addresses, folder)).toEqual(['0003-three'])
})

test('a database that is newer than the program is refused, with what to do', async () => {
  rmSync(join(folder, '0003-three.sql'))
  await expect(migrate(addresses, folder)).rejects.toThrow(
    'The database is newer than this program: it has 0003-three. Start the newer version of Verhaal, or restore a backup from before it.',
  )
})

test('a migration that would lose a row is refused, unless it names the table, and nothing of it stays', async () => {
  write('0003-three.sql', 'create table three (id int);')
  write('0004-four.sql', 'create table four (id int); delete from two;')
  await expect(migrate(addresses, folder)).rejects.toThrow('two had 1 rows and has 0')
  expect([await isThere('four'), (await sql`select from two`.execute(owner)).rows.length]).toEqual([false, 1])
  write('0004-four.sql', '-- Removes rows of: two\ndelete from two;')
  expect(await migrate(addresses, folder)).toEqual(['0004-four'])
})

test('a migration that changes a word of what was said is refused, and one that adds a column is not', async () => {
  const history = await freshDatabase()
  const words = sql`insert into words (complaint_id, version, salt, words) values (gen_random_uuid(), 1, 's', '{"a": 1}')`
  await sql`alter table words drop constraint words_complaint_id_version_fkey`.execute(history.owner)
  await words.execute(history.owner)
  const own = mkdtempSync(join(tmpdir(), 'verhaal-migrations-'))
  const there = { owner: history.ownerUrl, app: history.appUrl }
  for (const name of knownMigrations('migrations')) writeFileSync(join(own, `${name}.sql`), '')
  writeFileSync(join(own, '9998-words.sql'), `update words set words = '{"a": 2}';`)
  await expect(migrate(there, own)).rejects.toThrow('words is not as it was')
  const told: string[] = []
  writeFileSync(join(own, '9998-words.sql'), 'alter table words add column note text;')
  expect(await migrate(there, own, { say: line => void told.push(line) })).toEqual(['9998-words'])
  expect(told).toEqual([expect.stringContaining('every table with all its rows')])
  rmSync(own, { recursive: true })
})

test('killed at each statement it changed nothing, and the next time all is done', async () => {
  const admin = connect(adminOf(ownerUrl), undefined, 1)
  write(
    '0005-five.sql',
    'create table five (id int); alter table one add column note text; insert into five values (5);',
  )
  write(
    '0006-six.sql',
    '-- Removes rows of: three\ncreate index six on five (id); update one set note = $$six$$; drop table three;',
  )
  await sql`create sequence statement; create table kill (n int); insert into kill values (0);
    grant usage on sequence statement to public; grant select on kill to public`.execute(admin)
  const killAt = (n: number) =>
    sql`with once as (select setval('statement', 1, false)) update kill set n = ${n} from once`.execute(admin)
  await sql`create function die() returns event_trigger language plpgsql as $$ begin
    if nextval('statement') = (select n from kill) then perform pg_terminate_backend(pg_backend_pid()); end if; end $$`.execute(
    admin,
  )
  await sql`create event trigger die on ddl_command_start execute function die()`.execute(admin)
  const only = knownMigrations(folder)
  let [n, killed] = [1, 0]
  for (; n < 20; n += 1) {
    await killAt(n)
    const names = await migrate(addresses, folder, { only }).catch(() => undefined)
    if (names) break
    killed += 1
    expect([await isThere('five'), await isThere('three')]).toEqual([false, true])
  }
  expect(killed).toBe(5)
  expect([await isThere('five'), await isThere('three')]).toEqual([true, false])
  await sql`drop event trigger die`.execute(admin)
  await admin.destroy()
})

test('a table that something else holds is waited for, and nobody waits behind that for long', async () => {
  write('0007-seven.sql', 'alter table one add column seven text;')
  const told: string[] = []
  const short = { say: (line: string) => void told.push(line), patienceMs: 50, pauseMs: 20 }
  const waiting = await owner.transaction().execute(async tx => {
    await sql`lock table one in access share mode`.execute(tx)
    const begun = migrate(addresses, folder, short)
    await expect.poll(() => told).toContainEqual(expect.stringContaining('is waited for'))
    return { begun }
  })
  expect(await waiting.begun).toEqual(['0007-seven'])
})

test('what an earlier program writes meanwhile waits, and is neither lost nor held against the migration', async () => {
  const history = await freshDatabase()
  const own = mkdtempSync(join(tmpdir(), 'verhaal-migrations-'))
  for (const name of knownMigrations('migrations')) writeFileSync(join(own, `${name}.sql`), '')
  writeFileSync(join(own, '9998-slow.sql'), 'select pg_advisory_xact_lock(42); alter table audit add column slow text;')
  const noted = sql`insert into audit (at, kind, subject) values (now(), 'meanwhile', '')`
  await noted.execute(history.app)
  const noting = await history.owner.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(42)`.execute(tx)
    const migrating = migrate({ owner: history.ownerUrl, app: history.appUrl }, own)
    const waiting = sql<{ many: number }>`select count(*)::int as many from pg_locks where not granted`
    await expect.poll(async () => (await waiting.execute(history.app)).rows[0]?.many).toBeGreaterThan(0)
    let isWritten = false
    const writing = noted.execute(history.app).then(() => (isWritten = true))
    const waits = async () => ((await waiting.execute(tx)).rows[0]?.many ?? 0) > 1
    await expect.poll(async () => isWritten || (await waits())).toBe(true)
    return { migrating, writing }
  })
  expect(await noting.migrating).toEqual(['9998-slow'])
  await noting.writing
  expect((await sql`select from audit where kind = 'meanwhile'`.execute(history.owner)).rows).toHaveLength(2)
  rmSync(own, { recursive: true })
})
