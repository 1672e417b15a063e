import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { clamd } from '#files/clamd.ts'
import { createFiles } from '#files/create.ts'
import { atTheEnd } from '../world/closing.ts'
import { freshDatabase } from '../world/database.ts'
import { eicar, type ScannerServer, scannerServer } from '../world/scanner.ts'

const { app: db } = await freshDatabase()
const now = () => '2026-04-02T08:12:00.000Z' as Instant

let scanner: ScannerServer
let arrived: number
beforeEach(async () => {
  await db.deleteFrom('file').execute()
  scanner = await scannerServer()
  arrived = 0
})

const open = (folder = mkdtempSync(join(tmpdir(), 'verhaal-files-'))) => {
  const files = createFiles({
    db,
    now,
    folder,
    scanner: clamd(scanner.url),
    arrived: () => void (arrived += 1),
    report: () => {},
  })
  atTheEnd(files.close)
  return files
}
async function* pieces(text: string) {
  yield Buffer.from(text)
}
type House = ReturnType<typeof open>
const store = async (files: House, text: string) => {
  const stored = await files.store(pieces(text), { name: 'brief.txt', maxBytes: 1_000_000 })
  return 'id' in stored ? stored.id : ''
}
const scanOf = async (files: House, id: string) => {
  const opened = await files.open(id)
  await opened?.stream.cancel()
  return opened?.scan
}

test('a file is taken at once and scanned after that: nobody waits for the scanner', async () => {
  const files = open()
  const id = await store(files, 'Een gewone brief.')
  expect(arrived).toBe(1)
  expect(await scanOf(files, id)).toBe('waiting')
  expect(await files.scanWaiting()).toBe(1)
  expect(await scanOf(files, id)).toBe('clean')
  expect(scanner.seen).toEqual(['Een gewone brief.'])
  expect(await files.scanWaiting()).toBe(0)
})

test('what the scanner finds is kept, and said by its name', async () => {
  const files = open()
  const id = await store(files, eicar)
  await files.scanWaiting()
  expect(await scanOf(files, id)).toEqual({ virus: 'Win.Test.EICAR_HDB-1' })
  expect(await files.state()).toEqual({ scanner: { waiting: 0, found: 1 }, unread: 0 })
})

test('a file that is larger than the scanner takes is said to be, and holds up no other', async () => {
  const files = open()
  const large = await store(files, 'a'.repeat(400_000))
  const small = await store(files, 'Klein.')
  await files.scanWaiting()
  expect(await scanOf(files, large)).toBe('too-large')
  expect(await scanOf(files, small)).toBe('clean')
})

test('A-46: while the scanner is away files are taken as ever, and are scanned when it is back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verhaal-files-'))
  const files = open(folder)
  await scanner.stop()
  const id = await store(files, 'Een brief.')
  expect(await files.scanWaiting()).toBe(0)
  expect(await files.state()).toEqual({
    scanner: { waiting: 1, found: 0, problem: expect.stringContaining('ECONNREFUSED') as string },
    unread: 0,
  })
  scanner = await scannerServer()
  const later = open(folder)
  expect(await later.scanWaiting()).toBe(1)
  expect(await scanOf(later, id)).toBe('clean')
})

test('a house without a scanner says nothing about viruses', async () => {
  const files = createFiles({ db, now, folder: mkdtempSync(join(tmpdir(), 'verhaal-files-')), report: () => {} })
  const id = await store(files, 'Een brief.')
  expect(await scanOf(files, id)).toBeUndefined()
  expect(await files.state()).toEqual({ unread: 0 })
})
