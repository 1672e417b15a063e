import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: ServedWorld
let manager: Clerk
let agent: Clerk

beforeAll(async () => {
  // Thursday 9 April 2026, ten in the morning in Amsterdam.
  world = await servedWorld({ at: '2026-04-09T08:00:00.000Z' as never })
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

const runs = async () => void (await world.house.duties.rota.run())
const handlerOf = async (id: string) => (await world.house.world.ledger.read(id))?.complaint.handler
const byRota = (way: string, hours = '4') =>
  manager.sends('/desk/rota/shops/klankhuis', {
    'way-klankhuis': way,
    'hours-klankhuis': hours,
    'sample-klankhuis': '5',
  })

test('as long as a shop acknowledges by hand, the rota does nothing', async () => {
  const { id } = await world.file({ orderNumber: '100401' })
  await runs()
  expect(await handlerOf(id)).toBeUndefined()
  await world.does(id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as Day })
})

test('the setting is refused until it can be read, with everything typed still there', async () => {
  const page = await byRota('after', 'four')
  expect(page.status).toBe(422)
  expect(page.html).toContain('value="four"')
  expect(page.text).toContain('Schrijf een heel getal van 1 tot en met 80.')
})

test('the rota names a handler at once, and the letter and the history say who and why', async () => {
  expect((await byRota('at-once')).to).toBe('/desk/rota?done=shop')
  const { id } = await world.file({ orderNumber: '100402' })
  await runs()
  await world.sendLetters()
  const history = await world.house.world.ledger.read(id)
  const event = history?.events.find(({ type }) => type === 'acknowledged')
  expect(event).toMatchObject({ by: { kind: 'clock' }, handler: 'ruth', chosen: { by: 'fewest-open', open: 0 } })
  const letter = (await world.lettersOf(id)).find(({ kind }) => kind === 'acknowledgement')
  expect(letter?.text).toContain('R. de Wit')
  expect((await agent.gets(`/desk/complaints/${id}`)).text).toContain(
    'Gekozen door het rooster: de minste open klachten (0)',
  )
  await runs()
  expect((await world.house.world.ledger.read(id))?.complaint.version).toBe(history?.complaint.version)
})

test('whoever is away, or keeps out of it, is not chosen; whom nobody is left for is told to the manager', async () => {
  const away = { person: 'ruth', from: '2026-04-09', until: '2026-04-17', standIn: 'sanne' }
  expect((await manager.sends('/desk/absence', away)).to).toBe('/desk/absence')
  const kept = { person: 'sanne', about: 'buurman@postvak.example', note: 'Buurman van Sanne' }
  expect((await manager.sends('/desk/rota/conflicts', kept)).to).toBe('/desk/rota?done=conflict')
  const { id } = await world.file({ orderNumber: '100403', words: { email: 'Buurman@postvak.example' } })
  await runs()
  expect(await handlerOf(id)).toBeUndefined()
  const week = await manager.gets('/desk/week')
  expect(week.text).toMatch(/Het rooster vond niemand voor 1 klacht/)
  expect(week.text).toMatch(/100403: .*R. de Wit \(is er niet\)/)
  expect(week.text).toMatch(/Sanne \S+ \(bemoeit zich er niet mee\)/)
  await world.does(id, milan, { type: 'note', files: [], words: { text: 'x' } }).catch(() => undefined)
  await world.does(id, ruth, { type: 'acknowledge', handler: 'milan', answerBy: '2026-04-20' as Day })
  expect((await manager.gets('/desk/week')).text).not.toContain('Het rooster vond niemand')
})

test('days that overlap, or are over, are not taken, and nothing typed is lost', async () => {
  const again = await manager.sends('/desk/absence', {
    person: 'ruth',
    from: '16-4-2026',
    until: '2026-04-20',
    standIn: '',
  })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Deze dagen vallen samen')
  expect(again.html).toContain('value="16-4-2026"')
  const past = await agent.sends('/desk/absence', { from: '2026-04-01', until: '2026-04-02', standIn: '' })
  expect(past.text).toContain('Deze dagen zijn voorbij.')
})

test('an agent says when they are away themselves, and cannot say it for a colleague', async () => {
  const asked = { person: 'ruth', from: '2026-05-04', until: '2026-05-05', standIn: '' }
  expect((await agent.sends('/desk/absence', asked)).to).toBe('/desk/absence')
  const own = await agent.gets('/desk/absence')
  expect(own.text).toContain('maandag 4 mei 2026')
  expect(own.text).not.toContain('vrijdag 17 april 2026')
  const all = await world.house.world.rota.absences('2026-05-04' as Day)
  expect(all.map(({ person }) => person)).toEqual(['sanne'])
  expect((await agent.gets('/desk/workload')).status).toBe(404)
  expect((await agent.gets('/desk/rota')).status).toBe(404)
})

test('after so many working hours the rota does what nobody did, and not before', async () => {
  await byRota('after', '6')
  const { id } = await world.file({ orderNumber: '100404' })
  await world.passTo('2026-04-09T13:50:00.000Z')
  await runs()
  expect(await handlerOf(id)).toBeUndefined()
  await world.passTo('2026-04-09T14:10:00.000Z')
  await runs()
  expect(await handlerOf(id)).toBe('sanne')
})

test('the workload shows who has what and who is away', async () => {
  const { text } = await manager.gets('/desk/workload')
  expect(text).toMatch(/R. de Wit 1 \D*0 \d \D*1 .*afwezig tot en met vrijdag 17 april 2026/)
  expect(text).toMatch(/Sanne \S+ 2/)
})

test('the work of whoever is away is handed over in one press, and customers hear the new name', async () => {
  const page = await manager.gets('/desk/workload/hand-over/ruth')
  const [, id = ''] = /name="complaint" value="([^"]+)"/.exec(page.html) ?? []
  expect(page.text).toContain('100402')
  expect(page.html).toContain(', voorstel)')
  expect(page.text).toContain('voorstel: vervanger: Sanne Visser')
  expect(page.text).not.toMatch(/Noor/)
  const result = await manager.sends('/desk/workload/hand-over/ruth', {
    complaint: [id],
    [`to-${id}`]: 'milan',
    reason: 'Vakantie',
  })
  expect(result.text).toMatch(/1 van 1 gedaan/)
  expect(await handlerOf(id)).toBe('milan')
  await world.sendLetters()
  expect((await world.lettersOf(id)).find(({ kind }) => kind === 'hand-over')?.text).toContain('Milan')
  const again = await manager.sends('/desk/workload/hand-over/ruth', { complaint: [id], [`to-${id}`]: 'milan' })
  expect(again.text).toMatch(/0 van 1 gedaan/)
})

test('a colleague who is complained about is never proposed, chosen, or able to be chosen as its handler', async () => {
  const { id } = await world.file({ orderNumber: '100405' })
  await world.does(id, ruth, { type: 'name-staff', person: 'sanne' })
  await byRota('at-once')
  await runs()
  expect(await handlerOf(id)).toBeUndefined()
  const refused = await world.house.world.ledger.handle(
    id,
    { type: 'assign', to: 'sanne', words: {} },
    { kind: 'staff', person: 'ruth', roles: ['manager'] },
  )
  expect(refused).toMatchObject({ refused: 'handler-complained-about' })
  await world.passTo('2026-04-14T08:00:00.000Z')
  const { html } = await (await clerk(world, ruth)).gets('/desk/week')
  const row = html.split(`id="to-${id}"`)[1]?.split('</select>')[0] ?? ''
  expect(row).toContain('value="milan"')
  expect(row).not.toContain('value="sanne"')
})

test('nothing that the program itself did was reported as broken', () => {
  expect(world.reported).toEqual([])
})
