import { beforeEach, expect, test } from 'vitest'
import { crew } from '../world/story.ts'
import { complaintsAddress, pieter, type PostHouse, postHouse } from './post-house.ts'

let house: PostHouse
beforeEach(async () => {
  house = await postHouse()
})

const eventsOf = async (id: string) => (await house.world.house.world.ledger.read(id))?.events ?? []

/** Whatever is done here leaves the complaint as it was, and sends nothing. */
const untouched = async (id: string, doing: () => Promise<unknown>) => {
  const [before, sent] = [await eventsOf(id), house.sink.mail.length]
  await doing()
  await house.world.sendLetters()
  expect(await eventsOf(id)).toEqual(before)
  expect(house.sink.mail).toHaveLength(sent)
}

test.each([
  ['a stranger', { from: 'mallory@kwaad.example' }, 'sender-unknown'],
  [
    'a stranger who asks for answers elsewhere',
    { from: 'm@kwaad.example', more: `Reply-To: ${pieter}\r\n` },
    'sender-unknown',
  ],
  ['a stranger who says the customer is one of two senders', { from: `${pieter}, m@kwaad.example` }, 'two-senders'],
  ['a stranger with the customer’s name', { from: `"${pieter}" <m@kwaad.example>` }, 'sender-unknown'],
  ['an agent who answers in place of the desk', { from: crew.sanne.email }, 'staff-sender'],
  ['the house itself', { from: complaintsAddress }, 'own-address'],
  ['an address of ours with a key', { from: 'klachten+abc@klankhuis.example' }, 'own-address'],
])(
  'A-10, A-12: what %s sends to the address of a complaint is kept with it, and changes nothing',
  async (_, mail, reason) => {
    const { id, to } = await house.told()
    await untouched(id, async () => {
      const row = await house.arrives({ ...mail, to, text: 'Wij betalen u 5000 euro terug.' })
      expect(row).toMatchObject({ state: 'waiting', reason })
      const kept = await house.world.database.owner.selectFrom('mail_in').select('complaint_id').executeTakeFirst()
      expect(kept).toEqual({ complaint_id: id })
    })
  },
)

test('A-13: somebody who worked here and whose access was ended is known as such when they write', async () => {
  const { id, to } = await house.told()
  await house.world.house.world.people.change(crew.sanne.id, { active: false })
  await untouched(id, async () => {
    expect(await house.arrives({ from: crew.sanne.email, to, text: 'Ik betaal terug.' })).toMatchObject({
      reason: 'staff-sender',
    })
    expect(await house.arrives({ from: crew.sanne.email, to: complaintsAddress, text: 'Over 100234.' })).toMatchObject({
      state: 'waiting',
      reason: 'staff-sender',
    })
  })
})

test('A-29, A-32: a letter of ours that comes back around is kept for a person and answered by nobody', async () => {
  const { id } = await house.told()
  const { raw, messageId } = house.mailTo(pieter)
  expect(raw).toContain('X-Verhaal-Mark: ')
  await untouched(id, async () => {
    expect(await house.arrives(raw)).toMatchObject({ state: 'waiting', reason: 'own-letter' })
    const forged = raw.replace(messageId ?? '', '<other@klankhuis.example>').replace(/^Auto-Submitted.*\r\n/m, '')
    const row = await house.arrives(forged)
    expect(row).toMatchObject({ state: 'waiting' })
    expect(row.reason).not.toBe('own-letter')
  })
})

test('A-14, A-32: a made-up mark hides nothing: the customer who sends one is heard', async () => {
  const { id, to } = await house.told()
  const row = await house.arrives({ from: pieter, to, text: 'Hallo?', more: 'X-Verhaal-Mark: abc\r\n' })
  expect(row).toMatchObject({ state: 'joined' })
  expect((await eventsOf(id)).at(-1)?.type).toBe('message-received')
})

test('A-30: a customer whose mail program asks for no automatic answers is heard like any other', async () => {
  const { to } = await house.told()
  const more = 'X-Auto-Response-Suppress: All\r\n'
  expect(await house.arrives({ from: pieter, to, text: 'De barst groeit.', more })).toMatchObject({ state: 'joined' })
})

test('that a letter was marked as spam is no bounce: its promise stays kept, and a person asks the customer', async () => {
  const { id, back } = await house.told()
  await untouched(id, async () => {
    const row = await house.arrives(
      `Message-ID: <fbl@mx.example>\r\nFrom: <abuse@mx.example>\r\nTo: ${back}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary=r\r\n\r\n--r\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nVersion: 1\r\n\r\n--r--\r\n`,
    )
    expect(row).toMatchObject({ state: 'waiting', reason: 'spam-report' })
    const kept = await house.world.database.owner.selectFrom('mail_in').select('complaint_id').executeTakeFirst()
    expect(kept).toEqual({ complaint_id: id })
  })
})

test('A-34: a forged report that a letter came back, an answer of a mail program to it, and one without a key change nothing', async () => {
  const { id, back } = await house.told()
  const report = (to: string, more = '') =>
    `Message-ID: <${to.length}${more.length}@mx.example>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: ${to}\r\nMIME-Version: 1.0\r\n${more}Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; ${pieter}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--r--\r\n`
  await untouched(id, async () => {
    expect(await house.arrives(report(complaintsAddress))).toMatchObject({ state: 'automatic', reason: 'bounce' })
    expect(await house.arrives(report(`klachten+${'a'.repeat(24)}@klankhuis.example`))).toMatchObject({
      state: 'automatic',
    })
    const more = 'Auto-Submitted: auto-replied\r\nReturn-Path: <>\r\n'
    expect(await house.arrives({ from: pieter, to: back, text: 'Ik ben weg.', more })).toMatchObject({
      state: 'automatic',
      reason: 'auto-reply',
    })
  })
})

test('A-33, A-66: three letters a day leave by themselves for one address; the fourth waits for a person, who may send it', async () => {
  const { file, sendLetters, does } = house.world
  const ids: string[] = []
  for (const orderNumber of ['100234', '100235', '100236', '100237']) ids.push((await file({ orderNumber })).id)
  await sendLetters()
  expect(house.sink.mail.filter(({ envelopeTo }) => envelopeTo.includes(pieter))).toHaveLength(3)
  const last = await Promise.all(ids.map(async id => ({ id, event: (await eventsOf(id)).at(-1) })))
  const [{ id: fourth, event } = { id: '', event: undefined }, ...more] = last.filter(
    one => one.event?.type === 'letter-returned',
  )
  expect([event, more]).toMatchObject([{ how: 'failed', code: 'enough' }, []])
  await does(fourth, crew.sanne, { type: 'resend-letter', letter: 'receipt-1' })
  await sendLetters()
  expect(house.sink.mail).toHaveLength(4)
  await house.world.passTo('2026-04-03T19:00:00.000Z')
  await file({ orderNumber: '100238' })
  await sendLetters()
  expect(house.sink.mail.length).toBeGreaterThan(4)
})
