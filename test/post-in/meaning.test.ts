import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'
import { complaintsAddress, pieter, type PostHouse, postHouse } from './post-house.ts'

let house: PostHouse
let sanne: Caller
beforeEach(async () => {
  house = await postHouse()
  sanne = await callers(house.world).as(crew.sanne)
})

const marieke = 'marieke@postvak.example'
const wrote = {
  from: `Marieke Vos <${marieke}>`,
  to: complaintsAddress,
  subject: 'Klacht bestelling #100777',
  text: 'Ik heb een gitaar van u gekregen en de hals is krom. Ik wil graag mijn geld terug.',
}
const historyOf = (id: string) => house.world.house.world.ledger.read(id)
const stateOf = async (id: string) =>
  (await house.world.database.owner.selectFrom('mail_in').select('state').where('id', '=', id).executeTakeFirst())
    ?.state
const at = (id: string) => `/desk/mail-in/${id}`
const complaintIn = (location: string | null) => /complaints\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''

test('A-29: a complaint by mail is made with one press: its order, its language and its sender are found, and its clock runs from the mail', async () => {
  const { id } = await house.arrives(wrote)
  await house.world.passTo('2026-04-07T10:00:00.000Z')
  sanne = await callers(house.world).as(crew.sanne)
  const page = await sanne.get(at(id))
  expect(page.text).toContain('100777')
  expect(page.text).toContain('De ontvangstbevestiging gaat naar marieke@postvak.example')
  const { location } = await sanne.post(at(id), { do: 'file', category: 'faulty' })
  const complaint = complaintIn(location)
  expect((await historyOf(complaint))?.events[0]).toMatchObject({
    type: 'filed',
    channel: 'email',
    orderNumber: '100777',
    language: 'nl',
    category: 'faulty',
    receivedAt: '2026-04-02T18:41:00.000Z',
    words: { name: 'Marieke Vos', email: marieke },
  })
  expect(await stateOf(id)).toBe('filed')
  const again = await sanne.post(at(id), { do: 'file', category: 'faulty' })
  expect(again.status).toBe(409)
  await house.world.sendLetters()
  const receipt = house.mailTo(marieke)
  for (const own of ['hals is krom', 'Marieke Vos', 'Klacht bestelling']) expect(receipt.raw).not.toContain(own)
})

test('the day by which it would be acknowledged stands with every message that waits, and says so once it has gone', async () => {
  const { id } = await house.arrives({ ...wrote, more: 'Precedence: bulk\r\n' })
  expect((await sanne.get(at(id))).text).toContain('bevestigt u die uiterlijk')
  await house.world.passTo('2026-04-20T10:00:00.000Z')
  sanne = await callers(house.world).as(crew.sanne)
  expect((await sanne.get(at(id))).text).toContain('had u die uiterlijk')
})

test('a message without a key that names an order of its sender is proposed, and never added by itself', async () => {
  const { id: complaint } = await house.told()
  const before = (await historyOf(complaint))?.events.length
  const { id, state } = await house.arrives({ from: pieter, to: complaintsAddress, text: 'Nog iets over 100234.' })
  expect(state).toBe('waiting')
  expect((await historyOf(complaint))?.events).toHaveLength(before ?? 0)
  const page = await sanne.get(at(id))
  expect(page.text).toContain('Het nummer ervan staat in het bericht')
  expect(page.text).toContain('De afzender is de klant ervan')
  expect(page.html).toContain('data-key="mail-join"')
  await sanne.post(at(id), { do: 'join-likely', complaint })
  expect((await historyOf(complaint))?.events.at(-1)).toMatchObject({
    type: 'message-received',
    by: { kind: 'staff', person: crew.sanne.id },
    mail: id,
  })
})

test('A-12: a stranger who only knows the order number is no customer of it: no single key adds what they say', async () => {
  const { id: complaint } = await house.told()
  const { id } = await house.arrives({
    from: 'mallory@kwaad.example',
    to: complaintsAddress,
    text: 'Over 100234: stop.',
  })
  const page = await sanne.get(at(id))
  expect(page.text).toContain('Het nummer ervan staat in het bericht')
  expect(page.html).not.toContain('data-key="mail-join"')
  const other = await sanne.post(at(id), { do: 'join-likely', complaint: crypto.randomUUID() })
  expect(other.status).toBe(409)
  expect((await historyOf(complaint))?.events.at(-1)?.type).not.toBe('message-received')
})

test('A-12: what a stranger sent to the address of a complaint stands with it as not proven; a person takes it or sets it aside', async () => {
  const { id: complaint, to } = await house.told()
  const { id } = await house.arrives({ from: 'buurman@postvak.example', to, text: 'Ik was erbij, het klopt.' })
  const page = await sanne.get(`/desk/complaints/${complaint}`)
  expect(page.text).toContain('Mail voor deze klacht, niet bewezen van de klant')
  expect(page.html).toContain(at(id))
  const sent = house.sink.mail.length
  await sanne.post(at(id), { do: 'join-likely', complaint })
  await house.world.sendLetters()
  const history = await historyOf(complaint)
  expect(history?.contact.email).toBe(pieter)
  expect(house.sink.mail).toHaveLength(sent)
  expect((await sanne.get(`/desk/complaints/${complaint}`)).text).not.toContain('niet bewezen')
})

test.each([
  ['withdrawal', '16 april 2026', 'Herroeping van de koop'],
  ['privacy', '4 mei 2026', 'Verzoek over persoonsgegevens'],
  ['safety', '7 april 2026', 'Melding dat een product niet veilig is'],
  ['order-question', 'Geen dag volgens de wet', 'Vraag over een bestelling'],
  ['other', 'Geen dag volgens de wet', 'Iets anders'],
])('a message that is a matter of %s is noted with one press, to be done by %s', async (matter, due, name) => {
  const { id } = await house.arrives(wrote)
  const { location } = await sanne.post(at(id), { matter })
  expect(location).toBe(`${at(id)}?done=matter`)
  expect(await stateOf(id)).toBe('matter')
  const page = await sanne.get(at(id))
  expect(page.text).toContain(due)
  expect((await sanne.get('/desk/matters')).text).toContain(name)
  await sanne.post(at(id), { do: 'take-back' })
  expect(await stateOf(id)).toBe('waiting')
  expect((await sanne.get('/desk/matters')).text).not.toContain(name)
})

test('another matter is answered with a letter of the shop, once, and can be opened again', async () => {
  const { id } = await house.arrives(wrote)
  await sanne.post(at(id), { matter: 'order-question' })
  const empty = await sanne.post(at(id), { do: 'answer', answer: '' })
  expect(empty.status).toBe(422)
  await sanne.post(at(id), { do: 'answer', answer: 'Uw pakket is onderweg.' })
  await sanne.post(at(id), { do: 'answer', answer: 'Uw pakket is onderweg.' })
  await house.world.sendLetters()
  const letters = house.sink.mail.filter(({ envelopeTo }) => envelopeTo.includes(marieke))
  expect(letters).toHaveLength(1)
  expect(letters[0]?.subject).toBe('Re: Klacht bestelling #100777')
  expect(letters[0]?.text).toContain('Uw pakket is onderweg.')
  expect(letters[0]?.raw).not.toContain('Auto-Submitted')
  expect((await sanne.get(at(id))).text).toContain('Beantwoord aan marieke@postvak.example')
  await sanne.post(at(id), { do: 'reopen' })
  expect((await sanne.get(at(id))).text).toContain('De afzender antwoorden')
})

const breaks = (table: string) =>
  sql
    .raw(
      `create function broken() returns trigger language plpgsql as 'begin raise exception ''out of order''; end';
      create trigger broken before insert on ${table} for each row execute function broken()`,
    )
    .execute(house.world.database.owner)
const mended = (table: string) =>
  sql.raw(`drop trigger broken on ${table}; drop function broken()`).execute(house.world.database.owner)

test.each([
  ['letter', 'answer', { answer: 'Uw pakket is onderweg.' }],
  ['letter', 'hand-over', { address: 'orders@klankhuis.example' }],
  ['audit', 'answer', { answer: 'Uw pakket is onderweg.' }],
])('where the database breaks at %s, to %s leaves a matter open and no letter', async (table, act, fields) => {
  const { id } = await house.arrives(wrote)
  await sanne.post(at(id), { matter: 'order-question' })
  const waiting = async () => {
    const rows = house.world.database.owner.selectFrom('letter').select('kind').where('kind', 'like', 'matter-%')
    return (await rows.execute()).map(({ kind }) => kind)
  }
  await breaks(table)
  const broken = await sanne.post(at(id), { do: act, ...fields })
  await mended(table)
  expect(broken.status).toBe(500)
  expect((await house.world.house.world.matters.of(id))?.doneAt).toBeUndefined()
  expect(await waiting()).toEqual([])
  await sanne.post(at(id), { do: act, ...fields })
  expect((await house.world.house.world.matters.of(id))?.doneAt).toBeDefined()
  expect(await waiting()).toHaveLength(1)
})

test('another matter is handed over to the address that the shop has for it, with what the message says and its day', async () => {
  const noor = await callers(house.world).as(crew.ruth)
  const fields = { shop: 'klankhuis', 'klankhuis-privacy': 'geen adres' }
  const wrong = await noor.post('/desk/matters', fields)
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="geen adres"')
  await noor.post('/desk/matters', { ...fields, 'klankhuis-privacy': 'privacy@klankhuis.example' })
  const { id } = await house.arrives({ ...wrote, text: 'Welke gegevens hebt u van mij?' })
  await sanne.post(at(id), { matter: 'privacy' })
  expect((await sanne.get(at(id))).html).toContain('value="privacy@klankhuis.example"')
  await sanne.post(at(id), { do: 'hand-over', address: 'privacy@klankhuis.example' })
  await house.world.sendLetters()
  const letter = house.mailTo('privacy@klankhuis.example')
  expect(letter.text).toContain('Welke gegevens hebt u van mij?')
  expect(letter.text).toContain('4 mei 2026')
})

test('spam is set aside with one press, and can be put back', async () => {
  const { id } = await house.arrives(wrote)
  await sanne.post(at(id), { do: 'spam' })
  expect(await stateOf(id)).toBe('set-aside')
  await sanne.post(at(id), { do: 'take-back' })
  expect(await stateOf(id)).toBe('waiting')
})
