import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { forgetWords } from '#ledger/forget-words.ts'
import { rebuildReadModels } from '#ledger/rebuild.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { freshDatabase } from '../world/database.ts'
import { anna, houseOn, mo, post } from './house.ts'

const arrange = async () => {
  const world = await freshDatabase()
  const house = await houseOn(world.app)
  const { id } = await house.file()
  await house.does(id, anna, { type: 'acknowledge', handler: 'anna', answerBy: '2026-04-10' as Day })
  await house.does(id, post, { type: 'deliver-letter', letter: 'receipt-1', via: 'mailbox' })
  await house.does(id, mo, { type: 'plan-question', source: 'warehouse', words: { text: 'Hoe ingepakt?' } })
  const others = await Promise.all(['1', '2', '3'].map(orderNumber => house.file({ orderNumber })))
  const findings = async () => (await verifyLedger(world.app, house.rulebook)).findings
  return { ...world, house, id, others, findings }
}
const all = ['complaint', 'contact', 'promise', 'remedy', 'question', 'change'] as const

test('everything that follows from the histories comes back, however it was damaged', async () => {
  const { app, house, id, findings } = await arrange()
  const rows = async () =>
    Promise.all(all.map(table => sql`select * from ${sql.table(table)} t order by t::text`.execute(app)))
  const before = (await rows()).map(result => result.rows)
  await sql`update complaint set stage = 'closed', handler = null, wake_at = null, on_desk = false`.execute(app)
  await sql`update contact set name = 'Mallory'`.execute(app)
  await sql`delete from promise where kind <> 'register'`.execute(app)
  await sql`delete from question`.execute(app)
  await sql`insert into remedy select * from jsonb_populate_record(null::remedy, ${JSON.stringify({
    complaint_id: id,
    remedy: 'r9',
    kind: 'refund',
    status: 'approved',
    due_on: '2026-04-10',
    offered_at: '2026-04-02T08:00:00Z',
    version: 2,
  })}::jsonb)`.execute(app)
  expect((await findings()).length).toBeGreaterThan(3)
  const told: number[] = []
  expect(await rebuildReadModels(app, house.rulebook, done => void told.push(done))).toEqual({ complaints: 4 })
  expect(told.at(-1)).toBe(4)
  expect(await findings()).toEqual([])
  expect((await rows()).map(result => result.rows)).toEqual(before)
})

test('what is as it should be is not written again', async () => {
  const { app, house, id } = await arrange()
  const written = async () =>
    Promise.all(
      all.map(table =>
        sql<{ xmin: string }>`select xmin::text as xmin from ${sql.table(table)} order by 1`.execute(app),
      ),
    )
  const before = (await written()).map(({ rows }) => rows)
  await rebuildReadModels(app, house.rulebook)
  expect((await written()).map(({ rows }) => rows)).toEqual(before)
  await sql`update contact set name = 'Mallory' where complaint_id = ${id}`.execute(app)
  await rebuildReadModels(app, house.rulebook)
  const after = (await written()).map(({ rows }) => rows)
  expect(after.map((rows, n) => JSON.stringify(rows) === JSON.stringify(before[n]))).toEqual(
    all.map(table => table !== 'contact'),
  )
})

test('letters that were sent stay as they are, and one that was lost is queued again', async () => {
  const { app, house, id, findings } = await arrange()
  await app.updateTable('letter').set({ text: 'Beste Jan' }).where('key', '=', 'receipt-1').execute()
  await app.deleteFrom('letter').where('key', '=', 'acknowledgement-2').execute()
  const [receipt] = await app.selectFrom('letter').selectAll().where('complaint_id', '=', id).execute()
  await rebuildReadModels(app, house.rulebook)
  const letters = await app.selectFrom('letter').selectAll().where('complaint_id', '=', id).orderBy('version').execute()
  expect(letters[0]).toEqual(receipt)
  expect(letters[1]).toMatchObject({ key: 'acknowledgement-2', state: 'waiting' })
  expect(await findings()).toEqual([])
})

test('a letter that was delivered is not sent again because its row forgot', async () => {
  const { app, house, findings } = await arrange()
  await app
    .updateTable('letter')
    .set({ state: 'waiting', delivered_at: null })
    .where('state', '=', 'delivered')
    .execute()
  await rebuildReadModels(app, house.rulebook)
  expect(await findings()).toEqual([])
})

test('a complaint whose own row was lost is there again', async () => {
  const { app, house, owner, id, findings } = await arrange()
  await sql`alter table event drop constraint event_complaint_id_fkey`.execute(owner)
  for (const table of [...all.slice(1), 'letter'])
    await sql`delete from ${sql.table(table)} where complaint_id = ${id}`.execute(app)
  await sql`delete from complaint where id = ${id}`.execute(app)
  expect(await findings()).toMatchObject([{ complaint: id, detail: 'complaint' }])
  await rebuildReadModels(app, house.rulebook)
  // Of the letters only those that were never delivered come back: what was sent, and with which words, nobody knows any more.
  expect(await findings()).toMatchObject([{ detail: 'letter' }])
})

test('the program goes on while everything is rebuilt', async () => {
  const { app, house, others, findings } = await arrange()
  const notes = others.map(({ id }, n) => house.does(id, anna, { type: 'note', files: [], words: { text: `${n}` } }))
  await Promise.all([rebuildReadModels(app, house.rulebook), ...notes, rebuildReadModels(app, house.rulebook)])
  expect(await findings()).toEqual([])
})

test('words that are erased after a rebuild read them do not come back with it', async () => {
  const { app, house, id, findings } = await arrange()
  await sql`update contact set name = 'Mallory'`.execute(app)
  const isWaitedFor = async () => {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(app)
    return rows.length > 0
  }
  const rebuilding = await app.transaction().execute(async tx => {
    await sql`select from complaint where id = ${id} for update`.execute(tx)
    const rebuilt = rebuildReadModels(app, house.rulebook)
    await expect.poll(isWaitedFor).toBe(true)
    await forgetWords(tx, id, house.rulebook)
    return { rebuilt }
  })
  await rebuilding.rebuilt
  expect(await findings()).toEqual([])
  const { name } = await app
    .selectFrom('contact')
    .select('name')
    .where('complaint_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(name).toBeNull()
})
