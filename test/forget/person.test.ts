import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { sweep } from '#forget/sweep.ts'
import { createApp } from '#web/app.ts'
import { pieter, postHouse, type PostHouse } from '../post-in/post-house.ts'
import { type Caller, callers } from '../world/caller.ts'
import { readZip } from '../world/read-zip.ts'
import { crew } from '../world/story.ts'

let post: PostHouse
let ruth: Caller
let sanne: Caller
let mail: string
let first: string
let open: string
const { noor } = crew

beforeAll(async () => {
  post = await postHouse()
  const { world } = post
  first = (await world.file({ words: { story: 'Eigen woorden over de gitaar.' } })).id
  open = (await world.file({ orderNumber: '100235', words: { story: 'Eigen woorden over de doos.' } })).id
  await world.file({
    orderNumber: '100236',
    words: { name: 'Vreemde Vos', email: 'vos@elders.example', story: 'Vreemd.' },
  })
  await world.does(first, crew.sanne, { type: 'note', files: [], words: { text: 'Geheim van het huis.' } })
  await world.does(first, crew.ruth, { type: 'register' })
  await world.does(first, { kind: 'customer' }, { type: 'withdraw' })
  await world.sendLetters()
  const from = `Pieter <${pieter}>`
  await post.arrives({
    from,
    to: 'klachten@klankhuis.example',
    subject: 'Een vraag',
    text: 'Eigen woorden in de mail.',
  })
  const { id } = await post.arrives({
    from,
    to: 'klachten@klankhuis.example',
    subject: 'Mijn gegevens',
    text: 'Wat weet u?',
  })
  mail = `/desk/mail-in/${id}`
  const all = callers(world)
  ;[ruth, sanne] = await Promise.all([all.as(crew.ruth), all.as(crew.sanne)])
  await sanne.post(mail, { matter: 'privacy' })
})

/** What is ticked on the page before anybody changes it. */
const theirs = async () => {
  const { html } = await ruth.get(`${mail}/person`)
  return [...html.matchAll(/name="theirs" value="([^"]+)" checked/g)].map(([, id = '']) => id)
}

/** A form as the browser sends it. */
const sent = (fields: Readonly<Record<string, string>>, ticked: readonly string[]) =>
  new URLSearchParams([...Object.entries(fields), ...ticked.map(id => ['theirs', id])])

/** What the browser of somebody would save. */
const copied = async () => {
  const ticked = await theirs()
  const { world } = post.world.house
  const { key } = await world.people.openSession(crew.ruth.id)
  const app = createApp(
    world,
    line => post.world.reported.push(line),
    () => Promise.resolve(true),
  )
  const answer = await app.request(`${mail}/person`, {
    method: 'POST',
    headers: { cookie: `verhaal=${key}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: sent({ csrf: world.people.csrfFor(key), do: 'copy', 'sure-copy': 'yes' }, ticked),
  })
  expect(answer.headers.get('content-type')).toBe('application/zip')
  return readZip(new Uint8Array(await answer.arrayBuffer()))
}

test('a manager sees from the request what is held under its address; an agent does not', async () => {
  expect((await ruth.get(mail)).html).toContain(`href="${mail}/person"`)
  expect((await sanne.get(mail)).html).not.toContain(`${mail}/person`)
  expect((await sanne.get(`${mail}/person`)).status).toBe(404)
  const { text } = await ruth.get(`${mail}/person`)
  for (const part of ['100234', '100235', 'Een vraag', 'gesloten', 'open']) expect(text).toContain(part)
  expect(text).not.toContain('100236')
})

test('nothing is made or proposed before somebody says that they made sure who asks', async () => {
  for (const what of ['copy', 'erase']) {
    const answer = await ruth.post(`${mail}/person`, { do: what })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Zeg eerst dat u hebt nagegaan wie het vraagt.')
  }
  expect(await post.world.house.world.forget.erasures({ person: crew.ruth.id, shops: ['klankhuis'] }, 10)).toEqual([])
})

test('A-86: the copy holds all that the customer wrote and was written, and nothing of the house itself or of anybody else', async () => {
  const zip = await copied()
  const names = [...zip.keys()]
  expect(names.filter(name => name.endsWith('dossier.pdf'))).toHaveLength(2)
  expect(names).toEqual(
    expect.arrayContaining(['README.txt', 'index.json', expect.stringMatching(/^mail\/001-.*\.eml$/)]),
  )
  const all = [...zip].map(([name, part]) => `${name} ${Buffer.from(part).toString()}`).join('\n')
  for (const own of ['over de gitaar', 'over de doos', 'in de mail', 'Wat wij over u bewaren', '100235'])
    expect(all).toContain(own)
  for (const strange of ['Geheim', 'Vreemde Vos', 'vos@elders', '100236']) expect(all).not.toContain(strange)
  expect((await (await callers(post.world).as(noor)).get('/desk/audit')).text).toContain('op verzoek een kopie gemaakt')
})

test('asked to erase, the house erases what it may and says why the rest stays; the request itself is kept', async () => {
  const { forget, ledger } = post.world.house.world
  const page =
    (await ruth.post(`${mail}/person`, { do: 'erase', 'sure-erase': 'yes', theirs: await theirs() })).location ?? ''
  const administrator = await callers(post.world).as(noor)
  const proposed = (await administrator.get(page)).text
  expect(proposed).toContain('Op verzoek van een klant')
  expect(proposed).toContain('Zoals het nu is, blijft het: nog niet gesloten.')
  expect(proposed).toContain('Namen en adressen van klanten 1')
  await administrator.post(page, { do: 'agree' })
  await forget.work()
  const { text } = await administrator.get(page)
  expect(text).toContain('2 gewist, 1 toch bewaard')
  expect(text).toContain('bewaard: nog niet gesloten')
  expect((await ledger.read(first))?.contact.name).toBeUndefined()
  expect((await ledger.read(open))?.contact.name).toBe('Pieter de Boer')
  expect((await ruth.get(mail)).text).toContain('Wat weet u?')
  expect((await ruth.get(`${mail}/person`)).text).not.toContain('Een vraag')
})

test('a message that was erased is not taken in once more, by whatever way it comes', async () => {
  const { app } = post.world.database
  const many = async () => (await app.selectFrom('mail_in').select('id').execute()).length
  const raw =
    'Message-ID: <once@postvak.example>\r\nFrom: a@postvak.example\r\nTo: klachten@klankhuis.example\r\nSubject: x\r\n\r\nHallo\r\n'
  const { id } = await post.arrives(raw)
  const subjects = [{ kind: 'mail', id }] as const
  const { forget } = post.world.house.world
  const erasure = (await forget.propose({ because: 'request', subjects, by: 'ruth' })) ?? ''
  await forget.decide(erasure, true, 'noor')
  await forget.work()
  const before = await many()
  await post.arrives(raw)
  expect(await many()).toBe(before)
})

test('all complaints of one customer are kept for a claim at once, and released again, each with the reason', async () => {
  const [one, other] = [
    await post.world.file({ orderNumber: '100240' }),
    await post.world.file({ orderNumber: '100241' }),
  ]
  const stranger = await post.world.file({ orderNumber: '100242', words: { email: 'vos@elders.example' } })
  const page = `/desk/complaints/${one.id}/hold-customer`
  const isHeld = async ({ id }: { readonly id: string }) =>
    (await post.world.house.world.ledger.read(id))?.complaint.held
  const shown = await ruth.get(page)
  expect(shown.html).toContain(`href="/desk/complaints/${other.id}"`)
  expect(shown.text).toContain('ontvangen op donderdag 2 april 2026, open')
  expect((await ruth.post(page, { do: 'place-hold', reason: ' ' })).status).toBe(422)
  expect(await isHeld(one)).toBeUndefined()
  await ruth.post(page, { do: 'place-hold', reason: 'Een dagvaarding.' })
  expect((await isHeld(one))?.reason).toBe('Een dagvaarding.')
  expect((await isHeld(other))?.reason).toBe('Een dagvaarding.')
  expect(await isHeld(stranger)).toBeUndefined()
  expect((await ruth.get(`/desk/complaints/${other.id}`)).text).toContain('Bewaard voor een rechtszaak')
  await ruth.post(page, { do: 'lift-hold', reason: 'Ingetrokken.' })
  expect(await isHeld(other)).toBeUndefined()
})

test('what comes in later from a customer of whom all is kept is kept too, until somebody lifts that', async () => {
  const { forget, ledger } = post.world.house.world
  const words = { email: 'claim@x.example' }
  const heldOf = async ({ id }: { readonly id: string }) => (await ledger.read(id))?.complaint.held
  const earlier = await post.world.file({ orderNumber: '100260', words })
  await ruth.post(`/desk/complaints/${earlier.id}/hold-customer`, { do: 'place-hold', reason: 'Een advocaat.' })
  await post.world.passTo('2026-04-02T18:43:00.000Z')
  const later = await post.world.file({ orderNumber: '100261', words })
  const another = await post.world.file({ orderNumber: '100262', words })
  const stranger = await post.world.file({ orderNumber: '100263', words: { email: 'geen.claim@x.example' } })
  await post.world.house.duties.clean.run()
  expect(await heldOf(later)).toMatchObject({ reason: 'Een advocaat.', by: { kind: 'clock' } })
  expect((await heldOf(another))?.reason).toBe('Een advocaat.')
  expect(await heldOf(stranger)).toBeUndefined()

  await ruth.post(`/desk/complaints/${later.id}/lift-hold`, { reason: 'Hoort er niet bij.' })
  await post.world.passTo('2026-04-02T18:45:00.000Z')
  expect(await forget.holdLater()).toBe(0)
  expect(await heldOf(later)).toBeUndefined()
  // Not all of theirs is kept any more.
  const last = await post.world.file({ orderNumber: '100264', words })
  expect(await forget.holdLater()).toBe(0)
  expect(await heldOf(last)).toBeUndefined()
})

test('whoever agrees shows once more who they are; refusing needs nothing', async () => {
  const { forget } = post.world.house.world
  const { id } = await post.world.file({ orderNumber: '100250' })
  const page = await forget.propose({ because: 'request', subjects: [{ kind: 'complaint', id }], by: 'ruth' })
  const administrator = await callers(post.world).as(noor)
  await post.world.passTo('2026-04-02T18:58:00.000Z')
  const asked = await administrator.post(`/desk/retention/erasures/${page}`, { do: 'agree' })
  expect([asked.status, asked.text.includes('Bevestig dat u het bent')]).toEqual([403, true])
  expect((await forget.erasure(page ?? ''))?.state).toBe('proposed')
  expect((await administrator.post(`/desk/retention/erasures/${page}`, { do: 'refuse' })).status).toBe(303)
  expect((await forget.erasure(page ?? ''))?.state).toBe('refused')
})

test('while one copy is still being taken, another waits for it', async () => {
  const { world } = post.world.house
  const { key } = await world.people.openSession(crew.ruth.id)
  const app = createApp(
    world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const ticked = await theirs()
  const asks = () =>
    app.request(`${mail}/person`, {
      method: 'POST',
      headers: { cookie: `verhaal=${key}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: sent({ csrf: world.people.csrfFor(key), do: 'copy', 'sure-copy': 'yes' }, ticked),
    })
  const first = await asks()
  expect((await asks()).status).toBe(409)
  await first.body?.cancel()
  expect((await asks()).status).toBe(200)
})

test('mail whose time is over goes in one night, however much there is of it', async () => {
  const { owner } = post.world.database
  await sql`insert into mail_in (id, message_id, digest, received_at, stored_at, bytes, next_at, state, sender)
    select gen_random_uuid(), 'p' || n, 'd' || n, '2020-01-01', '2020-01-01', 1, '2020-01-01', 'automatic', 'p' || n || '@x.example'
    from generate_series(1, 5) n`.execute(owner)
  await sql`insert into letter (id, key, kind, recipient, state, next_attempt_at, message_id, created_at)
    select gen_random_uuid(), 'p' || n, 'sign-in', 'staff', 'delivered', '2020-01-01', 'p' || n, '2020-01-01'
    from generate_series(1, 5) n`.execute(owner)
  await sweep(post.world.database.app, post.world.now(), 2)
  const { rows } = await sql<{ mail: number; letters: number }>`select
    (select count(*) from mail_in where sender is not null and received_at < '2021-01-01')::int as mail,
    (select count(*) from letter where created_at < '2021-01-01')::int as letters`.execute(owner)
  expect(rows).toEqual([{ mail: 0, letters: 0 }])
})
