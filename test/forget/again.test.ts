import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '#ledger/verify.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld

beforeAll(async () => {
  world = await smallWorld()
})

test('a letter that waited at a backup goes to nobody once its complaint was erased again', async () => {
  const { owner, app } = world.database
  const { forget, rulebook, ledger } = world.house.world
  const { id } = await world.file({ words: { email: 'weg@postvak.example', name: 'Wil Weg' } })
  await world.sendLetters()
  await world.does(id, crew.ruth, { type: 'register' })
  await world.does(id, { kind: 'customer' }, { type: 'withdraw' })
  await sql`update letter set address = 'weg@postvak.example', subject = 'Dag', text = 'Beste Wil Weg', html = 'Beste Wil Weg'
    where complaint_id = ${id} and state = 'waiting'`.execute(owner)
  expect(await forget.again([{ kind: 'complaint', id, at: world.now() }])).toBe(1)
  await world.sendLetters()
  const { rows } = await sql<{
    state: string
    said: string
  }>`select distinct state, concat_ws('', address, subject, text, html) as said
    from letter where complaint_id = ${id} and recipient = 'customer' and state <> 'delivered'`.execute(owner)
  expect(rows).toEqual([{ state: 'failed', said: '' }])
  expect((await ledger.read(id))?.events.map(({ type }) => type)).toContain('erased')
  expect((await verifyLedger(app, rulebook)).findings).toEqual([])
})
