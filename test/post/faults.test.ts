import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Instant, plusTime } from '#calendar/day.ts'
import { sendWaiting } from '#post/send.ts'
import { smtpTransport, type Transport } from '#post/transport.ts'
import { type FaultySmtp, faultySmtp } from '../world/faulty-smtp.ts'
import { crew, type SmallWorld, smallWorld, thursdayEvening } from '../world/story.ts'

const { sanne } = crew
const limits = { connect: 400, silent: 400, letter: 1500 }

let server: FaultySmtp
let world: SmallWorld
let transport: Transport
beforeEach(async () => {
  server = await faultySmtp()
  transport = smtpTransport(server.url, { limits })
  world = await smallWorld({ transport })
})
afterEach(() => transport.close())

const person = (n: number) => ({ orderNumber: String(100_300 + n), words: { email: `klant${n}@postvak.example` } })
const rowOf = async (id: string) => {
  const [row] = await world.database.app.selectFrom('letter').selectAll().where('complaint_id', '=', id).execute()
  return row
}
const inMinutes = (minutes: number, from: Instant = thursdayEvening) => plusTime(from, { minutes })
/** Lets time pass by the minute, as the program's own clock does. */
const pass = async (minutes: number, since = 0) => {
  for (let n = since + 1; n <= since + minutes; n += 1) await world.passTo(inMinutes(n))
}
const gotBy = (to: string) => server.mail.filter(one => one.to === to)
const stateOf = async (id: string) =>
  (await world.house.world.ledger.read(id))?.complaint.letters.find(({ key }) => key === 'receipt-1')?.state
const arrive = (): void => {
  server.fault = () => undefined
}

test('while the mail server is away letters wait, none is used up by trying, and all leave once it is back', async () => {
  server.fault = moment => (moment === 'greeting' ? 'drop' : undefined)
  const filed = [await world.file(person(1)), await world.file(person(2)), await world.file(person(3))]
  await world.sendLetters()
  expect(server.connections).toBeLessThanOrEqual(4)
  await pass(60)
  // A pause that grows to a quarter of an hour, not three letters each minute.
  expect(server.connections).toBeLessThan(40)
  for (const { id } of filed) expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  arrive()
  await pass(30, 60)
  for (const n of [1, 2, 3]) expect(gotBy(`klant${n}@postvak.example`)).toHaveLength(1)
})

test('a server that ends the talk with 421 counts no try of the letter and is left alone for a while', async () => {
  server.fault = moment => (moment === 'RCPT' ? '421 4.3.2 closing' : undefined)
  const { id } = await world.file(person(1))
  await world.sendLetters()
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  const { connections } = server
  await world.file(person(2))
  await world.sendLetters()
  expect(server.connections).toBe(connections)
  arrive()
  await pass(3)
  expect(gotBy('klant1@postvak.example')).toHaveLength(1)
  expect(gotBy('klant2@postvak.example')).toHaveLength(1)
})

test('a greylisting server gets the letter again until it takes it, and the letters to others leave meanwhile', async () => {
  const opens = inMinutes(30)
  server.fault = (moment, to) =>
    moment === 'RCPT' && to.startsWith('klant1') && world.now() < opens ? '451 4.7.1 greylisted, come back' : undefined
  await world.file(person(1))
  const second = await world.file(person(2))
  await world.sendLetters()
  expect(gotBy('klant2@postvak.example')).toHaveLength(1)
  expect(await stateOf(second.id)).toBe('delivered')
  await pass(45)
  expect(gotBy('klant1@postvak.example')).toHaveLength(1)
})

test.for([
  ['at the recipient', 'RCPT', '550 5.1.1 no such person'],
  ['at the end of it', 'dot', '554 5.7.1 looks like spam'],
  ['as too large', 'dot', '552 5.3.4 too large'],
] as const)('a letter refused for good %s fails once, and the others leave', async ([, when, reply]) => {
  server.fault = (moment, to) => (moment === when && to.startsWith('klant1') ? reply : undefined)
  const first = await world.file(person(1))
  await world.file(person(2))
  await world.sendLetters()
  expect(await stateOf(first.id)).toBe('failed')
  expect(gotBy('klant2@postvak.example')).toHaveLength(1)
  await pass(10)
  expect(gotBy('klant1@postvak.example').length).toBeLessThanOrEqual(1)
})

test('a letter that makes the server drop the line holds up the others for no more than a moment', async () => {
  server.fault = (moment, to) => (moment === 'DATA' && to.startsWith('klant1') ? 'drop' : undefined)
  const poison = await world.file(person(1))
  for (const n of [2, 3, 4]) await world.file(person(n))
  await world.sendLetters()
  await pass(3)
  for (const n of [2, 3, 4]) expect(gotBy(`klant${n}@postvak.example`)).toHaveLength(1)
  expect(await stateOf(poison.id)).toBe('waiting')
  // Others leave all the time: then it is the letter, its tries count, and in the end a person sees it.
  const leaves = async (hour: number) => {
    await world.file(person(100 + hour))
    await world.passTo(inMinutes(60 * hour))
    await world.passTo(inMinutes(60 * hour + 10))
  }
  for (const hour of [5, 10, 15, 20]) await leaves(hour)
  expect((await rowOf(poison.id))?.attempts).toBeGreaterThan(0)
  await world.database.app.updateTable('letter').set({ attempts: 17 }).where('complaint_id', '=', poison.id).execute()
  for (const hour of [25, 30, 35]) await leaves(hour)
  expect(await stateOf(poison.id)).toBe('failed')
})

test('when the answer to the last line never comes, one copy follows, byte for byte the same, and keeps the promise', async () => {
  let losses = 1
  server.fault = moment => (moment === 'dot' && losses-- > 0 ? 'drop' : undefined)
  const { id } = await world.file(person(1))
  await world.sendLetters()
  expect(await stateOf(id)).toBe('waiting')
  await pass(2)
  expect(server.mail).toHaveLength(1)
  await pass(6, 2)
  expect(server.mail).toHaveLength(2)
  expect(server.mail[1]?.raw).toBe(server.mail[0]?.raw)
  expect(await stateOf(id)).toBe('delivered')
})

test('lost twice, nobody knows whether it arrived: no third copy leaves by itself, the promise stays open, and a person decides', async () => {
  const acknowledgement = async (key: string) =>
    (await world.house.world.ledger.read(id))?.promises.find(promise => promise.key === key)
  const { id } = await world.file(person(1))
  await world.sendLetters()
  server.fault = moment => (moment === 'dot' ? 'drop' : undefined)
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-14' as never })
  await world.sendLetters()
  await pass(120)
  expect(gotBy('klant1@postvak.example')).toHaveLength(3)
  const history = await world.house.world.ledger.read(id)
  expect(history?.complaint.letters.at(-1)).toMatchObject({ state: 'unknown' })
  expect((await acknowledgement('acknowledge'))?.ended).toBeUndefined()
  const astray = history?.complaint.letters.at(-1)
  await world.does(id, sanne, {
    type: 'confirm-letter',
    letter: astray?.key ?? '',
    words: { how: 'De klant belde erover.' },
  })
  // It counts from when it was handed over.
  expect((await acknowledgement('acknowledge'))?.ended).toEqual({ how: 'kept', at: astray?.at })
})

test('sent again by a person, a letter nobody knows of leaves once more as it was', async () => {
  server.fault = moment => (moment === 'dot' ? 'drop' : undefined)
  const { id } = await world.file(person(1))
  await world.sendLetters()
  await pass(20)
  expect(await stateOf(id)).toBe('unknown')
  arrive()
  await world.does(id, sanne, {
    type: 'resend-letter',
    letter: 'receipt-1',
    words: { reason: 'De server is gemaakt.' },
  })
  await world.sendLetters()
  expect(server.mail).toHaveLength(3)
  expect(server.mail[2]?.raw).toBe(server.mail[0]?.raw)
  expect(await stateOf(id)).toBe('delivered')
})

test('where the address was put right since, it is written anew to the new one, under a new Message-ID', async () => {
  server.fault = moment => (moment === 'dot' ? 'drop' : undefined)
  const { id } = await world.file(person(1))
  await world.sendLetters()
  await pass(20)
  arrive()
  await world.does(id, sanne, {
    type: 'correct-contact',
    words: { name: 'Pieter de Boer', email: 'nieuw@postvak.example' },
  })
  expect(await stateOf(id)).toBe('unknown')
  await world.does(id, sanne, { type: 'resend-letter', letter: 'receipt-1', words: { reason: 'Nieuw adres.' } })
  await world.sendLetters()
  const [copy] = gotBy('nieuw@postvak.example')
  const messageId = (raw = '') => /^Message-ID: (.*)$/m.exec(raw)?.[1]
  expect(messageId(copy?.raw)).toBeDefined()
  expect(messageId(copy?.raw)).not.toBe(messageId(server.mail[0]?.raw))
})

test('a sender that died with a letter in hand leaves the next one to send a copy, and a second death leaves it to a person', async () => {
  const { id } = await world.file(person(1))
  const died = (at: Instant) =>
    world.database.app
      .updateTable('letter')
      .set(eb => ({ handed_at: at, attempts: 1, taken: eb('taken', '+', 1), next_attempt_at: inMinutes(10, at) }))
      .where('complaint_id', '=', id)
      .execute()
  server.fault = moment => (moment === 'dot' ? 'drop' : undefined)
  await world.sendLetters()
  expect(server.mail).toHaveLength(1)
  await died(inMinutes(1))
  await pass(15)
  expect(server.mail).toHaveLength(1)
  expect(await stateOf(id)).toBe('unknown')
})

test('a sender that was held up for longer than it may writes nothing over what another did meanwhile', async () => {
  const { id } = await world.file(person(1))
  let goOn: (fault: undefined) => void = () => undefined
  const held = new Promise<undefined>(resolve => void (goOn = resolve))
  const slowly: Transport = {
    ...transport,
    send: async () => {
      await held
      return { accepted: false, how: 'refused', message: '550 5.1.1 no', code: '5.1.1', problem: 'recipient' }
    },
  }
  const paused = sendWaiting({ ...world.house.sending, transport: slowly })
  await expect.poll(async () => (await rowOf(id))?.handed_at).not.toBeNull()
  await world.passTo(inMinutes(11))
  expect(await stateOf(id)).toBe('delivered')
  goOn(undefined)
  await paused
  expect(await stateOf(id)).toBe('delivered')
  expect(await rowOf(id)).toMatchObject({ state: 'delivered' })
})

test('a server that says a byte a second, or nothing at all, is given up without harm', async () => {
  server.slow = 100
  const { id } = await world.file(person(1))
  await world.sendLetters()
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  server.slow = 0
  server.fault = moment => (moment === 'MAIL' ? 'silence' : undefined)
  await world.passTo(inMinutes(5))
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  arrive()
  await world.passTo(inMinutes(30))
  expect(server.mail).toHaveLength(1)
})

test('a line that cannot be encrypted is not used where it must be, and the word for it is encryption', async () => {
  server.offers = ['STARTTLS']
  server.fault = moment => (moment === 'STARTTLS' ? '454 4.7.0 no TLS now' : undefined)
  const { id } = await world.file(person(1))
  await world.sendLetters()
  expect(server.mail).toEqual([])
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  const [out] = await world.database.app.selectFrom('mail_out').selectAll().execute()
  expect(out).toMatchObject({ problem: 'encryption', troubles: 1 })
})

test('letters of one complaint leave in their order, however many go at once', async () => {
  const { id } = await world.file(person(1))
  for (let n = 0; n < 5; n += 1)
    await world.does(id, sanne, { type: 'send-message', awaitsReply: false, words: { text: `Bericht ${n}.` } })
  for (let n = 2; n < 8; n += 1) await world.file(person(n))
  await world.sendLetters()
  const said = gotBy('klant1@postvak.example').map(({ raw }) => /Bericht (\d)/.exec(raw)?.[1])
  expect(said).toEqual([undefined, '0', '1', '2', '3', '4'])
  expect(server.mail).toHaveLength(12)
})

test('a letter that cannot be written is tried a few times, and then stands with a person', async () => {
  const { id } = await world.file(person(1))
  const breaks = () => Promise.reject(new RangeError('a part of the letter is empty'))
  const tryAt = (minutes: number) =>
    sendWaiting({ ...world.house.sending, write: breaks, now: () => inMinutes(minutes) })
  await tryAt(0)
  expect(await stateOf(id)).toBe('waiting')
  for (let n = 5; n < 120; n += 5) await tryAt(n)
  expect(await stateOf(id)).toBe('failed')
})

test('a database that is lost while one letter is under way and the next is asked for breaks this round and not the program', async () => {
  await world.file(person(1))
  let [statements, leaves] = [0, () => {}]
  const left = new Promise<void>(resolve => void (leaves = resolve))
  const lost = world.house.sending.db.withPlugin({
    transformQuery: ({ node }) => {
      // The letter is taken, and then a second sender asks for another.
      if ((statements += 1) === 2) throw new Error('the line to the database is gone')
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  const slow = { ...world.house.sending, db: lost, write: () => left.then(() => undefined) }
  const round = sendWaiting(slow)
  // Whatever is not waited for would have ended the program by now.
  for (let turns = 0; turns < 50; turns += 1) await new Promise(setImmediate)
  leaves()
  await expect(round).rejects.toThrow('the line to the database is gone')
})
