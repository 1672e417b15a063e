import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Instant, plusTime } from '#calendar/day.ts'
import { createFiles } from '#files/create.ts'
import type { Files } from '#files/files.ts'
import { atTheEnd } from '../world/closing.ts'
import { crew, smallWorld, type SmallWorld, thursdayEvening } from '../world/story.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await smallWorld()
})

let folder: string
let files: Files
let clock: Instant
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verhaal-files-'))
  clock = thursdayEvening
  files = createFiles({ db: world.database.app, now: () => clock, folder, report: () => {} })
  atTheEnd(files.close)
})

async function* pieces(text: string) {
  yield Buffer.from(text)
}
let many = 0
const sent = async (text = `Brief ${(many += 1)}.`) => {
  const stored = await files.store(pieces(text), { name: 'brief.txt', maxBytes: 1000 })
  if (!('id' in stored)) throw new Error(stored.problem)
  return stored
}
const isThere = async (id: string) => {
  const opened = await files.open(id)
  await opened?.stream.cancel()
  return opened !== undefined
}
const aWeekLater = () => (clock = plusTime(clock, { hours: 7 * 24 + 1 }))
const contents = () =>
  readdirSync(folder)
    .filter(name => name.length === 2)
    .flatMap(name => readdirSync(join(folder, name)))

test('what somebody sent and then left is removed a week later, and not sooner', async () => {
  const { id } = await sent()
  expect(await files.clean()).toBe(0)
  expect(await isThere(id)).toBe(true)
  aWeekLater()
  expect(await files.clean()).toBe(1)
  expect(await isThere(id)).toBe(false)
  expect(contents()).toEqual([])
})

test('what a complaint names stays for as long as it does', async () => {
  const { name, ...file } = await sent()
  await world.file({ files: [file], words: { fileNames: [name] } })
  aWeekLater()
  await files.clean()
  expect(await isThere(file.id)).toBe(true)
})

test('what a form, a draft, a letter that is held, a message or a shop names stays', async () => {
  const db = world.database.app
  const kept = await Promise.all([sent(), sent(), sent(), sent(), sent()])
  const [inForm, inDraft, held, inMail, logo] = kept.map(({ id }) => id)
  const { id: complaint } = await world.file()
  await world.house.world.drafts.start('klankhuis', { files: [{ id: inForm }] })
  await db
    .insertInto('desk_draft')
    .values({
      id: '00000000-0000-7000-8000-000000000003',
      complaint_id: complaint,
      act: 'write',
      version: 1,
      author: crew.sanne.id,
      saved_at: clock,
      fields: JSON.stringify({ kept: [`${inDraft} brief.txt`] }),
    })
    .execute()
  await db
    .insertInto('held_letter')
    .values({
      id: '00000000-0000-7000-8000-000000000001',
      complaint_id: complaint,
      act: 'write',
      person: crew.sanne.id,
      commands: JSON.stringify([{ files: [{ id: held }] }]),
      expected: 1,
      kinds: [],
      fields: '{}',
      held_at: clock,
      due_at: clock,
    })
    .execute()
  await db
    .insertInto('mail_in')
    .values({
      id: '00000000-0000-7000-8000-000000000002',
      message_id: '<1@x>',
      digest: 'x',
      received_at: clock,
      stored_at: clock,
      bytes: 1,
      mailbox: 'm',
      uid_validity: 1,
      uid: 1,
      next_at: clock,
      attachments: JSON.stringify([{ name: 'a', file: inMail }]),
    })
    .execute()
  const [shop] = await world.house.world.storefronts()
  if (shop) await world.house.world.saveStorefront({ ...shop, logo: { file: logo ?? '', type: 'image/png' } })
  aWeekLater()
  await files.clean()
  for (const { id } of kept) expect(await isThere(id)).toBe(true)
})

test('what is sent anew just before it would go, stays another week', async () => {
  const { id } = await sent('Twee keer dezelfde.')
  aWeekLater()
  await sent('Twee keer dezelfde.')
  expect(await files.clean()).toBe(0)
  expect(await isThere(id)).toBe(true)
})

test('content that no row knows, as a crash leaves it, is removed a week later', async () => {
  const [start, rest] = ['ab', 'c'.repeat(62)]
  mkdirSync(join(folder, start))
  writeFileSync(join(folder, start, rest), 'x')
  await files.clean()
  expect(contents()).toEqual([rest])
  utimesSync(join(folder, start, rest), 0, 0)
  expect(await files.clean()).toBe(1)
  expect(contents()).toEqual([])
})
