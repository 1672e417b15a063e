import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { connect } from '#database/connect.ts'
import { eachHost } from '#database/hosts.ts'
import { freshDatabase } from '../world/database.ts'
import { gate } from '../world/gate.ts'

const { appUrl, owner } = await freshDatabase()
const { username, password, port, pathname } = new URL(appUrl)
const at = (...ports: readonly number[]) =>
  `postgres://${username}:${password}@${ports.map(one => `127.0.0.1:${one}`).join(',')}${pathname}`

test('an address may name several hosts, each with the same user, database and settings', () => {
  expect(eachHost('postgres://u:p@one:5432,two:5433,three/shop?sslmode=require')).toEqual([
    'postgres://u:p@one:5432/shop?sslmode=require',
    'postgres://u:p@two:5433/shop?sslmode=require',
    'postgres://u:p@three/shop?sslmode=require',
  ])
  expect(eachHost('postgresql://one/shop')).toEqual(['postgresql://one/shop'])
  for (const wrong of ['mysql://one/shop', 'postgres://one:x,two/shop', 'one,two']) expect(eachHost(wrong)).toEqual([])
})

test('of several hosts the one that takes writes is used, and another when that one goes', async () => {
  const [first, second] = [await gate(Number(port)), await gate(Number(port))]
  await second.shut()
  const both = connect(at(second.port, first.port), () => {}, 2)
  const one = () => sql<{ one: number }>`select 1 as one`.execute(both)
  try {
    expect((await one()).rows).toEqual([{ one: 1 }])
    await second.open()
    await first.shut()
    // Whoever held a connection there may be told so once; whoever asks then is led to the other.
    await vi.waitFor(one)
    await first.open()
    await second.shut()
    await vi.waitFor(one)
  } finally {
    await both.destroy()
  }
})

test('whoever is in the middle of something when its server goes is told that the database is gone', async () => {
  const [first, second] = [await gate(Number(port)), await gate(Number(port))]
  const both = connect(at(first.port, second.port), () => {}, 2)
  try {
    const broken = both.transaction().execute(async tx => {
      await sql`select 1`.execute(tx)
      await Promise.all([first.shut(), second.shut()])
      await sql`select 1`.execute(tx)
    })
    await expect(broken).rejects.toMatchObject({ code: expect.stringMatching(/^08|^57P|^E/) })
    await second.open()
    expect((await sql`select 1 as one`.execute(both)).rows).toEqual([{ one: 1 }])
  } finally {
    await both.destroy()
  }
})

test('a server that only reads is not the one', async () => {
  const name = pathname.slice(1)
  await sql`alter database ${sql.id(name)} set default_transaction_read_only = on`.execute(owner)
  const both = connect(at(Number(port), Number(port)), () => {}, 2)
  try {
    const asked = sql`select 1 as one`.execute(both)
    await sql`set transaction_read_only = off; alter database ${sql.id(name)} reset default_transaction_read_only`.execute(
      owner,
    )
    expect((await asked).rows).toEqual([{ one: 1 }])
  } finally {
    await both.destroy()
  }
})
