import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from '#database/connect.ts'
import { onePlan } from '#database/often.ts'
import { inTransaction } from '#database/transaction.ts'
import { freshDatabase } from '../world/database.ts'

const { app, owner, appUrl } = await freshDatabase()
await sql`create table purse (id int primary key, cents int8 not null)`.execute(owner)
await sql`insert into purse values (1, 100), (2, 100)`.execute(owner)
await sql`grant all on purse to verhaal_app`.execute(owner)

test('moments, days and large numbers come back as the program means them', async () => {
  const { rows } = await sql`
    select '2026-04-02 10:12:00.5+02'::timestamptz as moment, '2026-04-02 10:12:00.123987+02'::timestamptz as fine, '2026-04-02'::date as day, 9007199254740991::int8 as number,
      array['2026-04-02'::date, null] as days, array['2026-04-02 10:12+02'::timestamptz] as moments, '{}'::int8[] as none`.execute(
    app,
  )
  expect(rows).toEqual([
    {
      moment: '2026-04-02T08:12:00.500Z',
      fine: '2026-04-02T08:12:00.123Z',
      day: '2026-04-02',
      number: 9_007_199_254_740_991,
      days: ['2026-04-02', null],
      moments: ['2026-04-02T08:12:00.000Z'],
      none: [],
    },
  ])
})

test('a moment is read the same in whatever zone the session lives, also one off by half an hour', async () => {
  const moment = await app.connection().execute(async session => {
    await sql`set timezone = 'Asia/Kolkata'`.execute(session)
    return (await sql<{ moment: string }>`select '2026-04-02T08:12:00Z'::timestamptz as moment`.execute(session))
      .rows[0]
  })
  expect(moment).toEqual({ moment: '2026-04-02T08:12:00.000Z' })
})

test('a number too large to be exact is a fault, never a rounded one', async () => {
  await expect(sql`select 9007199254740993::int8`.execute(app)).rejects.toThrow('Too large for a number')
})

test('of two who take each what the other holds, the loser does its work again', async () => {
  let began = 0
  const move = (from: number, to: number) =>
    inTransaction(app, async transaction => {
      began += 1
      await sql`update purse set cents = cents - 10 where id = ${from}`.execute(transaction)
      await sql`select pg_sleep(0.1)`.execute(transaction)
      await sql`update purse set cents = cents + 10 where id = ${to}`.execute(transaction)
    })
  await Promise.all([move(1, 2), move(2, 1)])
  expect(began).toBe(3)
  expect((await sql`select cents from purse`.execute(app)).rows).toEqual([{ cents: 100 }, { cents: 100 }])
})

test('any other fault undoes the work and is thrown, once', async () => {
  let began = 0
  const work = inTransaction(app, async transaction => {
    began += 1
    await sql`update purse set cents = 0`.execute(transaction)
    await sql`insert into purse values (1, 1)`.execute(transaction)
  })
  await expect(work).rejects.toThrow('duplicate key')
  expect(began).toBe(1)
  expect((await sql`select sum(cents) as all from purse`.execute(app)).rows).toEqual([{ all: '200' }])
})

test('a connection that breaks is told and replaced', async () => {
  const faults: Error[] = []
  const broken = connect(appUrl, fault => faults.push(fault), 1)
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(broken)
  await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(app)
  await expect.poll(() => faults.length).toBe(1)
  expect((await sql`select 1 as one`.execute(broken)).rows).toEqual([{ one: 1 }])
  await broken.destroy()
})

test('a connection that breaks while it is lent out and idle is told of by the next query, and brings nothing down', async () => {
  const broken = app.connection().execute(async session => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(session)
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(app)
    // The word that it is over arrives while nothing is asked of it.
    await new Promise(resolve => setTimeout(resolve, 100))
    await sql`select 1`.execute(session)
  })
  await expect(broken).rejects.toThrow(/terminat|connection/i)
  expect((await sql`select 1 as still`.execute(app)).rows).toEqual([{ still: 1 }])
})

test('what is written often is planned once by each connection, and still goes well when a newer program adds a column', async () => {
  const one = connect(appUrl, () => {}, 1)
  const pay = (id: number) =>
    one.connection().execute(session => sql`insert into purse (id, cents) values (${id}, 5)`.execute(session))
  const planned = async () => (await sql<{ name: string }>`select name from pg_prepared_statements`.execute(one)).rows
  try {
    for (let id = 100; id < 120; id += 1) await pay(id)
    expect(await planned()).toEqual([])
    await pay(120)
    expect(await planned()).toEqual([{ name: 'often-1' }])
    await sql`alter table purse add column note text not null default ''`.execute(owner)
    await pay(121)
    const { rows } = await sql`select count(*) as many from purse where id >= 100`.execute(one)
    expect(rows).toEqual([{ many: 22 }])
  } finally {
    await one.destroy()
  }
})

test('so is what is written from a list of which only a part is answered with', async () => {
  const one = connect(appUrl, () => {}, 1)
  try {
    for (let id = 200; id < 221; id += 1)
      await sql`insert into purse (id, cents) select g.id, 2 * g.id from (select * from (values (${id}::int)) v (id)) g
        returning id`.execute(one)
    expect((await sql`select name from pg_prepared_statements`.execute(one)).rows).toEqual([{ name: 'often-1' }])
  } finally {
    await one.destroy()
  }
})

test('so is a list that says that one plan does for whatever is asked, for as many such lists as there is room for', async () => {
  const one = connect(appUrl, () => {}, 1)
  const many = async () =>
    (await sql<{ many: number }>`select count(*) as many from pg_prepared_statements`.execute(one)).rows[0]?.many
  const ask = async (list: string) => {
    for (let n = 0; n < 21; n += 1)
      await sql`${onePlan} select id as ${sql.ref(list)} from purse where id > ${n}`.execute(one)
  }
  try {
    await ask('first')
    expect(await many()).toBe(1)
    for (let n = 0; n < 25; n += 1) await ask(`list ${n}`)
    expect(await many()).toBe(20)
    for (let n = 0; n < 21; n += 1) await sql`update purse set cents = cents where id = ${n}`.execute(one)
    expect(await many()).toBe(21)
  } finally {
    await one.destroy()
  }
})

test('a list is planned for what is asked of it each time, and so is what reads whatever columns there are', async () => {
  const one = connect(appUrl, () => {}, 1)
  try {
    for (let n = 0; n < 30; n += 1) {
      await sql`select id from purse where id > ${n}`.execute(one)
      await sql`update purse set cents = cents where id = ${n} returning *`.execute(one)
    }
    expect((await sql`select name from pg_prepared_statements`.execute(one)).rows).toEqual([])
  } finally {
    await one.destroy()
  }
})
