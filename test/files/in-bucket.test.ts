import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createFiles } from '#files/create.ts'
import { bucketFrom, inBucket } from '#files/in-bucket.ts'
import { type BucketServer, bucketServer } from '../world/bucket.ts'
import { atTheEnd } from '../world/closing.ts'
import { freshDatabase } from '../world/database.ts'

const { app: db } = await freshDatabase()
const now = () => '2026-04-02T08:12:00.000Z' as Instant

let bucket: BucketServer
let reported: string[]
beforeEach(async () => {
  bucket = await bucketServer()
  reported = []
})

const open = (url = bucket.url) => {
  const folder = mkdtempSync(join(tmpdir(), 'verhaal-files-'))
  const files = createFiles({
    db,
    now,
    folder,
    store: inBucket(bucketFrom(url)),
    report: (line, { fault }) => void reported.push(`${line}: ${(fault as Error).message}`),
  })
  atTheEnd(files.close)
  return { files, folder }
}
async function* pieces(text: string) {
  yield Buffer.from(text)
}
const words = 'De lamp kwam kapot aan, met een barst in het glas.'
const id = createHash('sha256').update(words).digest('hex')
const store = ({ files }: ReturnType<typeof open>, text = words) =>
  files.store(pieces(text), { name: 'brief.txt', maxBytes: 1000 })

test('a file goes to the bucket under its hash, signed, and comes back as it was; nothing of it stays on this machine', async () => {
  const house = open()
  expect(await store(house)).toMatchObject({ id, type: 'text/plain' })
  expect(bucket.objects.get(`bestanden/${id}`)?.content.toString()).toBe(words)
  expect(readdirSync(join(house.folder, 'arriving'))).toEqual([])
  expect(await new Response((await house.files.open(id))?.stream).text()).toBe(words)
})

test('with a wrong secret nothing is kept, and whoever sends it hears that it was not', async () => {
  const house = open(bucket.url.replace('geheim', 'gissing'))
  expect(await store(house)).toEqual({ problem: 'no-space' })
  expect(bucket.objects.size).toBe(0)
  expect(reported).toEqual(['A file could not be kept: The store of files answered 403 SignatureDoesNotMatch to PUT'])
  expect(reported.join()).not.toMatch(/gissing/)
})

test('a store that is busy for a moment is asked again, and one that stays so is said', async () => {
  let refused = 0
  bucket.fail = () => (refused++ < 2 ? 503 : undefined)
  expect(await store(open())).toMatchObject({ id })
  bucket.fail = () => 503
  expect(await store(open(), 'Iets anders.')).toEqual({ problem: 'no-space' })
})

test('a file that is gone from the bucket is not there, which is not a fault', async () => {
  const house = open()
  await store(house)
  bucket.objects.clear()
  expect(await house.files.open(id)).toBeUndefined()
})

test('all files of a bucket are found, page after page, and none of another folder', async () => {
  const kept = inBucket(bucketFrom(bucket.url))
  const ids = ['a', 'b', 'c', 'd', 'e'].map(text => createHash('sha256').update(text).digest('hex')).toSorted()
  for (const one of ids) bucket.objects.set(`bestanden/${one}`, { content: Buffer.from('x'), at: new Date(0) })
  bucket.objects.set(`elders/${ids[0]}`, { content: Buffer.from('x'), at: new Date(0) })
  bucket.objects.set('bestanden/leesmij.txt', { content: Buffer.from('x'), at: new Date(0) })
  expect(await Array.fromAsync(kept.all())).toEqual(ids.map(one => ({ id: one, at: 0 })))
  await kept.remove(ids[0] ?? '')
  await kept.remove(ids[0] ?? '')
  expect(bucket.objects.has(`bestanden/${ids[0]}`)).toBe(false)
})
