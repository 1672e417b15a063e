import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '#database/migrate.ts'
import { freshDatabase } from '../world/database.ts'

const { owner, ownerUrl, appUrl } = await freshDatabase()
await sql`drop table kysely_migration, kysely_migration_lock`.execute(owner)
const addresses = { owner: ownerUrl, app: appUrl }

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
