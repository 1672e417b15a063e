import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from '#database/connect.ts'
import { atTheEnd } from './closing.ts'
import { emptyDatabase } from './empty.ts'

export type FreshDatabase = {
  /** As the program itself works, with its few rights. */
  readonly app: Database
  /** As the owner of the tables. */
  readonly owner: Database
  readonly appUrl: string
  readonly ownerUrl: string
}

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

/** Databases that files before this one worked in as the program does: to empty one takes a tenth of what a new one takes. */
const used: string[] = []

const made = async (admin: string) => {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: admin })
  await client.connect()
  try {
    await client.query(`create database ${name} template verhaal owner verhaal_owner`)
  } finally {
    await client.end()
  }
  return name
}

const emptied = async (admin: string, name: string) => {
  await emptyDatabase(named(admin, name))
  return name
}

/** An empty, migrated database of its own, in a few hundredths of a second; its connections close after the file's last test. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const template = inject('database')
  if (!template) throw new Error('A test that needs the database belongs in test/, not beside the source')
  const earlier = used.pop()
  const name = await (earlier ? emptied(template.admin, earlier) : made(template.admin))
  const [appUrl, ownerUrl] = [named(template.app, name), named(template.owner, name)]
  const [app, owner] = [connect(appUrl, undefined, 4), connect(ownerUrl, undefined, 2)]
  // An owner may have changed more than rows, and whoever has an address may still be connected.
  let isAsMade = true
  atTheEnd(async () => {
    await Promise.all([app.destroy(), owner.destroy()])
    if (isAsMade) used.push(name)
  })
  const known = <T>(value: T): T => {
    isAsMade = false
    return value
  }
  return {
    app,
    get owner() {
      return known(owner)
    },
    get appUrl() {
      return known(appUrl)
    },
    get ownerUrl() {
      return known(ownerUrl)
    },
  }
}
