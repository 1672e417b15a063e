import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, milan, eleonora, noor } = crew
const mona = { ...ruth, id: 'mona', name: 'Mona de Haan', email: 'mona@klankhuis.example' }
let world: ServedWorld
let about: string
let reference: string
let other: string
let named: Clerk
let colleague: Clerk
let agent: Clerk

beforeAll(async () => {
  world = await servedWorld()
  await world.house.world.people.add(mona)
  ;[named, colleague, agent] = await Promise.all([clerk(world, ruth), clerk(world, mona), clerk(world, sanne)])
  const story = 'Mevrouw De Wit schreeuwde door de telefoon over mijn klarinet.'
  const filed = await world.file({ orderNumber: '300777', words: { story, name: 'Klaas Hoornweg' } })
  about = filed.id
  reference = filed.complaint.reference
  other = (await world.file({ orderNumber: '300778', words: { name: 'Klaas Hoornweg' } })).id
  const link = { type: 'link-complaint', other: about, reference, as: 'original' } as const
  await world.does(other, sanne, link)
  await world.does(about, sanne, {
    type: 'acknowledge',
    handler: ruth.id,
    answerBy: day('2026-04-14'),
  })
  const refund = { type: 'offer-remedy', kind: 'refund', amount: { currency: 'EUR', cents: 2500 } } as const
  await world.does(about, sanne, { ...refund, by: day('2026-04-20'), words: { what: 'Geld terug.' } })
  await world.does(about, { kind: 'customer' }, { type: 'escalate', words: { why: 'Te traag.' } })
  await world.sendLetters()
})

const naming = () =>
  agent.sends(`/desk/complaints/${about}/name-staff`, {
    person: ruth.id,
    told: 'De klant zegt dat u aan de telefoon schreeuwde.',
    expected: '99',
  })

/** Everywhere that complaints are listed, counted, found or written out. */
const places = [
  '/desk?view=all-open',
  '/desk?view=everything',
  '/desk?view=mine',
  '/desk?view=all-open&q=klarinet',
  '/desk/my-day',
  '/desk/search?q=300777',
  '/desk/search?q=klarinet',
  '/desk/log',
  '/desk/log.csv',
  '/desk/week',
  '/desk/promises/rows?standing=open',
  '/desk/workload/hand-over/ruth',
  '/desk/approvals',
  '/desk/letters',
  '/board',
] as const
const showing = async (who: Clerk) => {
  const found: string[] = []
  for (const place of places) {
    const { html, text } = await who.gets(place)
    // A page of search says again what was typed: there, only a way to the complaint counts.
    const isNamed = !place.startsWith('/desk/search') && text.includes(reference)
    if (isNamed || html.includes(about)) found.push(place)
  }
  return found
}
const countOf = async (who: Clerk, place: string, pattern: RegExp) => pattern.exec((await who.gets(place)).text)?.[1]
const allOpen = /Alle open klachten\s*:?\s*(\d+)/

test('until then the manager finds it wherever their colleague does', async () => {
  const both = await showing(named)
  expect(both.length).toBeGreaterThan(9)
  expect((await named.gets(`/desk/complaints/${about}`)).status).toBe(200)
  expect(await countOf(named, '/desk?view=all-open', allOpen)).toBe('2')
})

test('from the moment a manager is named they find it nowhere, and their colleague finds it as before', async () => {
  const before = await showing(colleague)
  expect((await naming()).status).toBe(303)
  expect(await showing(named)).toEqual([])
  // Whoever may not read it does not handle it: the week and the lists of what nobody has show it to the others.
  expect(await showing(colleague)).toEqual(before)
  expect(await countOf(named, '/desk?view=all-open', allOpen)).toBe('1')
  expect(await countOf(colleague, '/desk?view=all-open', allOpen)).toBe('2')
  expect((await colleague.gets('/desk?view=unassigned')).text).toContain(reference)
})

test('A-09: every page of it is as if it did not exist', async () => {
  // Named by the test before; run alone, named here.
  if ((await named.gets(`/desk/complaints/${about}`)).status === 200) await naming()
  const gone = (await named.gets(`/desk/complaints/${crypto.randomUUID()}`)).text
  for (const page of ['', '/investigation', '/note', '/why/answer:1.1', '/pack', '/letters/receipt-1', '/link']) {
    const answer = await named.gets(`/desk/complaints/${about}${page}`)
    expect([page, answer.status]).toEqual([page, 404])
  }
  expect((await named.gets(`/desk/complaints/${about}`)).text).toBe(gone)
  expect((await named.gets(`/board/${about}`)).status).toBe(404)
  expect((await named.sends(`/desk/complaints/${about}/note`, { text: 'Nee.', expected: '99' })).status).toBe(404)
})

test('a complaint it was put together with does not tell of it', async () => {
  const shown = await named.gets(`/desk/complaints/${other}`)
  expect(shown.status).toBe(200)
  expect(shown.text).not.toContain(reference)
  expect(shown.html).not.toContain(about)
  expect((await colleague.gets(`/desk/complaints/${other}`)).text).toContain(reference)
})

test('the stream tells them of nothing in it, and tells their colleague', async () => {
  const heard = new Map([ruth, mona].map(({ id }) => [id, [] as string[]]))
  for (const { id, roles } of [ruth, mona])
    world.house.world.live.listen({
      person: id,
      scope: { shops: ['klankhuis'], person: id, roles },
      hear: messages => heard.get(id)?.push(...messages.map(message => JSON.stringify(message))),
      end: () => undefined,
    })
  await wait(300)
  await world.does(about, sanne, { type: 'note', files: [], words: { text: 'De klant belde weer.' } })
  await expect.poll(() => heard.get('mona')?.join(), { timeout: 3000 }).toContain(about)
  expect(heard.get(ruth.id)?.join()).not.toContain(about)
})

test('they are told by mail, without a word about the customer, and led to a page of their own', async () => {
  await world.sendLetters()
  const told = (await world.lettersOf(about)).find(({ kind }) => kind === 'staff-named')
  expect(told).toMatchObject({ state: 'delivered', address: ruth.email })
  expect(told?.text).toContain(`/desk/hearings/${about}`)
  expect(told?.text).not.toMatch(/Hoornweg|schreeuwde/)
  expect((await named.gets('/desk/my-day')).text).toContain('Een klacht gaat over u en er wordt op u gewacht')
  expect((await named.gets('/desk/hearings')).text).toContain('Uw eigen verhaal')
})

test('there they see what they were told and asked, and nothing else of it', async () => {
  await world.does(about, sanne, { type: 'plan-question', source: 'staff', words: { text: 'Belde u op 1 april?' } })
  const of = { kind: 'person', person: ruth.id } as const
  await world.does(about, sanne, { type: 'ask', question: 'q1', of, dueOn: day('2026-04-10') })
  const { status, text } = await named.gets(`/desk/hearings/${about}`)
  expect(status).toBe(200)
  expect(text).toContain('De klant zegt dat u aan de telefoon schreeuwde.')
  expect(text).toContain('Belde u op 1 april?')
  expect(text).not.toMatch(/Hoornweg|klarinet|300778|De klant belde weer/)
  expect((await named.gets('/desk/questions')).html).toContain(`/desk/hearings/${about}#answer-q1`)
  expect((await colleague.gets(`/desk/hearings/${about}`)).status).toBe(404)
})

test('they give their own account and their answer there; whoever handles the complaint reads both', async () => {
  const page = `/desk/hearings/${about}`
  const empty = await named.sends(page, { do: 'account', account: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Schrijf eerst iets op.')
  const said = { do: 'account', account: 'Ik had een slechte verbinding en sprak luid.' }
  expect((await named.sends(page, said)).to).toBe(`${page}?done=account`)
  expect((await named.sends(page, said)).status).toBe(303)
  expect((await named.sends(page, { do: 'answer', of: 'q1', 'answer-q1': 'Ja, om tien uur.' })).status).toBe(303)
  const shown = (await colleague.gets(`/desk/complaints/${about}`)).text
  expect(shown.split('Ik had een slechte verbinding')).toHaveLength(2)
  expect(shown).toContain('Ja, om tien uur.')
  expect((await named.gets('/desk/hearings')).text).toContain('Niets')
  expect((await named.gets('/desk/my-day')).text).not.toContain('er wordt op u gewacht')
})

test('a member of the board and an administrator who are named are as far from it, and are heard as well', async () => {
  const [board, administrator] = await Promise.all([clerk(world, eleonora), clerk(world, noor)])
  expect((await board.gets('/board')).text).toContain(reference)
  await world.does(about, sanne, { type: 'name-staff', person: eleonora.id })
  await world.does(about, sanne, { type: 'name-staff', person: noor.id })
  expect((await board.gets('/board')).text).not.toContain(reference)
  expect((await board.gets(`/board/${about}`)).status).toBe(404)
  const page = `/desk/hearings/${about}`
  for (const one of [board, administrator])
    expect((await one.sends(page, { do: 'account', account: 'Ik was er niet bij.' })).status).toBe(303)
  const mail = await administrator.gets('/mailbox')
  expect(mail.html).not.toContain('Hoornweg')
  const letters = await world.lettersOf(about)
  for (const { id } of letters) expect((await administrator.gets(`/mailbox/${id}`)).status).toBe(404)
})

test('whoever names themselves is led to their own page', async () => {
  const { id } = await world.file({ orderNumber: '300779' })
  const investigator = await clerk(world, milan)
  await world.does(id, ruth, { type: 'assign', to: milan.id })
  const done = await investigator.sends(`/desk/complaints/${id}/name-staff`, { person: milan.id, expected: '99' })
  expect(done.to).toBe(`/desk/hearings/${id}`)
  expect((await investigator.gets(`/desk/complaints/${id}`)).status).toBe(404)
})

test('what is kept beside the histories says whom each complaint is about', async () => {
  const { app } = world.database
  const rows = await app.selectFrom('complaint').select('concerned').where('id', '=', about).execute()
  expect(rows).toEqual([{ concerned: [ruth.id, eleonora.id, noor.id] }])
  expect((await verifyLedger(app, world.house.world.rulebook)).findings).toEqual([])
  await app.updateTable('complaint').set({ concerned: [] }).where('id', '=', about).execute()
  expect((await verifyLedger(app, world.house.world.rulebook)).findings).toMatchObject([{ detail: 'complaint' }])
})
