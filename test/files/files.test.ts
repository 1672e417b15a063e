import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createFiles } from '#files/create.ts'
import { onDisk } from '#files/on-disk.ts'
import type { Files } from '#files/files.ts'
import { cleanName } from '#files/name.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'

const report = () => {}
const now = () => '2026-04-02T08:12:00.000Z' as Instant
const folder = mkdtempSync(join(tmpdir(), 'verhaal-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let world: FreshDatabase
let files: Files
beforeAll(async () => {
  world = await freshDatabase()
  files = createFiles({ db: world.app, now, folder, report })
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
async function* inPieces(bytes: Uint8Array, size = 7) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const store = (bytes: string | Uint8Array, name = 'photo.png', maxBytes = 1_000_000) =>
  files.store(inPieces(Buffer.from(bytes)), { name, maxBytes })
const arriving = () => readdirSync(join(folder, 'arriving'))
const rowsOf = (id: string) => world.app.selectFrom('file').selectAll().where('id', '=', id).execute()

test('a photo is stored once by its content, however often it is sent, and opened as it was', async () => {
  const id = createHash('sha256').update(png).digest('hex')
  const stored = { id, bytes: png.length, type: 'image/png', name: 'lamp.png' }
  expect(await store(png, 'lamp.png')).toEqual(stored)
  expect(await store(png, 'other.png')).toEqual({ ...stored, name: 'other.png' })
  expect(await rowsOf(id)).toHaveLength(1)
  const opened = await files.open(id)
  expect(opened).toMatchObject({ bytes: png.length, type: 'image/png' })
  expect(Buffer.from(await new Response(opened?.stream).arrayBuffer()).equals(png)).toBe(true)
  expect(readFileSync(join(folder, id.slice(0, 2), id.slice(2))).equals(png)).toBe(true)
  expect(arriving()).toEqual([])
})

test('a file of which one byte changed on the disk is handed to nobody, and the log names it until it is put back', async () => {
  const named: unknown[] = []
  const own = createFiles({ db: world.app, now, folder, report: (_, details) => named.push(details['file']) })
  const story = Buffer.from('The strings rusted within a week.')
  const { id } = (await store(story, 'story.txt')) as { readonly id: string }
  const path = join(folder, id.slice(0, 2), id.slice(2))
  writeFileSync(path, story.toString().replace('rusted', 'rustec'))
  expect(await own.open(id)).toBeUndefined()
  expect(named).toEqual([id])
  writeFileSync(path, story)
  const opened = await own.open(id)
  expect(Buffer.from(await new Response(opened?.stream).arrayBuffer()).equals(story)).toBe(true)
})

test('a file kept for a try leaves nothing behind, and a store that loses what it takes is found out', async () => {
  const all = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).length
  const before = all()
  await files.prove()
  expect(all()).toBe(before)
  const loses = {
    put: () => Promise.resolve(),
    open: () => Promise.resolve(undefined),
    remove: () => Promise.resolve(),
  }
  const own = createFiles({ db: world.app, now, folder, report, store: { ...loses, all: async function* () {} } })
  await expect(own.prove()).rejects.toThrow('does not lie there')
})

test('a file kept for a try is read to its end: to break off would have all of the source map read at each start', async () => {
  const disk = onDisk(join(folder, 'tries'))
  let brokenOff = 0
  const open = async (id: string) => {
    const stream = await disk.open(id)
    if (!stream) return undefined
    const cancel = stream.cancel.bind(stream)
    return Object.assign(stream, { cancel: (why: unknown) => ((brokenOff += 1), cancel(why)) })
  }
  await createFiles({ db: world.app, now, folder, report, store: { ...disk, open } }).prove()
  expect(brokenOff).toBe(0)
})

test('plain text in any language is a text, whatever it is called and however it is cut', async () => {
  const text = 'Geachte heer Müller, het pakket is beschadigd aangekomen: 包裹损坏.\n'
  expect(await store(text, 'brief.png')).toMatchObject({ type: 'text/plain' })
})

test.each([
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['a web page after white space', '\n\n  <html><body onload=alert(1)>'],
  ['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['XML', '<?xml version="1.0"?><x/>'],
  ['a shell script', '#!/bin/sh\nrm -rf /'],
  ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['a Linux program', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(200)])],
  ['a bare archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
  ['bytes that are nothing known', Buffer.from([0x99, 0x98, 0xff, 0xfe, 0x00])],
  ['nothing at all', ''],
])('A-43: %s is not taken, whatever it is called', async (_, bytes) => {
  expect(await store(bytes, 'photo.png')).toEqual({ problem: 'file-type' })
  expect(arriving()).toEqual([])
})

test('what is too large is read to its end and leaves nothing behind', async () => {
  let read = 0
  async function* counted() {
    for await (const piece of inPieces(Buffer.alloc(1000, 'a'), 10)) {
      read += piece.length
      yield piece
    }
  }
  expect(await files.store(counted(), { name: 'a.txt', maxBytes: 999 })).toEqual({ problem: 'file-too-large' })
  expect(read).toBe(1000)
  expect(await store(Buffer.alloc(999, 'a'), 'a.txt', 999)).toMatchObject({ bytes: 999 })
  expect(arriving()).toEqual([])
})

test('a full disk is said, not thrown, and what was written is removed', async () => {
  async function* full() {
    yield png
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  expect(await files.store(full(), { name: 'a.png', maxBytes: 1000 })).toEqual({ problem: 'no-space' })
  expect(arriving()).toEqual([])
})

test('A-67: a disk that is almost full takes no more files, so that everything else goes on', async () => {
  const narrow = createFiles({ db: world.app, now, folder, report, leaveFree: Number.MAX_SAFE_INTEGER })
  expect(await narrow.store(inPieces(png), { name: 'a.png', maxBytes: 1000 })).toEqual({ problem: 'no-space' })
  expect(arriving()).toEqual([])
})

test('a connection that breaks is a fault and leaves nothing behind', async () => {
  async function* broken() {
    yield png.subarray(0, 10)
    throw new Error('aborted')
  }
  await expect(files.store(broken(), { name: 'a.png', maxBytes: 1000 })).rejects.toThrow('aborted')
  expect(arriving()).toEqual([])
})

test('what a killed program left half written is removed at the next start, what arrives now is not', () => {
  const other = mkdtempSync(join(folder, 'other-'))
  mkdirSync(join(other, 'arriving'))
  for (const name of ['old', 'new']) writeFileSync(join(other, 'arriving', name), 'x')
  utimesSync(join(other, 'arriving', 'old'), 0, 0)
  createFiles({ db: world.app, now, folder: other, report })
  expect(readdirSync(join(other, 'arriving'))).toEqual(['new'])
})

test.each(['', '../secrets.json', '..%2fsecrets', 'A'.repeat(64), '0'.repeat(64), `${'0'.repeat(63)}/`])(
  'A-44, A-70: no odd id opens anything: %j',
  async id => expect(await files.open(id)).toBeUndefined(),
)

test('A-44: a name is kept as text: no path, no direction marks, no control characters, not too long', () => {
  expect(cleanName('../../etc/passwd')).toBe('passwd')
  expect(cleanName("C:\\foto's\\lamp.jpg")).toBe('lamp.jpg')
  expect(cleanName('factuur\u202Egpj.exe')).toBe('factuur gpj.exe')
  expect(cleanName('a\r\nSet-Cookie: x.png')).toBe('a Set-Cookie x.png')
  expect(cleanName(`${'é'.repeat(300)}.jpeg`)).toHaveLength(120)
  expect(cleanName(`${'é'.repeat(300)}.jpeg`)).toMatch(/é\.jpeg$/)
  expect(cleanName('...')).toBe('')
})

test.runIf(process.platform === 'linux')(
  'what is said to be kept was written to the disk itself: first the file, then its place',
  async () => {
    const bytes = Buffer.concat([png, Buffer.from('another')])
    const id = createHash('sha256').update(bytes).digest('hex')
    const place = join(folder, id.slice(0, 2), id.slice(2))
    const handle = await open(folder)
    const kind = Object.getPrototypeOf(handle) as { sync: (this: FileHandle) => Promise<void> }
    await handle.close()
    const { sync } = kind
    const synced: string[] = []
    kind.sync = function (this: FileHandle) {
      const path = readlinkSync(`/proc/self/fd/${this.fd}`)
      synced.push(path.includes('arriving') ? 'file' : `${path === join(place, '..')} ${existsSync(place)}`)
      return sync.call(this)
    }
    try {
      expect(await store(bytes)).toMatchObject({ id })
    } finally {
      kind.sync = sync
    }
    expect(synced.slice(0, 2)).toEqual(['file', 'true true'])
  },
)
