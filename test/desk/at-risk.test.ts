import { beforeAll, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { type Caller, callers } from '../world/caller.ts'
import { atTheEnd } from '../world/closing.ts'
import { type FaultySmtp, faultySmtp } from '../world/faulty-smtp.ts'
import { crew, type SmallWorld, smallWorld } from '../world/story.ts'

const { sanne, noor } = crew
let server: FaultySmtp
let world: SmallWorld
let agent: Caller
let administrator: Caller

beforeAll(async () => {
  server = await faultySmtp()
  const transport = smtpTransport(server.url)
  atTheEnd(transport.close)
  world = await smallWorld({ transport })
  agent = await callers(world).as(sanne)
  administrator = await callers(world).as(noor)
})

const deskSays = async () => (await agent.get('/desk')).text

test('while letters leave the desk says nothing of it', async () => {
  await world.file()
  await world.sendLetters()
  expect(await deskSays()).not.toContain('geen mail meer weggegaan')
})

test('when mail stops every page says since when and which promises fall due, before they are missed', async () => {
  server.fault = () => '421 4.3.2 out of order'
  const ids: string[] = []
  for (const orderNumber of ['100301', '100302', '100303'])
    ids.push((await world.file({ orderNumber, words: { email: `${orderNumber}@postvak.example` } })).id)
  const acknowledge = { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-14' as never } as const
  for (const id of ids.slice(0, 2)) await world.does(id, sanne, acknowledge)
  await world.sendLetters()
  // A hiccup is not worth a word.
  expect(await deskSays()).not.toContain('geen mail meer weggegaan')
  await world.passTo('2026-04-02T18:55:00.000Z')
  const text = await deskSays()
  expect(text).toContain('Sinds donderdag 2 april 2026, 20.41 uur is er geen mail meer weggegaan')
  expect(text).toContain('2 beloften lopen af; de eerste op donderdag 9 april 2026')
  expect((await agent.get(`/desk/complaints/${ids[0]}`)).text).toContain('2 beloften lopen af')
})

test('health says what the mail server said, and the banner goes once letters leave', async () => {
  const { text } = await administrator.get('/desk/health')
  expect(text).toContain('421 4.3.2 out of order')
  server.fault = () => undefined
  await world.passTo('2026-04-02T19:30:00.000Z')
  expect(await deskSays()).not.toContain('geen mail meer weggegaan')
})

test('a letter on paper that nobody posted for a day stands there with what it was to keep', async () => {
  const address = 'Dorpsstraat 1\n1234 AB Dorp'
  const { id } = await world.file({ orderNumber: '100310', words: { email: '', address } })
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-14' as never })
  expect(await deskSays()).not.toContain('op de post, de oudste')
  await world.passTo('2026-04-04T07:00:00.000Z')
  agent = await callers(world).as(sanne)
  const text = await deskSays()
  expect(text).toContain('2 brieven wachten op de post, de oudste sinds donderdag 2 april 2026')
  expect(text).toContain('1 belofte loopt af op donderdag 9 april 2026')
})
