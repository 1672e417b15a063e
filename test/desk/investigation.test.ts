import { beforeAll, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { type Caller, callers } from '../world/caller.ts'
import { as, crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth, milan, venlo } = crew
let world: SmallWorld
let investigator: Caller
let manager: Caller
let agent: Caller

beforeAll(async () => {
  world = await smallWorld()
  const call = callers(world)
  ;[investigator, manager, agent] = await Promise.all([call.as(milan), call.as(ruth), call.as(sanne)])
})

let number = 500_000
/** A complaint that the investigator has. */
const assigned = async () => {
  number += 1
  const { id } = await world.file({ orderNumber: String(number) })
  await world.does(id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-16') })
  await world.does(id, ruth, { type: 'assign', to: milan.id })
  return { id, number: String(number), page: `/desk/complaints/${id}/investigation` }
}
const read = async (id: string) => (await world.house.world.ledger.read(id))?.complaint
const of = (id: string, act: string) => `/desk/complaints/${id}/${act}`
const plan: Command = {
  type: 'plan-question',
  source: 'warehouse',
  weight: 'essential',
  words: { text: 'Hoe is deze gitaar ingepakt?' },
}

test('the investigator plans an essential question, puts it better, and takes one back, all from one page', async () => {
  const { id, page } = await assigned()
  expect((await investigator.get(page)).text).toContain('Er staat nog geen vraag in het plan.')
  const back = 'investigation'
  const planned = await investigator.post(of(id, 'plan-question'), {
    text: 'Wie pakte in?',
    source: 'warehouse',
    weight: 'essential',
    whom: 'nobody',
    dueOn: '',
    back,
  })
  expect([planned.status, planned.location]).toEqual([303, page])
  const { text, html } = await investigator.get(page)
  expect(text).toContain('Magazijn · Noodzakelijk')
  expect(text).toContain('Eén noodzakelijke vraag heeft nog geen antwoord.')
  expect(html).toContain(`/desk/complaints/${id}/revise-question?of=q1&amp;back=investigation`)
  await investigator.post(of(id, 'revise-question'), { of: 'q1', text: 'Wie pakte hem in?', source: 'warehouse', back })
  await investigator.post(of(id, 'withdraw-question'), { of: 'q1', reason: 'Weten we al', back })
  const after = await investigator.get(page)
  expect(after.text).toContain('Wie pakte hem in?')
  expect(after.text).toContain('Ingetrokken')
  expect((await read(id))?.questions[0]?.withdrawn).toBeDefined()
  expect((await investigator.get(of(id, 'ask?of=q1'))).text).toContain('Deze vraag is gesloten.')
})

test('the customer’s words stand beside the plan, and both answers of a question can be read', async () => {
  const { id, page } = await assigned()
  await world.does(id, milan, plan)
  const asking = { of: { kind: 'partner', partner: venlo.id }, dueOn: day('2026-04-10') } as const
  await world.does(id, milan, { type: 'ask', question: 'q1', ...asking })
  const partner = { kind: 'partner', partner: venlo.id, question: 'q1' } as const
  for (const text of ['In karton.', 'In karton, zonder hoeken.'])
    await world.does(id, partner, { type: 'answer-question', question: 'q1', files: [], words: { text } })
  const { text } = await investigator.get(page)
  expect(text).toContain('De gitaar kwam aan met een barst in het bovenblad.')
  expect(text).toContain('In karton, zonder hoeken.')
  expect(text).toContain('later verbeterd')
  expect(text).toMatch(/later verbeterd.{1,40}In karton\. /)
})

test('evidence takes its place by when it happened, with its fingerprint, and moves by another moment', async () => {
  const { id, page } = await assigned()
  const scan = { id: 'ab12cd34'.repeat(8), bytes: 900, type: 'image/png' }
  await world.does(id, milan, {
    type: 'add-evidence',
    source: 'courier',
    on: day('2026-04-01'),
    files: [scan],
    words: { shows: 'Gescand als beschadigd.', fileNames: ['scan.png'] },
  })
  const before = await investigator.get(page)
  expect(before.text.indexOf('Gescand als beschadigd.')).toBeLessThan(before.text.indexOf('Klacht ontvangen'))
  expect(before.html).toContain('<code>ab12cd34…</code>')
  expect(before.html).toContain(`<code>${scan.id}</code>`)
  const form = await investigator.get(of(id, 'correct-evidence?of=e1&back=investigation'))
  expect(form.html).toContain('Gescand als beschadigd.</textarea>')
  const wrong = await investigator.post(of(id, 'correct-evidence'), {
    of: 'e1',
    shows: 'Gescand als beschadigd.',
    source: 'courier',
    on: '2-4-2026',
    time: 'kwart voor elf',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="kwart voor elf"')
  const moved = { of: 'e1', shows: 'Gescand als beschadigd.', source: 'courier', on: '2-4-2026', time: '23.30' }
  await investigator.post(of(id, 'correct-evidence'), { ...moved, back: 'investigation' })
  expect((await read(id))?.evidence[0]).toMatchObject({ on: '2026-04-02', time: '23:30', files: [scan] })
  const after = await investigator.get(page)
  expect(after.text.indexOf('Gescand als beschadigd.')).toBeGreaterThan(after.text.indexOf('Klacht ontvangen'))
})

test('A-03: a file of evidence can be opened by staff of the complaint and by nobody else', async () => {
  const { id } = await assigned()
  const other = await assigned()
  const file = await world.house.world.files.store(
    (async function* () {
      yield Buffer.from('%PDF-1.4 scan')
    })(),
    { name: 'scan.pdf', maxBytes: 1000 },
  )
  if ('problem' in file) throw new Error(file.problem)
  const { name, ...fact } = file
  await world.does(id, milan, {
    type: 'add-evidence',
    source: 'courier',
    on: day('2026-04-01'),
    files: [fact],
    words: { shows: 'Vrachtbrief.', fileNames: [name] },
  })
  expect((await investigator.get(`/desk/files/${id}/${file.id}`)).status).toBe(200)
  expect((await investigator.get(`/desk/files/${other.id}/${file.id}`)).status).toBe(404)
})

test('findings begin with what was done, are handed over as a version, and become the answer', async () => {
  const { id, page, number: reference } = await assigned()
  await world.does(id, milan, plan)
  const asking = { of: { kind: 'partner', partner: venlo.id }, dueOn: day('2026-04-10') } as const
  await world.does(id, milan, { type: 'ask', question: 'q1', ...asking })
  await world.does(id, milan, { type: 'give-up-question', question: 'q1' })
  const form = await investigator.get(of(id, 'hand-over-findings?back=investigation'))
  expect(form.html).toContain(
    'donderdag 2 april 2026: wij vroegen het magazijn: Hoe is deze gitaar ingepakt? Er kwam geen antwoord.</textarea>',
  )
  const typed = { done: 'Wij vroegen het magazijn.', finding1: 'upheld', cause1: 'packing', reasons1: 'Te dun karton.' }
  const short = await investigator.post(of(id, 'hand-over-findings'), {
    ...typed,
    reasons1: '',
    change: 'Dikker karton',
  })
  expect(short.status).toBe(422)
  expect(short.html).toContain('Dikker karton</textarea>')
  expect((await read(id))?.findings).toEqual([])
  const given = await investigator.post(of(id, 'hand-over-findings'), {
    ...typed,
    change: 'Dikker karton',
    back: 'investigation',
  })
  expect([given.status, given.location]).toEqual([303, page])
  expect((await investigator.get(page)).text).toContain('Bevindingen klaar, versie 1')
  expect((await manager.get(`/desk/complaints/${id}`)).text).toContain('Bevindingen klaar, versie 1')
  const answer = await manager.get(of(id, 'answer'))
  expect(answer.html).toContain('Wij vroegen het magazijn.</textarea>')
  expect(answer.html).toContain('Dikker karton</textarea>')
  await world.does(id, ruth, {
    type: 'answer',
    changes: [],
    words: { summary: 'Barst.', done: 'Gevraagd.', noRemedy: 'Niets.', noChange: 'Niets.' },
  })
  expect((await investigator.get(page)).text).toContain('Het antwoord rust op versie 1.')
  expect((await manager.get(`/desk/search?q=${reference}`)).status).toBe(200)
})

test('a colleague finds what they were asked, answers it, and sees it go; the mail that told them names no customer', async () => {
  const { id, number: reference } = await assigned()
  await world.does(id, milan, { type: 'plan-question', source: 'staff', words: { text: 'Belde u deze klant terug?' } })
  const person = { of: { kind: 'person', person: sanne.id }, dueOn: day('2026-04-08') } as const
  await world.does(id, milan, { type: 'ask', question: 'q1', ...person })
  const list = await agent.get('/desk/questions')
  expect(list.text).toContain('Belde u deze klant terug?')
  expect(list.text).toContain('Antwoord uiterlijk woensdag 8 april 2026')
  expect(list.text).toContain('Vragen aan mij : 1')
  expect((await manager.get('/desk/questions')).text).toContain('Niemand wacht op een antwoord van u.')
  const [mail] = (await world.lettersOf(id)).filter(({ kind }) => kind === 'staff-question')
  expect(mail?.address).toBe(sanne.email)
  expect(mail?.text).toContain('/desk/questions')
  for (const canary of ['Pieter', 'pieter.deboer', 'terug?']) expect(mail?.text).not.toContain(canary)
  const empty = await agent.post(of(id, 'answer-question'), { of: 'q1', text: '', back: 'questions' })
  expect(empty.status).toBe(422)
  const done = await agent.post(of(id, 'answer-question'), { of: 'q1', text: 'Ja, op vrijdag.', back: 'questions' })
  expect(done.location).toBe('/desk/questions?done=1')
  const after = await agent.get('/desk/questions')
  expect(after.text).not.toContain(reference)
  expect(after.text).not.toContain('Vragen aan mij :')
})

test('my investigations stand in the order in which something falls due, with how far each is', async () => {
  const { id, number: reference } = await assigned()
  await world.does(id, milan, plan)
  const asking = { of: { kind: 'partner', partner: venlo.id }, dueOn: day('2026-04-03') } as const
  await world.does(id, milan, { type: 'ask', question: 'q1', ...asking })
  const mine = await investigator.get('/desk/investigations')
  expect(mine.text).toMatch(new RegExp(`<?${reference}.*0 van 1.*vrijdag 3 april 2026`))
  expect((await agent.get('/desk/investigations')).text).not.toContain(reference)
  expect((await agent.get('/desk/investigations?show=all')).text).toContain(reference)
})

test('an investigator whose role was given without investigating has none of these pages', async () => {
  const limits = { investigator: ['note', 'search'] } as const
  const { id } = await assigned()
  const outcome = await world.house.world.ledger.handle(id, plan, { ...as(milan), limits } as never)
  expect(outcome).toMatchObject({ refused: 'not-allowed' })
})
