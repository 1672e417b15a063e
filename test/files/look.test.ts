import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createFiles } from '#files/create.ts'
import { atTheEnd } from '../world/closing.ts'
import { freshDatabase } from '../world/database.ts'

const { app: db } = await freshDatabase()
const now = () => '2026-04-02T08:12:00.000Z' as Instant
const files = createFiles({ db, now, folder: mkdtempSync(join(tmpdir(), 'verhaal-files-')), report: () => {} })
atTheEnd(files.close)

async function* pieces(bytes: Uint8Array) {
  yield bytes
}
const look = async (bytes: Uint8Array) => {
  const stored = await files.store(pieces(bytes), { name: 'foto.jpg', maxBytes: 50_000_000 })
  if (!('id' in stored)) return stored
  const opened = await files.look(stored.id)
  return opened && { type: opened.type, bytes: Buffer.from(await new Response(opened.stream).arrayBuffer()) }
}
const seen = async (bytes: Uint8Array) => {
  const shown = await look(bytes)
  if (!shown || 'problem' in shown) throw new Error('It was not drawn')
  return { ...shown, is: await sharp(shown.bytes).metadata() }
}
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a2c' } })
/** As a telephone makes it: turned on its side, with where and with what it was taken. */
const fromPhone = (width = 400, height = 300) =>
  plain(width, height)
    .withExif({
      IFD0: { Make: 'Fruit', Artist: 'Pieter de Boer' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 7/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

test('A-45: a photo is looked at upright, and without where, when and by whom it was taken; the photo itself stays as it was', async () => {
  const photo = await fromPhone()
  expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Pieter de Boer')
  const { is, type, bytes } = await seen(photo)
  expect(type).toBe('image/jpeg')
  expect([is.width, is.height]).toEqual([300, 400])
  expect([is.exif, is.xmp, is.iptc, is.icc, is.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(bytes.toString('latin1')).not.toMatch(/Pieter|Fruit|Exif/)
})

test('a picture of a screen stays sharp, and what was see-through in it stays so', async () => {
  const drawn = await sharp({
    create: { width: 20, height: 10, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0 } },
  })
    .png()
    .toBuffer()
  const { is, type } = await seen(drawn)
  expect([type, is.format, is.hasAlpha]).toEqual(['image/png', 'png', true])
})

test('a large photo is looked at small, and a small one as it is', async () => {
  expect((await seen(await plain(4000, 1000).jpeg().toBuffer())).is).toMatchObject({ width: 2000, height: 500 })
  expect((await seen(await plain(40, 30).webp().toBuffer())).is).toMatchObject({ width: 40, height: 30 })
})

test('A-45: what hides behind a picture is not in what is looked at', async () => {
  const script = Buffer.from('<script>alert(document.domain)</script>')
  const { bytes } = await seen(Buffer.concat([await plain(10, 10).jpeg().toBuffer(), script]))
  expect(bytes.includes(script)).toBe(false)
})

/** A picture that says it is a hundred metres wide, in a few bytes. */
const bomb = () => {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data])
    const frame = Buffer.alloc(4)
    frame.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc(body))
    return Buffer.concat([frame, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(30_000, 0)
  head.writeUInt32BE(30_000, 4)
  head.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
const crc = (bytes: Uint8Array) => {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

test('A-45: what says that it is far too large, or breaks off, is not drawn, and the next photo is', async () => {
  const photo = await plain(50, 50).jpeg().toBuffer()
  expect(await look(bomb())).toBeUndefined()
  expect(await look(photo.subarray(0, 200))).toBeUndefined()
  expect((await seen(photo)).is.width).toBe(50)
})

test('a text is not looked at', async () => {
  expect(await look(Buffer.from('Een brief.'))).toBeUndefined()
})

test('many who look at once have it drawn once, and all see it', async () => {
  const photo = await plain(900, 900).jpeg().toBuffer()
  const shown = await Promise.all(Array.from({ length: 20 }, () => seen(photo)))
  expect(new Set(shown.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1)
})
