import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { describe as inWords } from '#ledger/finding.ts'
import { newestSeal, seal } from '#ledger/seal.ts'
import { verifyHistories, verifyLedger } from '#ledger/verify.ts'
import { partsOf } from '#ledger/walk.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'
import { anna, customer, houseOn, type House, mo } from './house.ts'

let world: FreshDatabase
let house: House
let id: string
const findings = async () => (await verifyLedger(world.app, house.rulebook)).findings

/** Acts as somebody who has every right on the database, with the guards out of the way. */
const tamper = async (...statements: readonly ReturnType<typeof sql>[]) => {
  const guarded = ['event', 'seal', 'seal_entry']
  for (const table of guarded) await sql`alter table ${sql.table(table)} disable trigger user`.execute(world.owner)
  for (const statement of statements) await statement.execute(world.owner)
}

beforeEach(async () => {
  world = await freshDatabase()
  house = await houseOn(world.app)
  id = (await house.file()).id
  await house.does(id, anna, { type: 'acknowledge', handler: 'anna', answerBy: '2026-04-10' as Day })
  await house.does(id, mo, { type: 'register' })
  await house.does(id, customer, { type: 'receive-message', channel: 'web', files: [], words: { text: 'En nu?' } })
  await house.file({ orderNumber: '100235' })
})

test('a ledger that nobody touched has nothing wrong with it, sealed or not', async () => {
  expect(await verifyLedger(world.app, house.rulebook)).toEqual({ complaints: 2, events: 5, findings: [] })
  expect(await seal(world.app, house.now())).toBe(2)
  expect(await seal(world.app, house.now())).toBe(0)
  await house.does(id, mo, { type: 'note', files: [], words: { text: 'Gebeld.' } })
  expect(await seal(world.app, house.now())).toBe(1)
  expect(await findings()).toEqual([])
})

test('parts that are looked at side by side are all there is, and what is wrong is found in the one it is in', async () => {
  await house.file({ orderNumber: '100236' })
  await tamper(sql`update contact set name = 'Mallory' where complaint_id = ${id}`)
  for (const many of [1, 2, 3, 8]) {
    const parts = await partsOf(world.app, many)
    const seen = await Promise.all(parts.map(part => verifyHistories(world.app, house.rulebook, undefined, part)))
    expect(seen.reduce((all, { complaints }) => all + complaints, 0)).toBe(3)
    expect(seen.flatMap(({ findings }) => findings)).toHaveLength(1)
  }
})

test('progress is told as it is made', async () => {
  const told: number[][] = []
  await verifyLedger(world.app, house.rulebook, (done, of) => void told.push([done, of]))
  expect(told).toEqual([[2, 2]])
})

test('A-91: a fact that is changed is found, and the event named', async () => {
  await tamper(sql`update event set facts = facts || '{"handler":"mo"}' where complaint_id = ${id} and version = 2`)
  const [finding, ...more] = await findings()
  expect(finding).toEqual({ complaint: id, reference: '100234', version: 2, what: 'event-changed' })
  expect(more).toEqual([])
  expect(finding && inWords(finding)).toBe(`complaint 100234 ${id}, event 2 was changed after it was written`)
})

test.each([
  ['the moment', sql`at = at - interval '1 day'`],
  ['the one who did it', sql`by = '{"kind":"staff","person":"mo"}'`],
  ['the kind of event', sql`type = 'noted'`],
  ['the digest of its words', sql`words_digest = repeat('0', 64)`],
])('%s that is changed is found', async (_, change) => {
  await tamper(sql`update event set ${change} where complaint_id = ${id} and version = 2`)
  expect(await findings()).toMatchObject([{ version: 2, what: 'event-changed' }])
})

test('a changed event with a hash made to fit is found at the next one', async () => {
  await tamper(sql`update event set hash = repeat('a', 64) where complaint_id = ${id} and version = 2`)
  expect(await findings()).toMatchObject([{ version: 2, what: 'event-changed' }])
  await tamper(sql`update event set previous_hash = repeat('a', 64) where complaint_id = ${id} and version = 3`)
  expect(await findings()).toMatchObject([{ version: 2, what: 'event-changed' }])
})

test('words that are changed are found, and words that vanish', async () => {
  await sql`update words set words = '{"text":"Laat maar."}' where complaint_id = ${id} and version = 4`.execute(
    world.app,
  )
  expect(await findings()).toMatchObject([{ version: 4, what: 'words-changed' }])
  await sql`delete from words where complaint_id = ${id} and version = 4`.execute(world.app)
  expect(await findings()).toMatchObject([{ version: 4, what: 'words-missing' }])
})

test('A-87: words that are erased leave the chain whole', async () => {
  await sql`update words set words = null, salt = null where complaint_id = ${id}`.execute(world.app)
  expect((await findings()).filter(({ what }) => what !== 'read-model-differs')).toEqual([])
  expect(await findings()).toMatchObject([{ detail: 'contact' }, { detail: 'search' }])
  await sql`update contact set name = null, email = null, summary = null where complaint_id = ${id}`.execute(world.app)
  await sql`update search s set said = c.reference || chr(10) || c.order_number from complaint c
    where c.id = s.complaint_id and c.id = ${id}`.execute(world.app)
  expect(await findings()).toEqual([])
})

test('A-91: an event that is removed leaves a gap that is found', async () => {
  await tamper(
    sql`delete from words where complaint_id = ${id} and version = 2`,
    sql`delete from event where complaint_id = ${id} and version = 2`,
  )
  expect(await findings()).toMatchObject([{ complaint: id, version: 2, what: 'event-missing' }])
})

test('a gap that is closed by moving the others up is found', async () => {
  await tamper(
    sql`delete from words where complaint_id = ${id} and version >= 2`,
    sql`delete from event where complaint_id = ${id} and version = 2`,
    sql`update event set version = version - 1 where complaint_id = ${id} and version = 3`,
    sql`update event set version = version - 1 where complaint_id = ${id} and version = 4`,
  )
  expect(await findings()).toMatchObject([{ version: 2, what: 'chain-broken' }])
})

test('A-91: two events in the other order are found', async () => {
  await tamper(
    sql`delete from words where complaint_id = ${id} and version >= 2`,
    sql`update event set version = 99 where complaint_id = ${id} and version = 2`,
    sql`update event set version = 2 where complaint_id = ${id} and version = 3`,
    sql`update event set version = 3 where complaint_id = ${id} and version = 99`,
  )
  expect(await findings()).toMatchObject([{ version: 2, what: 'chain-broken' }])
})

const cutOff = [
  sql`delete from words where version = 4`,
  sql`delete from event where version = 4`,
  sql`update complaint c set version = 3, sealed_version = 3, last_event = 'registered', deed = e.type, deed_at = e.at,
    deed_version = 3, deed_by = 'staff:' || (e.by ->> 'person')
    from event e where e.complaint_id = c.id and e.version = 3 and c.version = 4`,
  sql`update search set said = replace(said, chr(10) || 'En nu?', '')`,
]

test('A-91: a history that is cut short is found by its row, and by its seal when the row was made to fit', async () => {
  await seal(world.app, house.now())
  await tamper(...cutOff.slice(0, 2))
  expect(await findings()).toMatchObject([
    { complaint: id, version: 4, what: 'history-cut-short' },
    { complaint: id, version: 4, seal: 1, what: 'sealed-event-missing' },
  ])
  await tamper(...cutOff.slice(2))
  expect(await findings()).toEqual([{ complaint: id, version: 4, seal: 1, what: 'sealed-event-missing' }])
})

const removal = (which: string) =>
  ['words', 'letter', 'promise', 'contact', 'event', 'complaint'].map(
    table =>
      sql`delete from ${sql.table(table)} where ${sql.ref(table === 'complaint' ? 'id' : 'complaint_id')} = ${which}`,
  )

test('a complaint that is removed with everything about it is found by its seal', async () => {
  await seal(world.app, house.now())
  await tamper(...removal(id))
  expect(await findings()).toEqual([{ complaint: id, version: 4, seal: 1, what: 'sealed-event-missing' }])
})

test('A-91: seals that are changed or removed are found, and all of them gone by what was written down elsewhere', async () => {
  await seal(world.app, house.now())
  const anchor = await newestSeal(world.app)
  await house.does(id, mo, { type: 'note', files: [], words: { text: 'Gebeld.' } })
  await seal(world.app, house.now())
  expect((await verifyLedger(world.app, house.rulebook, undefined, anchor ? [anchor] : [])).findings).toEqual([])
  await tamper(sql`update seal_entry set version = 3 where number = 1 and complaint_id = ${id}`)
  expect(await findings()).toMatchObject([{ seal: 1, what: 'seal-changed' }, { what: 'sealed-event-changed' }])
  await tamper(sql`delete from seal_entry where number = 1`, sql`delete from seal where number = 1`)
  expect(await findings()).toMatchObject([{ seal: 1, what: 'seal-missing' }])
  await tamper(sql`delete from seal_entry`, sql`delete from seal`)
  expect(await findings()).toEqual([])
  expect((await verifyLedger(world.app, house.rulebook, undefined, anchor ? [anchor] : [])).findings).toEqual([
    { seal: 1, what: 'anchor-missing' },
  ])
})

test.each([
  ['complaint', sql`update complaint set stage = 'closed'`],
  ['complaint', sql`update complaint set wake_at = null where handler is not null`],
  ['contact', sql`update contact set email = 'mallory@post.example'`],
  ['promise', sql`update promise set ended = 'kept' where key = 'answer-or-report:1.1'`],
  ['promise', sql`delete from promise where key = 'register'`],
  ['letter', sql`update letter set state = 'delivered'`],
  ['letter', sql`delete from letter where kind = 'acknowledgement'`],
])('a row of %s that is not what its history says is found', async (table, damage) => {
  await damage.execute(world.app)
  const found = await findings()
  expect(found.length).toBeGreaterThan(0)
  for (const finding of found) expect(finding).toMatchObject({ what: 'read-model-differs', detail: table })
})

test('a history that cannot be read is named, and the rest is still looked at', async () => {
  await world.app.updateTable('complaint').set({ stage: 'closed' }).where('id', '<>', id).execute()
  await tamper(sql`update event set facts = facts - 'policy' where complaint_id = ${id} and version = 1`)
  expect(await findings()).toMatchObject([{ version: 1, what: 'event-changed' }, { detail: 'complaint' }])
})

test('A-08, A-91, A-92: the program itself can neither change nor remove nor empty what was written', async () => {
  await seal(world.app, house.now())
  for (const table of ['event', 'seal', 'seal_entry'])
    for (const attempt of ['update', 'delete', 'truncate']) {
      const on = sql.table(table)
      const column = sql.ref(table === 'seal_entry' ? 'version' : table === 'seal' ? 'number' : 'version')
      const statements = {
        update: sql`update ${on} set ${column} = ${column}`,
        delete: sql`delete from ${on}`,
        truncate: sql`truncate ${on} cascade`,
      }
      const statement = statements[attempt as keyof typeof statements]
      await expect(statement.execute(world.app), `${attempt} ${table}`).rejects.toThrow('permission denied')
      await expect(statement.execute(world.owner), `${attempt} ${table} by the owner`).rejects.toThrow(
        'is not possible',
      )
    }
  await expect(sql`drop table event cascade`.execute(world.app)).rejects.toThrow('must be owner')
  await expect(sql`alter table event disable trigger all`.execute(world.app)).rejects.toThrow('must be owner')
  await expect(sql`copy event to program 'cat'`.execute(world.app)).rejects.toThrow('permission denied')
})
