import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import { plusTime } from '#calendar/day.ts'
import { newPage } from '../world/browser.ts'
import { callers } from '../world/caller.ts'
import { atTheEnd } from '../world/closing.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'
import { attacks } from '../post-in/xss.ts'

let world: ServedWorld
const asked: string[] = []
let every: readonly string[]
const complaints: string[] = []

beforeAll(async () => {
  const canary = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.end()
  })
  await new Promise<void>(resolve => canary.listen(0, '127.0.0.1', resolve))
  atTheEnd(() => void canary.close())
  every = attacks(`http://127.0.0.1:${(canary.address() as AddressInfo).port}`)
  world = await servedWorld()
  const { file, does, house } = world
  // Everything in the story; one after the other in what is short.
  for (const n of [0, 7, 14, 21, 28, 35]) {
    const one = (more: number) => (every[(n + more) % every.length] ?? '').slice(0, 290)
    const story = every.slice(n).join('\n').slice(0, 9000)
    const words = {
      name: one(0),
      email: `jo${n}@postvak.example`,
      story,
      wish: one(1),
      help: one(2),
      phone: one(3),
      address: one(4),
    }
    complaints.push((await file({ orderNumber: `10${n}<b>`, words })).id)
  }
  const [id = ''] = complaints
  await does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
  await does(id, crew.sanne, { type: 'note', files: [], words: { text: every.slice(0, 20).join('\n') } })
  await does(id, { kind: 'customer' }, { type: 'escalate', words: { why: every.slice(20).join('\n') } })
  await world.sendLetters()
  const { people } = house.world
  await people.change(crew.ruth.id, { roles: ['agent', 'manager', 'investigator', 'board', 'administrator'] })
  // What people of the house write is trusted no more.
  await people.change(crew.milan.id, { name: every[2] ?? '' })
  await people.addPartner({
    id: 'odd',
    name: every[3] ?? '',
    kind: 'warehouse',
    email: 'odd@depot.example',
    language: 'nl',
  })
  await house.world.saveStorefront({
    ...klankhuis,
    name: `Klankhuis ${every[9]}`,
    address: `${every[5]}\n${every[16]}`,
  } as never)
})

const bad = 'iframe:not(.mail), object, embed, base, form[action^="javascript"], [onerror], [onload]'

/** What goes wrong on these pages: scripts that ran, what the browser refused, other servers, and other pages. */
const troubleOn = async (paths: readonly string[], cookie?: string): Promise<readonly string[]> => {
  const page = await newPage({ scripts: true })
  if (cookie) await page.context().addCookies([{ name: 'verhaal', value: cookie, url: world.url }])
  const told: string[] = []
  page.on('console', line => line.type() === 'error' && told.push(line.text()))
  page.on('dialog', dialog => {
    told.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', one => !one.url().startsWith(world.url) && !one.url().startsWith('data:') && told.push(one.url()))
  for (const path of paths) {
    const answer = await page.goto(world.url + path, { waitUntil: 'load' })
    const [ran, many] = [await page.evaluate('window.__xss'), await page.locator(bad).count()]
    const isThere = answer?.status() === 200 && new URL(page.url()).pathname === new URL(path, world.url).pathname
    if (ran !== undefined || many > 0 || !isThere) told.push(`${path}: ${answer?.status()}, ${many} bad parts`)
  }
  return [...told, ...asked, ...world.reported]
}

test('A-40, A-52: nothing that a customer writes into any field runs or asks for anything on any page of the desk', async () => {
  const { key } = await world.house.world.people.openSession(crew.ruth.id)
  const [id = ''] = complaints
  const trouble = await troubleOn(
    [
      '/desk?view=all-open',
      '/desk/my-day',
      '/desk/search?q=begin',
      '/desk/log',
      '/desk/week',
      '/desk/letters',
      ...complaints.map(one => `/desk/complaints/${one}`),
      `/board/${id}`,
    ],
    key,
  )
  expect(trouble).toEqual([])
})

test('A-42: nothing that people of the house write runs either: names of people, partners and shops', async () => {
  const { key } = await world.house.world.people.openSession(crew.ruth.id)
  const trouble = await troubleOn(
    [
      '/desk/people',
      '/desk/people/milan',
      '/desk/workload',
      '/desk/rota',
      '/',
      '/policy',
      '/complain/short',
      '/desk/sign-in',
    ],
    key,
  )
  expect(trouble).toEqual([])
})

test('A-40: nor on the pages of the customer who wrote it', async () => {
  const [subject = ''] = complaints
  const expiresAt = plusTime(world.now(), { hours: 4 })
  const key = await world.house.world.links.issue({ purpose: 'view', subject, expiresAt })
  expect(await troubleOn([`/complaint/${key}`, `/complaint/${key}/contact`, `/complaint/${key}/message`])).toEqual([])
  const { nobody } = callers(world)
  for (const one of every.slice(0, 12)) {
    const back = await nobody.post('/complain/short', { story: '', name: one, wish: one, help: one })
    expect(back.html).not.toContain(one)
  }
})
