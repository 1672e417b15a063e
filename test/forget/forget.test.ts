import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newKey } from '#backup/key.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { makeBackup } from '../../src/house/backups.ts'
import { postHouse, type PostHouse } from '../post-in/post-house.ts'
import { callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'
import { dataFolder } from '../world/program.ts'
import { bird, inBackup, inDatabase, inFolder, inText } from './canary.ts'
import { stuffed } from './stuffed.ts'

let post: PostHouse
let id: string
let other: string
const { ruth, noor } = crew

beforeAll(async () => {
  post = await postHouse()
  id = await stuffed(post)
  other = (await post.world.file({ orderNumber: '100299' })).id
  await post.world.sendLetters()
})

/** What a backup that is made now would carry away. */
const inNextBackup = async () => {
  const { folder, database, now } = post.world
  const key = await newKey()
  const dataDir = dataFolder()
  symlinkSync(folder, join(dataDir, 'files'))
  const config = {
    dataDir,
    filesUrl: undefined,
    backup: { folder: undefined, keyFile: undefined, key, days: 30 },
  }
  const file = join(dataFolder(), 'all.age')
  await makeBackup(config, database.appUrl, now(), { file })
  return inBackup(file, key)
}

const figures = async (world = post.world) => {
  const { as } = callers(world)
  const manager = await as(ruth)
  const pages = ['/desk/promises', '/desk/causes', '/desk/month', '/desk/workload', '/desk/quality']
  return Promise.all(pages.map(async page => (await manager.get(page)).text))
}

test('A-87: what was proposed is erased when somebody else agrees, and then found nowhere in the house', async () => {
  const { forget, rulebook, ledger, files } = post.world.house.world
  const { owner, app } = post.world.database
  const before = await inDatabase(owner)
  expect(before.length).toBeGreaterThan(60)
  expect(inFolder(post.world.folder).length).toBeGreaterThan(2)
  expect(inFolder(post.world.folder).join(' ')).toContain(bird('stukken'))
  const carried = (await inNextBackup()).join(' ')
  for (const place of ['stukken', 'verhaal', 'bestand']) expect(carried).toContain(bird(place))
  const counted = await figures()
  const hash = (await ledger.head(id))?.hash
  const pictures = (await ledger.read(id))?.events.flatMap(event => ('files' in event ? event.files : [])) ?? []

  const erasure = await forget.propose({ because: 'request', subjects: [{ kind: 'complaint', id }], by: ruth.id })
  if (!erasure) throw new Error('Nothing was proposed')
  expect(await forget.wouldGo(erasure)).toMatchObject({
    contact: 1,
    files: 3,
    mail: 1,
    drafts: 1,
    orders: 1,
    searches: 1,
  })
  expect(await inDatabase(owner)).toEqual(before)
  expect(await forget.decide(erasure, true, ruth.id)).toBe('same')
  await forget.work()
  expect(await inDatabase(owner)).toEqual(before)

  expect(await forget.decide(erasure, true, noor.id)).toBe('decided')
  expect(await forget.decide(erasure, true, noor.id)).toBe('gone')
  await forget.work()

  expect(await forget.parts(erasure)).toMatchObject([{ state: 'erased' }])
  expect(await forget.erasure(erasure)).toMatchObject({ state: 'done', erased: 1, kept: 0 })
  expect(await inDatabase(owner)).toEqual([])
  expect(inFolder(post.world.folder)).toEqual([])
  expect(readdirSync(join(post.world.folder, 'copies'))).toEqual([])
  expect(readdirSync(join(post.world.folder, 'looks'))).toEqual([])
  expect(inText([...post.world.reported, ...post.world.noted].join('\n'))).toEqual([])
  expect(await inNextBackup()).toEqual([])
  for (const file of pictures) expect(await files.open(file?.id ?? '')).toBeUndefined()

  // What is left says what happened, and that nothing of it was changed.
  const left = await ledger.read(id)
  expect(left?.events.at(-1)).toMatchObject({
    type: 'erased',
    because: 'request',
    proposedBy: ruth.id,
    approvedBy: noor.id,
  })
  expect(left?.events.some(event => 'words' in event)).toBe(false)
  expect(hash).toBeDefined()
  expect((await verifyLedger(app, rulebook)).findings).toEqual([])
  expect(await figures()).toEqual(counted)
  expect((await ledger.read(other))?.contact.email).toBeDefined()
})

test('A-87: what a backup from before brings back is erased again by the list of what was erased', async () => {
  const list = await Array.fromAsync(post.world.house.world.forget.list())
  expect(list).toMatchObject([{ kind: 'complaint', id }])
  expect(inText(JSON.stringify(list))).toEqual([])

  const before = await postHouse()
  const back = await stuffed(before)
  const { owner, app } = before.world.database
  const { forget, rulebook } = before.world.house.world
  expect((await inDatabase(owner)).length).toBeGreaterThan(60)
  const counted = await figures(before.world)
  expect(await forget.again(list)).toBe(0)
  expect(await forget.again(list.map(line => ({ ...line, id: back })))).toBe(1)
  expect(await inDatabase(owner)).toEqual([])
  expect(inFolder(before.world.folder)).toEqual([])
  expect((await verifyLedger(app, rulebook)).findings).toEqual([])
  expect((await Array.fromAsync(forget.list())).map(one => one.id)).toEqual([back])
  const { ledger } = before.world.house.world
  expect((await ledger.read(back))?.events.at(-1)).toMatchObject({ type: 'erased', because: 'again' })
  const { as } = callers(before.world)
  expect((await (await as(noor)).get('/desk/audit')).text).toContain('nog een keer gewist wat een back-up')
  expect(await figures(before.world)).toEqual(counted)
  expect(await forget.again(list.map(line => ({ ...line, id: back })))).toBe(0)
})
