import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Mailbox } from '#post/in/mailbox.ts'
import { freshDatabase } from '../world/database.ts'
import { dovecot, type Dovecot, findDovecot } from '../world/dovecot.ts'
import { forgetMail, keptIn, letterOf, readerOf } from '../world/reading.ts'

const root = findDovecot()
if (root === undefined)
  console.warn('No Dovecot is installed, and none can be had from Debian here: its tests are skipped.')

const { app: db } = await freshDatabase()
const open: Mailbox[] = []
afterEach(async () => {
  for (const mailbox of open.splice(0)) mailbox.close()
  await forgetMail(db)
})

const started = (server: Dovecot, change: Parameters<typeof readerOf>[2] = {}) => {
  const mailbox = readerOf(db, server.url, change)
  open.push(mailbox)
  return mailbox
}
const crlf = (n: number) => letterOf(n)

describe.skipIf(root === undefined)('with the real Dovecot', () => {
  let server: Dovecot
  beforeAll(async () => {
    server = await dovecot(root ?? '')
  })
  test('everything new is kept as it is, once, and marked as read', async () => {
    for (const n of [1, 2, 3]) server.arrives(`${n}.verhaal`, crlf(n))
    expect(await started(server).read()).toBe(3)
    expect(await started(server).read()).toBe(0)
    expect(await keptIn(db)).toEqual([1, 2, 3].map(n => `<${n}@postvak.example>`))
    const { raw } = await db.selectFrom('mail_in_raw').select('raw').orderBy('mail_id').executeTakeFirstOrThrow()
    expect(raw.toString()).toBe(crlf(1))
    server.arrives('4.verhaal', crlf(4))
    expect(await started(server).read()).toBe(1)
  })

  test('what is moved is in the other folder, and what is removed is gone', async () => {
    const mailbox = await dovecot(root ?? '')
    for (const n of [1, 2]) mailbox.arrives(`${n}.verhaal`, crlf(n))
    expect(await started(mailbox, { after: { kind: 'move', folder: 'Gedaan' } }).read()).toBe(2)
    expect([mailbox.count(), mailbox.count('.Gedaan')]).toEqual([0, 2])
    mailbox.arrives('3.verhaal', crlf(3))
    expect(await started(mailbox, { after: { kind: 'delete' } }).read()).toBe(1)
    expect(mailbox.count()).toBe(0)
    expect(await keptIn(db)).toHaveLength(3)
  })

  test('new mail is told of while nobody asks', async () => {
    const mailbox = await dovecot(root ?? '')
    let told: () => void = () => undefined
    const announced = new Promise<void>(resolve => void (told = resolve))
    const reading = started(mailbox, { announced: () => told() })
    await reading.read()
    const again = setInterval(() => mailbox.arrives('9.verhaal', crlf(9)), 200)
    await announced
    clearInterval(again)
    await reading.read()
    expect(await keptIn(db)).toEqual(['<9@postvak.example>'])
  })
})
