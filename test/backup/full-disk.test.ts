import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Entry, writeArchive, writeWhole } from '#backup/archive.ts'
import { newKey } from '#backup/key.ts'
import { writeArchive as writeCopy } from '#export/archive.ts'
import { moveInPlace } from '#files/write.ts'
import { atTheEnd } from '../world/closing.ts'

const folder = mkdtempSync(join(tmpdir(), 'verhaal-full-'))
atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'one.age')

// A disk without any room: whatever is written there is refused.
const full = '/dev/full'
const body = () => randomBytes(20_000)
async function* many<T>(make: (n: number) => T) {
  for (let n = 0; n < 50; n += 1) yield make(n)
}

test.skipIf(!existsSync(full))(
  'a backup that finds no room says so, leaves nothing, and the program goes on',
  async () => {
    const key = await newKey()
    const kinds: readonly ((n: number) => Entry)[] = [
      (n: number) => ({ name: `table-${n}`, body: body() }),
      (n: number) => ({ name: `file-${n}`, content: many(() => Buffer.alloc(400)), bytes: 20_000 }),
    ]
    for (const kind of kinds) {
      symlinkSync(full, `${path}.part`)
      await expect(writeArchive(path, many(kind), key)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(readdirSync(folder)).toEqual([])
    }
  },
)

test.skipIf(!existsSync(full))('a copy of everything that finds no room says so, and the program goes on', async () => {
  symlinkSync(full, path)
  const entries = many(n => ({ name: `row-${n}`, text: body().toString('hex') }))
  await expect(writeCopy(path, entries)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readdirSync(folder)).toEqual([])
})

/** The disk says that it could not make this last, as it does once: what was not written is forgotten then. */
const failingOnce = async () => {
  const handle = await open(folder, 'r')
  const every = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
  return vi.spyOn(every, 'sync').mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }))
}

test('a backup that the disk could not make last is not called made', async () => {
  await failingOnce()
  const write = () => writeWhole(path, many(body))
  await expect(write()).rejects.toMatchObject({ code: 'EIO' })
  expect(readdirSync(folder)).toEqual([])
  await write()
  expect(readdirSync(folder)).toEqual(['one.age'])
})

test('a photo whose place the disk could not make last is not called kept, and is when it comes again', async () => {
  const [from, to] = [join(folder, 'arrived'), join(folder, 'aa', 'photo')]
  await writeWhole(from, many(body))
  await failingOnce()
  await expect(moveInPlace(from, to)).rejects.toMatchObject({ code: 'EIO' })
  await writeWhole(from, many(body))
  await moveInPlace(from, to)
  expect(existsSync(to)).toBe(true)
})
