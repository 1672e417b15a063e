import { beforeAll, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import { mailLink } from '#web/admin/sign-in/mail-link.ts'
import { callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await smallWorld()
  await world.file()
  await world.sendLetters()
})

const lettersOf = async (kind: string) =>
  (await world.house.world.letters.list({ limit: 200 })).filter(letter => letter.kind === kind)
const many = <T>(times: number, does: () => Promise<T>) => Promise.all(Array.from({ length: times }, does))

test('A-66: twenty people who ask at once for a link to one complaint have three letters sent', async () => {
  const asks = () =>
    callers(world).nobody.post('/link', { email: 'pieter.deboer@postvak.example', reference: '100234' })
  const answers = await many(20, asks)
  expect(new Set(answers.map(({ html }) => html)).size).toBe(1)
  expect(await lettersOf('tracking-link')).toHaveLength(3)
})

test('A-66: twenty who ask at once for a colleague’s link have three sent, and the last of them opens', async () => {
  await many(20, () => mailLink('sign-in', crew.sanne, klankhuis, world.house.world))
  const letters = await lettersOf('sign-in')
  expect(letters).toHaveLength(3)
  const open = await Promise.all(letters.map(({ id }) => world.house.world.letters.open(id)))
  const keys = open.map(letter => /sign-in\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '')
  const found = await Promise.all(keys.map(key => world.house.world.links.find('sign-in', key)))
  expect(found.filter(one => one?.subject === crew.sanne.id)).toHaveLength(1)
})

test('A-67: a hundred and fifty complaints at once on one order are all kept, each with its own reference, and somebody else is answered', async () => {
  const [filed, page] = await Promise.all([
    many(150, () => world.file({ orderNumber: '100900' })),
    callers(world).nobody.get('/policy'),
  ])
  expect(new Set(filed.map(({ complaint }) => complaint.reference)).size).toBe(150)
  expect(page.status).toBe(200)
  expect(world.reported).toEqual([])
})
