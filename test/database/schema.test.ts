import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogueOf } from '../world/catalogue.ts'
import { freshDatabase } from '../world/database.ts'

const { owner, ownerUrl } = await freshDatabase()

const expectFile = (file: string, text: string) => {
  if (process.env['UPDATE_SCHEMA']) writeFileSync(file, text)
  expect(
    readFileSync(file, 'utf8'),
    `${file} is out of date: UPDATE_SCHEMA=1 npm test -- test/database/schema.test.ts`,
  ).toBe(text)
}

test('migrations/schema.sql is what the migrations add up to', async () => {
  expectFile('migrations/schema.sql', await catalogueOf(owner))
})

test('the types of the tables are those of the database', () => {
  const types = { timestamptz: 'Instant', date: 'Day', int8: 'number' }
  const options = {
    url: ownerUrl,
    dialect: 'postgres',
    'type-mapping': JSON.stringify(types),
    'include-pattern': 'public.*',
    'exclude-pattern': '*kysely*',
    'log-level': 'silent',
  }
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const text = execFileSync(process.execPath, ['node_modules/kysely-codegen/dist/cli/bin.js', ...args, '--print'], {
    encoding: 'utf8',
  })
  const withOurs = text.trimStart().replace(
    /^import .*$/m,
    line => `${line}
import type { Day, Instant } from '#calendar/day.ts';`,
  )
  expectFile('src/database/tables.ts', withOurs)
})
