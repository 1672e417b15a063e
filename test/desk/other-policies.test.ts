import { beforeAll, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { generous, putInForce } from '../world/generous.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, saskia, milan, eleonora } = crew
let world: ServedWorld
let agent: Clerk
let manager: Clerk

beforeAll(async () => {
  world = await servedWorld()
  await putInForce(world.house.world.rulebook, generous, day('2026-04-02'), [saskia.id, ruth.id])
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

let orders = 200_100
const filed = async () => {
  const { id } = await world.file({ orderNumber: String((orders += 1)) })
  return { id, page: `/desk/complaints/${id}`, at: (act: string) => `/desk/complaints/${id}/${act}` }
}
const read = async (id: string) => {
  const history = await world.house.world.ledger.read(id)
  if (!history) throw new Error('no such complaint')
  return history
}
const dueOf = async (id: string, key: string) => (await read(id)).promises.find(promise => promise.key === key)?.due.on
const versionOf = async (id: string) => String((await read(id)).complaint.version)

test('an agent judges a complaint critical, and its answer is due in three working days', async () => {
  const { id, page, at } = await filed()
  expect(await dueOf(id, 'answer-or-report:1.1')).toBe('2026-04-16')
  expect((await agent.gets(page)).text).toContain('Ernst beoordelen')
  const done = await agent.sends(at('triage'), { severity: 'critical', safety: 'yes', expected: '1' })
  expect(done.status).toBe(303)
  expect(await dueOf(id, 'answer-or-report:1.1')).toBe('2026-04-09')
  expect((await agent.gets(page)).text).toContain('Ernst: kritiek; iemand kan gewond raken')
})

test('an agent settles a complaint at once, after a look at the summary', async () => {
  const { id, at } = await filed()
  const words = { how: 'U houdt de gitaar en krijgt € 25,00 terug.', expected: '1' }
  const look = await agent.sends(at('settle'), { ...words, do: 'preview' })
  expect(look.text).toContain('U zei dat het zo goed is.')
  expect(look.text).toContain('U houdt de gitaar en krijgt € 25,00 terug.')
  expect((await agent.sends(at('settle'), words)).status).toBe(303)
  const { complaint, promises } = await read(id)
  expect(complaint.closed?.because).toBe('settled')
  expect(promises.filter(({ ended }) => !ended).map(({ kind }) => kind)).toEqual(['register'])
  await world.sendLetters()
  const [summary] = await world.lettersOf(id)
  expect(summary).toMatchObject({ kind: 'settlement', state: 'delivered' })
})

test('while a court has it the clock stands still, and the desk says so', async () => {
  const { id, page, at } = await filed()
  const stop = { because: 'in-court', reason: 'De klant ging naar de rechter.', expected: '1' }
  expect((await agent.sends(at('stop-clock'), stop)).status).toBe(303)
  expect((await read(id)).promises.find(({ kind }) => kind === 'answer-or-report')?.stoppedSince).toBeDefined()
  const shown = (await agent.gets(page)).text
  expect(shown).toContain('Klok stilgezet')
  expect(shown).toContain('Klok weer laten lopen')
  const again = { because: 'in-court', expected: await versionOf(id) }
  expect((await agent.sends(at('restart-clock'), again)).status).toBe(303)
  expect((await read(id)).promises.some(({ stoppedSince }) => stoppedSince)).toBe(false)
})

test('a date agreed with the customer is recorded with how, and not beyond six weeks', async () => {
  const { id, at } = await filed()
  const agreed = { promise: 'answer-or-report:1.1', on: '15-5-2026', how: 'Per telefoon', expected: '1' }
  const refused = await agent.sends(at('agree-date'), agreed)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('donderdag 14 mei 2026')
  expect((await agent.sends(at('agree-date'), { ...agreed, on: '14-5-2026' })).status).toBe(303)
  expect(await dueOf(id, 'answer-or-report:1.1')).toBe('2026-05-14')
})

test('a colleague who is complained about gets a message, is heard, and only then the answer goes out', async () => {
  const { id, at } = await filed()
  expect((await agent.sends(at('name-staff'), { person: milan.id, expected: '1' })).status).toBe(303)
  await world.sendLetters()
  const told = (await world.lettersOf(id)).find(({ kind }) => kind === 'staff-named')
  expect(told).toMatchObject({ state: 'delivered', address: milan.email })
  expect(told?.text).not.toContain('Pieter')
  const words = { person: milan.id, said: 'Ik heb de doos zelf dichtgeplakt.' }
  expect((await agent.sends(at('hear-staff'), { ...words, expected: await versionOf(id) })).status).toBe(303)
  expect((await read(id)).complaint.concerned[0]?.heardAt).toBeDefined()
  expect((await manager.gets(`/desk/complaints/${id}`)).text).toContain('Ik heb de doos zelf dichtgeplakt.')
})

test('A-90: an answer waits for a manager, who sends it back once and then agrees', async () => {
  const { id, page, at } = await filed()
  const find = {
    type: 'find',
    head: '1',
    finding: 'upheld',
    cause: 'packing',
    words: { reasons: 'De hoekschotten ontbraken.' },
  } as const
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: day('2026-04-16') })
  await world.does(id, sanne, find)
  const answer = { summary: 'Een barst.', done: 'Wij keken.', noRemedy: 'U kreeg al geld.', noChange: 'Niets.' }
  expect((await agent.gets(page)).text).not.toContain('Antwoord versturen')
  const unfilled = { ...answer, summary: 'Beste {klant}, een barst.', expected: await versionOf(id) }
  const half = await agent.sends(at('submit-answer'), unfilled)
  expect(half.status).toBe(422)
  expect(half.text).toContain('{klant}')
  const sent = await agent.sends(at('submit-answer'), { ...answer, expected: await versionOf(id) })
  expect(sent.status).toBe(303)
  expect((await agent.gets(at('approve-answer'))).status).toBe(200)
  expect((await manager.gets('/desk/approvals')).text).toContain('Lees en beslis')
  expect((await agent.sends(at('approve-answer'), { expected: await versionOf(id) })).status).toBe(422)
  const looked = await manager.gets(at('approve-answer'))
  expect(looked.text).toContain('Geschreven door Sanne Visser')
  expect(looked.text).toContain('Wij keken.')
  const back = await manager.sends(at('return-answer'), { reason: 'Noem de dag.', expected: await versionOf(id) })
  expect(back.status).toBe(303)
  await agent.sends(at('submit-answer'), { ...answer, expected: await versionOf(id) })
  const preview = await manager.sends(at('approve-answer'), { do: 'preview', expected: await versionOf(id) })
  expect(preview.text).toContain('Een barst.')
  expect((await manager.sends(at('approve-answer'), { expected: await versionOf(id) })).status).toBe(303)
  expect((await read(id)).complaint.rounds[0].answer).toBeDefined()
})

test('A-90: a refund above five hundred euros waits for the board, which sees it before anybody asked for a review', async () => {
  const limits = [
    { of: 'remedy', by: 'board', above: [{ currency: 'EUR', cents: 50_000 }] },
    { of: 'remedy', by: 'manager' },
  ] as const
  const other = await servedWorld()
  const generousToo = { ...generous, approvals: limits }
  await putInForce(other.house.world.rulebook, generousToo, day('2026-04-02'), [saskia.id, ruth.id])
  const { id } = await other.file()
  const offer = {
    type: 'offer-remedy',
    kind: 'refund',
    by: day('2026-04-20'),
    words: { what: '' },
    amount: { currency: 'EUR', cents: 60_000 },
  } as const
  await other.does(id, sanne, offer)
  const [board, lead] = await Promise.all([clerk(other, eleonora), clerk(other, ruth)])
  expect((await lead.gets('/desk/approvals')).text).toContain('Er wacht niets op uw goedkeuring.')
  expect((await board.gets('/desk/approvals')).text).toContain('€ 600,00')
  const agreed = await board.sends(`/desk/complaints/${id}/approve-remedy`, { of: 'r1', back: 'approvals' })
  expect(agreed.to).toBe('/desk/approvals')
  const history = await other.house.world.ledger.read(id)
  expect(history?.complaint.remedies[0]?.status).toBe('approved')
})

test('a complaint under a policy that has none of this shows none of it', async () => {
  const plain = await servedWorld()
  const { id } = await plain.file()
  const { status, text: shown } = await (await clerk(plain, sanne)).gets(`/desk/complaints/${id}`)
  expect(status).toBe(200)
  for (const act of ['Ernst beoordelen', 'Meteen regelen', 'Klok stilzetten', 'Datum afspreken', 'Gebeurtenis noteren'])
    expect(shown).not.toContain(act)
})
