import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers, type Fields } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let nobody: Caller
let id: string

beforeAll(async () => {
  world = await smallWorld()
  nobody = callers(world).nobody
  id = (await world.file()).id
})

// What such a form is sometimes taken to have.
const extras: Fields = {
  id: '00000000-0000-7000-8000-000000000000',
  storefront: 'elsewhere',
  channel: 'phone',
  receivedAt: '2020-01-01T00:00:00.000Z',
  received_at: '2020-01-01',
  handler: 'sanne',
  assignee: 'sanne',
  actor: 'staff',
  person: 'ruth',
  roles: ['administrator', 'manager'],
  role: 'administrator',
  status: 'closed',
  stage: 'closed',
  deadline: '2099-01-01',
  dueOn: '2099-01-01',
  amount: '99999',
  refund_amount: '99999',
  policy: 'other',
  links: ['x', 'y'],
  files: 'x',
  fileIds: 'x',
  active: 'true',
  strong: 'true',
  password_hash: 'x',
  'words[name]': 'Eve',
  __proto__: 'x',
  constructor: 'x',
}

const historyOf = async (complaint: string) => (await world.house.world.ledger.read(complaint))?.events ?? []
/** A history without what is another each time. */
const bare = (events: Awaited<ReturnType<typeof historyOf>>, ...own: readonly string[]) =>
  own.reduce(
    (text, one) => text.replaceAll(one, '*'),
    JSON.stringify(events.map(event => ({ ...event, id: '', at: '', version: 0 }))),
  )

test('A-06: a customer who sends fields that the form does not have has filed the same complaint', async () => {
  const file = async (order: string, more: Fields) => {
    const answers = { order, story: 'De hals is krom.', name: 'Jo', email: 'jo@postvak.example' }
    expect((await nobody.post('/complain/short', { ...more, ...answers })).status).toBe(303)
    const row = await world.database.app
      .selectFrom('complaint')
      .select(['id', 'handler', 'stage', 'storefront', 'received_at'])
      .where('order_number', '=', order)
      .executeTakeFirstOrThrow()
    const { id: complaint, ...kept } = row
    return { kept, history: bare(await historyOf(complaint), order, complaint) }
  }
  expect(await file('100501', extras)).toEqual(await file('100502', {}))
})

test('A-06: an agent who sends fields that the form does not have has written the same note, and is still an agent', async () => {
  const sanne = await callers(world).as(crew.sanne)
  const before = await world.house.world.people.byId(crew.sanne.id)
  const own = (await historyOf(id)).length
  const text = 'Gebeld met de klant.'
  await sanne.post(`/desk/complaints/${id}/note`, { text })
  await sanne.post(`/desk/complaints/${id}/note`, { ...extras, text })
  const [plain, more] = (await historyOf(id)).slice(own)
  expect([plain?.type, more?.type]).toEqual([plain?.type, plain?.type])
  expect(bare(more ? [more] : [])).toBe(bare(plain ? [plain] : []))
  await sanne.post('/desk/account/language', { ...extras, language: 'en', email: 'eve@evil.example' })
  const after = await world.house.world.people.byId(crew.sanne.id)
  expect(after).toEqual({ ...before, language: 'en' })
})

const templates = [
  '{{7*7}}',
  '${7*7}',
  '<%= 7*7 %>',
  '#{7*7}',
  '{{constructor.constructor("return 1")()}}',
  '__key__',
  '%s%n',
  '{naam}',
]

test('A-75: words of templates that a customer writes are words in every letter and page', async () => {
  const story = templates.join(' ')
  const filed = await world.file({ orderNumber: '100600', words: { name: `Jo ${story}`, story } })
  await world.does(filed.id, crew.sanne, {
    type: 'acknowledge',
    handler: crew.sanne.id,
    answerBy: '2026-04-14' as never,
  })
  await world.sendLetters()
  const letters = await world.lettersOf(filed.id)
  expect(letters.length).toBeGreaterThan(0)
  for (const { text = '' } of letters) expect(text).not.toMatch(/\b49\b/)
  const sanne = await callers(world).as(crew.sanne)
  const page = await sanne.get(`/desk/complaints/${filed.id}`)
  for (const one of templates) expect(page.text).toContain(one)
  expect(world.reported).toEqual([])
})
