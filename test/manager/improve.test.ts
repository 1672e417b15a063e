import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, eleonora } = crew
let world: ServedWorld
let manager: Clerk
let agent: Clerk
let board: Clerk
const ids: string[] = []

/** A complaint from filing to closing, of a courier's fault, with a change promised. */
const wholeLife = async (orderNumber: string, handler = sanne) => {
  const { id } = await world.file({ orderNumber })
  await world.does(id, sanne, { type: 'acknowledge', handler: handler.id, answerBy: '2026-04-16' as Day })
  await world.sendLetters()
  await world.does(id, ruth, { type: 'register' })
  await world.does(id, sanne, {
    type: 'find',
    head: '1',
    finding: 'upheld',
    cause: 'courier',
    words: { reasons: 'De foto.' },
  } as never)
  await world.does(id, sanne, {
    type: 'answer',
    files: [],
    changes: [{ owner: 'sanne', by: '2026-04-20' }],
    words: {
      summary: 'Barst',
      done: 'Gevraagd',
      noRemedy: 'Al geregeld',
      changes: ['Dozen krijgen hoeken van schuim'],
    },
  } as never)
  await world.sendLetters()
  await world.does(id, sanne, { type: 'close' } as never)
  return id
}

beforeAll(async () => {
  world = await servedWorld({ at: '2026-04-02T08:00:00.000Z' as never })
  for (let n = 0; n < 7; n += 1) ids.push(await wholeLife(String(100_500 + n)))
  ids.push(await wholeLife('100520', ruth))
  await world.passTo('2026-04-07T08:00:00.000Z')
  await world.house.duties.sample.run()
  ;[agent, manager, board] = await Promise.all([clerk(world, sanne), clerk(world, ruth), clerk(world, eleonora)])
})

const weeks = () => world.house.world.quality.weeks(['klankhuis'], 'ruth')
const five = ['on-time', 'understood', 'investigated', 'explained', 'tone', 'put-right']
const allYes = Object.fromEntries(five.map(name => [name, 'yes']))

test('five closed complaints of the week are drawn, once, and everybody who closed any is named', async () => {
  const [week] = await weeks()
  expect(week).toMatchObject({ week: '2026-03-30', size: 5, closed: { sanne: 7, ruth: 1 } })
  expect(week?.sampled).toHaveLength(5)
  await world.house.duties.sample.run()
  expect((await weeks())[0]?.sampled.map(({ id }) => id)).toEqual(week?.sampled.map(({ id }) => id))
  expect((await manager.gets('/desk/quality')).text).toMatch(
    /5 van 8 gesloten klachten gekozen.*Sanne Visser: \d van 7/,
  )
})

test('what was found goes to whoever handled it, and is counted by month', async () => {
  const one = (await weeks())[0]?.sampled.find(({ handler }) => handler === 'sanne')
  const address = `/desk/quality/klankhuis/2026-03-30/${one?.id}`
  const half = await manager.sends(address, { tone: 'yes', note: 'Mooi gedaan' })
  expect(half.status).toBe(422)
  expect(half.text).toContain('Mooi gedaan')
  expect(half.text.match(/Kies ja, deels of nee/g)?.length).toBeGreaterThanOrEqual(5)
  expect((await manager.sends(address, { ...allYes, tone: 'partly', note: 'Mooi gedaan' })).to).toBe('/desk/quality')
  expect((await agent.gets('/desk/feedback')).text).toMatch(/nieuw.*Toon Deels.*Mooi gedaan/)
  await agent.sends('/desk/feedback', {})
  expect((await agent.gets('/desk/feedback')).text).not.toContain('nieuw')
  expect((await manager.gets('/desk/quality')).text).toMatch(/Per maand.*maart 2026 1 van 1.*0 van 1/)
})

test('nobody judges their own work, and only the manager judges', async () => {
  const all = (await weeks())[0]?.sampled ?? []
  expect((await agent.gets(`/desk/quality/klankhuis/2026-03-30/${all[0]?.id}`)).status).toBe(404)
  expect((await manager.gets(`/desk/quality/klankhuis/2026-03-23/${all[0]?.id}`)).status).toBe(404)
  await world.house.world.people.change('sanne', { roles: ['agent', 'manager'] })
  const own = all.find(({ handler }) => handler === 'sanne')
  const judged = await (await clerk(world, sanne)).sends(`/desk/quality/klankhuis/2026-03-30/${own?.id}`, allYes)
  expect(judged.text).toContain('U hebt deze klacht behandeld')
  await world.house.world.people.change('sanne', { roles: ['agent'] })
})

test('causes are counted by month, and each number leads to its rows in the log', async () => {
  const page = await manager.gets('/desk/causes?from=2026-04-01&until=2026-04-30')
  expect(page.text.slice(page.text.indexOf('Oorzaken Zoek'))).toMatch(/Bezorger 8 Bezorger 8 Bezorger 0 8 meer/)
  const [, address = ''] = /href="(\/desk\/log\?[^"]*cause=courier[^"]*)"/.exec(page.html) ?? []
  expect(
    (await manager.gets(address.replaceAll('&amp;', '&'))).html.match(/name="reference"|<th scope="row"/g),
  ).toHaveLength(8)
  for (const by of ['category', 'product', 'courier', 'partner'])
    expect((await manager.gets(`/desk/causes?by=${by}`)).status).toBe(200)
  expect((await board.gets('/desk/causes')).html).not.toContain('/desk/log?')
})

test('the month report says what the log says', async () => {
  const { text, html } = await manager.gets('/desk/month/2026-04')
  expect(text).toMatch(/Verslag van april 2026/)
  expect(text).toMatch(/Ontvangen 8 Ontvangen In het logboek 8/)
  expect(text).toMatch(/Bezorger 8/)
  const [, address = ''] = /href="(\/desk\/log\?[^"]*finding=upheld)"/.exec(html) ?? []
  expect((await manager.gets(address.replaceAll('&amp;', '&'))).html.match(/<th scope="row"/g)).toHaveLength(8)
  expect((await board.gets('/desk/month/2026-04')).status).toBe(200)
  expect((await manager.gets('/desk/month/2026-13')).status).toBe(404)
  expect((await manager.gets('/desk/month/2025-01')).text).toContain('geen klacht ontvangen')
})

test('a change that was made is looked at again after 90 days, with what can be counted', async () => {
  const [id = ''] = ids
  await world.does(id, sanne, { type: 'make-change', change: 'c1', words: { how: 'Schuim besteld' } } as never)
  const address = `/desk/complaints/${id}/review-change?of=c1`
  const early = await agent.gets(address)
  expect(early.text).toContain('Kijk opnieuw vanaf maandag 6 juli 2026')
  expect((await agent.gets('/desk/changes?show=made')).text).toContain('opnieuw bekijken vanaf maandag 6 juli 2026')
  await world.passTo('2026-07-06T08:00:00.000Z')
  const later = await clerk(world, sanne)
  expect((await later.gets('/desk/changes?show=review')).text).toContain('Hielp het?')
  expect((await later.gets(address)).text).toContain('8 in de 90 dagen ervoor, 0 in de 90 dagen erna')
  expect((await later.sends(address, { note: 'Minder barsten' })).status).toBe(422)
  expect((await later.sends(address, { helped: 'yes', note: 'Minder barsten' })).to).toBe('/desk/changes?show=review')
  expect((await later.gets('/desk/changes?show=made')).text).toContain('het hielp')
  expect((await later.sends(address, { helped: 'no', note: '' })).status).toBe(422)
  const history = await world.house.world.ledger.read(id)
  expect(history?.events.at(-1)).toMatchObject({ type: 'change-reviewed', helped: 'yes', before: 8, after: 0 })
})

test('nothing was reported as broken', () => {
  expect(world.reported).toEqual([])
})
