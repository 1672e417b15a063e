import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { messagesIn } from '#post/in/import/mbox.ts'
import { smtpTransport } from '#post/transport.ts'
import { importMailCommand } from '../../src/commands/import-mail.ts'
import { freshDatabase } from '../world/database.ts'
import { dataFolder } from '../world/program.ts'
import { forgetMail } from '../world/reading.ts'
import { mailSink } from '../world/sink.ts'
import { smallWorld } from '../world/story.ts'

const database = await freshDatabase()
const { app: db } = database
const now = () => '2026-04-02T18:55:00.000Z' as Instant
afterEach(async () => {
  await forgetMail(db)
  await db.deleteFrom('mail_import').execute()
})

const message = (n: number, text = `Tekst ${n}.`) =>
  `Received: from mx by post; Wed, 1 Apr 2026 08:00:0${n} +0200\nMessage-ID: <${n}@postvak.example>\nFrom: pieter@postvak.example\nSubject: Brief ${n}\n\n${text}\n`
const mbox = (...messages: readonly string[]) =>
  messages.map(one => `From pieter@postvak.example Wed Apr  1 08:00:00 2026\n${one}\n`).join('')

const split = async (text: string, size = 7, most = 10_000) => {
  const bytes = Buffer.from(text, 'latin1')
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  return Array.fromAsync(messagesIn(chunks(), most))
}
const texts = async (...given: Parameters<typeof split>) =>
  (await split(...given)).map(({ raw }) => raw.toString('latin1'))

test('the messages of an mbox are given one by one, wherever its bytes are cut', async () => {
  const file = mbox(message(1), message(2), message(3))
  for (const size of [1, 5, 64, 100_000]) expect(await texts(file, size)).toEqual([message(1), message(2), message(3)])
  expect(await texts(file.replaceAll('\n', '\r\n'))).toEqual([1, 2, 3].map(n => message(n).replaceAll('\n', '\r\n')))
})

test('a line that begins with From belongs to its message where it is quoted, or where no empty line is before it', async () => {
  const quoted = message(1, 'Beste,\n>From hier af ging het mis.\n>>From hem\nFrom binnen: niets.\n\nGroet')
  expect(await texts(mbox(quoted, message(2)))).toEqual([
    message(1, 'Beste,\nFrom hier af ging het mis.\n>From hem\nFrom binnen: niets.\n\nGroet'),
    message(2),
  ])
})

test('a file of one message is that message, byte for byte, and an empty one holds none', async () => {
  expect(await texts(message(1, '>From hier\n\nFrom daar\n'))).toEqual([message(1, '>From hier\n\nFrom daar\n')])
  expect(await texts('')).toEqual([])
})

test('of a message that is too large only the beginning is held, and the next is whole', async () => {
  const large = message(1, 'x'.repeat(2_000_000).replaceAll(/.{70}/g, '$&\n'))
  const found = await split(mbox(large, message(2)), 60_000, 1_000_000)
  expect(found.map(({ isWhole }) => isWhole)).toEqual([false, true])
  expect(found[0]?.bytes).toBe(large.length)
  expect(found[0]?.raw.length).toBeLessThan(300_000)
  expect(found[1]?.raw.toString()).toBe(message(2))
})

const said: string[] = []
const runs = async (...args: readonly string[]) => {
  said.length = 0
  const folder = dataFolder()
  mkdirSync(join(folder, 'post', 'old'), { recursive: true })
  writeFileSync(join(folder, 'post', 'all.mbox'), mbox(message(1), message(2)))
  writeFileSync(join(folder, 'post', 'old', 'one.eml'), message(3).replaceAll('\n', '\r\n'))
  writeFileSync(join(folder, 'post', 'notes.txt'), 'no mail')
  const open = () => Promise.resolve({ app: database.appUrl, stop: () => Promise.resolve() })
  await importMailCommand(args, open, { folder, say: line => said.push(line), now, hasWayIn: true })
  return said.join('\n')
}
const rows = () =>
  db.selectFrom('mail_in').select(['message_id', 'way', 'received_at', 'marked']).orderBy('message_id').execute()

test('a folder of files is taken in, once, as received now, and it is written down', async () => {
  expect(await runs('post')).toContain('3 messages found: 3 kept, 0 are here already')
  expect(await runs('post/all.mbox', 'post')).toContain('5 messages found: 0 kept, 5 are here already')
  expect(await rows()).toEqual(
    [1, 2, 3].map(n => ({ message_id: `<${n}@postvak.example>`, way: 'import', received_at: now(), marked: true })),
  )
  const imports = await db.selectFrom('mail_import').selectAll().orderBy('started_at').orderBy('id').execute()
  expect(imports).toMatchObject([
    { found: 3, kept: 3, known: 0, own_dates: false, finished_at: now() },
    { found: 5, kept: 0, known: 5 },
  ])
})

test('a dry run says what would happen, and nothing does', async () => {
  expect(await runs('--dry-run', 'post')).toContain('3 messages found: 3 would be kept')
  expect(await rows()).toEqual([])
  expect(await db.selectFrom('mail_import').select('id').execute()).toEqual([])
})

test('mail of others is tried without anything being kept: what each message would be, and what is no mail', async () => {
  const folder = dataFolder()
  const inside = (...path: readonly string[]) => join(folder, ...path)
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(inside('Maildir', name), { recursive: true })
  // As a Maildir names them, and as it keeps what is still being written.
  writeFileSync(inside('Maildir', 'cur', '1712083260.M1P2.mx:2,S'), message(1))
  writeFileSync(inside('Maildir', 'new', '1712083261.M1P3.mx'), `Auto-Submitted: auto-replied\n${message(2)}`)
  writeFileSync(inside('Maildir', 'tmp', '1712083262.M1P4.mx'), message(3))
  writeFileSync(inside('Maildir', 'dovecot-uidlist'), '3 V1 N3')
  writeFileSync(inside('oud.mbox.gz'), gzipSync(mbox(message(4))))
  const parts = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(600)}`
  writeFileSync(inside('veel.mbox'), mbox(message(5), message(6).replace('\n\n', `\n${parts}\n`)))
  const lines: string[] = []
  const open = () => Promise.reject(new Error('No database is needed'))
  const at = { folder, say: (line: string) => void lines.push(line), now, hasWayIn: false }
  expect(await importMailCommand(['--try', '.'], open, at)).toBe(true)
  const said = lines.join('\n')
  expect(said).toContain(`oud.mbox.gz is packed: unpack it first, with gunzip`)
  expect(said).toContain('4 messages were read; nothing was kept.')
  expect(said).toMatch(/ 2 can be read, and would wait for a person\n[^]* 1 are answers of programs/)
  expect(said).toMatch(/Not readable:\n {2}\S*veel\.mbox, message 2: too-many-parts/)
  expect(said).not.toContain('uidlist')
})

test('messages count as received on their own dates only where somebody says why', async () => {
  await runs('--own-dates', 'De oude postbus van voor de overgang', 'post/all.mbox')
  expect((await rows()).map(row => row.received_at)).toEqual(['2026-04-01T06:00:01.000Z', '2026-04-01T06:00:02.000Z'])
  const [row] = await db.selectFrom('mail_import').select(['own_dates', 'why']).execute()
  expect(row).toEqual({ own_dates: true, why: 'De oude postbus van voor de overgang' })
  await expect(runs('--own-dates', ' ', 'post')).rejects.toThrow('Say why')
})

test('what is wrong with the command is said, and what to write instead', async () => {
  await expect(runs()).rejects.toThrow('Usage: npm start -- import-mail')
  await expect(runs('--force', 'post')).rejects.toThrow('Usage')
  await expect(runs('nowhere')).rejects.toThrow('There is no file or folder')
})

test('imported mail answers nobody and changes no complaint by itself, whatever key it has', async () => {
  const mailIn = { hookSecret: 'x'.repeat(24), replyAddress: 'klachten+{key}@klankhuis.example' }
  const sink = await mailSink()
  const transport = smtpTransport(sink.url)
  const world = await smallWorld({ mailIn, transport })
  const { id } = await world.file()
  await world.sendLetters()
  const before = (await world.house.world.ledger.read(id))?.events.length
  const address = sink.mail.at(-1)?.replyTo?.[0]?.address ?? ''
  transport.close()
  const raw = `Message-ID: <9@postvak.example>\nFrom: pieter.deboer@postvak.example\nTo: ${address}\nSubject: Re: uw klacht\n\nEn nog iets.\n`
  const path = join(dataFolder(), 'one.eml')
  writeFileSync(path, raw)
  const open = () => Promise.resolve({ app: world.database.appUrl, stop: () => Promise.resolve() })
  await importMailCommand([path], open, { folder: '/', say: () => undefined, now: world.now, hasWayIn: true })
  await world.house.duties['mail-in'].run()
  expect((await world.house.world.ledger.read(id))?.events.length).toBe(before)
  const reader = { shops: ['klankhuis'], person: 'sanne' }
  expect(await world.house.world.mailIn?.waiting(reader, 10)).toMatchObject([{ reason: 'imported', complaint: id }])
})
