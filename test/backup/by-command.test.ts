import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { connect } from '#database/connect.ts'
import { dataFolder, startProgram } from '../world/program.ts'
import { freshDatabase } from '../world/database.ts'

/** A database of one's own with nothing in it, as DATABASE_URL would name it. */
const emptyDatabase = async () => {
  const { appUrl, ownerUrl } = await freshDatabase()
  const admin = connect(inject('database')?.admin ?? '', undefined, 1)
  const name = `c_${randomUUID().replaceAll('-', '')}`
  await sql`create database ${sql.id(name)} owner verhaal_owner template template0`.execute(admin)
  await admin.destroy()
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return { DATABASE_URL: named(appUrl), DATABASE_OWNER_URL: named(ownerUrl) }
}

const runs = async (settings: Readonly<Record<string, string>>, ...args: string[]) => {
  const program = await startProgram(settings, ...args)
  return { code: await program.ended, output: program.output() }
}

const serves = async (settings: Readonly<Record<string, string>>) => {
  const program = await startProgram(settings)
  await program.prints(/Verhaal is ready/)
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
}

test.each(['backup', 'verify', 'rebuild'])(
  '%s begins no house where none is, and says so',
  async command => {
    const folder = dataFolder()
    const keyFile = join(folder, 'backup.key')
    await runs({ DATA_DIR: folder }, 'backup', '--new-key', keyFile)
    const DATA_DIR = join(folder, 'mistyped')
    const more = command === 'backup' ? [join(folder, 'all.age')] : []
    const { code, output } = await runs({ DATA_DIR, BACKUP_KEY_FILE: keyFile }, command, ...more)
    expect([code, output]).toEqual([1, expect.stringContaining(`There is no house in ${DATA_DIR}.`)])
    expect(readdirSync(folder)).toEqual(['backup.key'])
  },
  60_000,
)

test('a backup of a database without a house, or out of reach, says so in one line', async () => {
  const folder = dataFolder()
  const settings = { ...(await emptyDatabase()), DATA_DIR: folder, BACKUP_KEY_FILE: join(folder, 'backup.key') }
  await runs({ DATA_DIR: folder }, 'backup', '--new-key', settings.BACKUP_KEY_FILE)
  const empty = await runs(settings, 'backup', join(folder, 'all.age'))
  expect([empty.code, empty.output.trim()]).toEqual([
    1,
    expect.stringMatching(/^There is no house in this database\..*$/),
  ])
  const nobody = await runs(
    { ...settings, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
    'backup',
    join(folder, 'all.age'),
  )
  expect([nobody.code, nobody.output.trim()]).toEqual([
    1,
    expect.stringMatching(/^The database of DATABASE_URL cannot be used: .*$/),
  ])
  expect(readdirSync(folder)).toEqual(['backup.key'])
}, 60_000)

test('by its commands a house in a database of its own is backed up, put back into another, and starts there with its own secrets only', async () => {
  const folder = dataFolder()
  const [here, there] = [join(folder, 'here'), join(folder, 'there')]
  const [first, second] = await Promise.all([emptyDatabase(), emptyDatabase()])
  const keyFile = join(folder, 'backup.key')
  expect((await runs({ DATA_DIR: here }, 'backup', '--new-key', keyFile)).code).toBe(0)
  await serves({ ...first, DATA_DIR: here })

  const other = await runs({ ...first, DATA_DIR: join(folder, 'other') })
  expect(other.code).toBe(1)
  expect(other.output).toContain('The secrets.json in DATA_DIR is not the one this database was used with')

  const backup = join(folder, 'all.age')
  const made = await runs({ ...first, DATA_DIR: here, BACKUP_KEY_FILE: keyFile }, 'backup', backup)
  expect([made.code, made.output]).toEqual([0, expect.stringContaining('Backup made and read back')])

  const full = await runs({ ...first, DATA_DIR: there, BACKUP_KEY_FILE: keyFile }, 'restore', backup)
  expect([full.code, full.output]).toEqual([1, expect.stringContaining('give an empty one')])
  const back = await runs({ ...second, DATA_DIR: there, BACKUP_KEY_FILE: keyFile }, 'restore', backup)
  expect([back.code, back.output]).toEqual([0, expect.stringContaining('into the database of DATABASE_URL and')])
  await serves({ ...second, DATA_DIR: there })
}, 120_000)
