import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { createApp } from '#web/app.ts'
import { counted } from '../ledger/counted.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let app: ReturnType<typeof createApp>
let watch: ReturnType<typeof counted>
let id: string
const sessions = new Map<string, string>()

beforeAll(async () => {
  world = await smallWorld({
    seen: database => {
      watch = counted(database)
      return watch.db
    },
  })
  app = createApp(
    world.house.world,
    line => world.reported.push(line),
    () => Promise.resolve(true),
  )
  id = (await world.file()).id
  for (let n = 0; n < 40; n += 1) await world.file({ orderNumber: String(300_000 + n) })
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
  for (let n = 0; n < 30; n += 1)
    await world.does(id, crew.sanne, { type: 'note', files: [], words: { text: `Called the warehouse, time ${n}.` } })
  await world.sendLetters()
  for (const who of [crew.ruth, crew.eleonora, crew.noor])
    sessions.set(who.id, (await world.house.world.people.openSession(who.id)).key)
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'It takes too long.' } })
})

const visit = async (path: string, who?: { readonly id: string }) => {
  const cookie = who && sessions.get(who.id)
  const answer = await app.request(path, cookie ? { headers: { cookie: `verhaal=${cookie}` } } : {})
  expect(answer.status, `${path}: ${world.reported.join()}`).toBe(200)
  await answer.text()
}

// The first time, the storefronts and everybody's names are read and remembered for a while; that may end between two visits.
const statementsOf = async (path: string, who?: { readonly id: string }) => {
  await visit(path, who)
  const once = await watch.during(() => visit(path, who))
  return Math.min(once, await watch.during(() => visit(path, who)))
}

test.each([
  ['/desk', 6],
  ['/desk?view=all-open', 6],
  ['/desk?view=all-open&q=gitaar&category=damaged&sort=customer', 6],
  ['/desk/my-day', 10],
  ['/desk/views', 6],
  ['/desk/log', 6],
  ['/desk/log?category=damaged&category=service&product=Gitaar&courier=Snelpost&partner=venlo', 6],
  ['/desk/keys', 6],
  ['/desk/week', 11],
  ['/desk/promises', 7],
  ['/desk/promises/rows?standing=open', 5],
  ['/desk/workload', 6],
  ['/desk/workload/hand-over/sanne', 9],
  ['/desk/rota', 8],
  ['/desk/absence', 5],
  ['/desk/causes', 6],
  ['/desk/quality', 6],
  ['/desk/quality/found?month=2026-03&question=tone', 5],
  ['/desk/feedback', 5],
  ['/desk/month', 6],
  ['/desk/approvals', 7],
  ['/desk/changes', 6],
  ['/desk/investigations?show=all', 6],
  ['/desk/questions', 6],
  ['/desk/hearings', 6],
  ['/desk/letters', 6],
  ['/desk/matters', 8],
  ['/desk/drafts', 6],
  ['/desk/snippets', 6],
  ['/desk/search?q=300001', 6],
])('the manager gets %s for at most %i statements, however many complaints there are', async (path, most) => {
  expect(await statementsOf(path, crew.ruth)).toBeLessThanOrEqual(most)
})

test.each([
  ['/desk/people', 7],
  ['/desk/people/sanne', 4],
  ['/desk/roles', 4],
  ['/desk/setup/klankhuis', 5],
  ['/desk/setup/klankhuis/open', 5],
  ['/desk/mail-import', 5],
  ['/desk/account', 6],
  ['/desk/retention', 9],
])('the administrator gets %s for at most %i statements', async (path, most) => {
  expect(await statementsOf(path, crew.noor)).toBeLessThanOrEqual(most)
})

test('a complaint with a long history costs the manager eleven statements at most', async () => {
  expect(await statementsOf(`/desk/complaints/${id}`, crew.ruth)).toBeLessThanOrEqual(11)
})

test('an investigation costs ten statements at most', async () => {
  expect(await statementsOf(`/desk/complaints/${id}/investigation`, crew.ruth)).toBeLessThanOrEqual(10)
})

test('the board gets its list and the whole file of a complaint for six statements each at most', async () => {
  expect(await statementsOf('/board', crew.eleonora)).toBeLessThanOrEqual(6)
  expect(await statementsOf(`/board/${id}`, crew.eleonora)).toBeLessThanOrEqual(6)
  expect(await statementsOf('/board/quarter/2026-2', crew.eleonora)).toBeLessThanOrEqual(10)
  expect(await statementsOf(`/desk/complaints/${id}/pack`, crew.ruth)).toBeLessThanOrEqual(6)
  expect(await statementsOf(`/desk/complaints/${id}/dossier`, crew.ruth)).toBeLessThanOrEqual(8)
})

test('a customer gets the start and the policy without a statement, and their complaint for six at most', async () => {
  expect(await statementsOf('/')).toBe(0)
  expect(await statementsOf('/policy')).toBe(0)
  const expiresAt = plusTime(world.now(), { hours: 4 })
  const key = await world.house.world.links.issue({ purpose: 'view', subject: id, expiresAt })
  expect(await statementsOf(`/complaint/${key}`)).toBeLessThanOrEqual(6)
})
