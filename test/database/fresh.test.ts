import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '../world/database.ts'

const nameOf = async ({ app }: { app: Awaited<ReturnType<typeof freshDatabase>>['app'] }) =>
  (await sql<{ name: string }>`select current_database() as name`.execute(app)).rows[0]?.name

test('each file has an empty, migrated database of its own', async () => {
  const one = await freshDatabase()
  const other = await freshDatabase()
  expect(await nameOf(one)).not.toBe(await nameOf(other))
  const tables = await one.owner.introspection.getTables()
  expect(tables.some(table => table.schema === 'pgboss')).toBe(true)
})
