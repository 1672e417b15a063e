import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from '#database/connect.ts'
import { atTheEnd } from './closing.ts'

export type FreshDatabase = {
  /** As the program itself works, with its few rights. */
  readonly app: Database
  /** As the owner of the tables. */
  readonly owner: Database
  readonly appUrl: string
  readonly ownerUrl: string
}

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

/** An empty, migrated database of its own, in a few hundredths of a second; its connections close after the file's last test. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const template = inject('database')
  if (!template) throw new Error('A test that needs the database belongs in test/, not beside the source')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const admin = new Client({ connectionString: template.admin })
  await admin.connect()
  try {
    await admin.query(`create database ${name} template verhaal owner verhaal_owner`)
  } finally {
    await admin.end()
  }
  const [appUrl, ownerUrl] = [named(template.app, name), named(template.owner, name)]
  const [app, owner] = [connect(appUrl, undefined, 4), connect(ownerUrl, undefined, 2)]
  atTheEnd(() => Promise.all([app.destroy(), owner.destroy()]))
  return { app, owner, appUrl, ownerUrl }
}
