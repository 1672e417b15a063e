import { beforeAll, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { type Caller, callers } from '../world/caller.ts'
import { atTheEnd } from '../world/closing.ts'
import { type FaultySmtp, faultySmtp } from '../world/faulty-smtp.ts'
import { crew, type SmallWorld, smallWorld } from '../world/story.ts'

const { sanne, noor, ruth, milan } = crew
const home = 'Dorpsstraat 1\n1234 AB Dorp'
const scopeOfRuth = { shops: ['klankhuis'], person: ruth.id, roles: ruth.roles }
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

const idIn = (raw: string) => /^message-id: (.*)$/im.exec(raw)?.[1]
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

test('the manager sees each promise that is at risk with its day, and who owes it sees it in their own day', async () => {
  const manager = await callers(world).as(ruth)
  const week = await manager.get('/desk/week')
  expect(week.text).toMatch(/In gevaar: de brief gaat niet weg 2 /)
  expect(week.text).toMatch(/100301 .*do 9 apr/)
  expect(week.text).toContain('wacht op de mailserver')
  expect(week.text).toContain('Er is geen postadres bekend.')
  expect((await agent.get('/desk/my-day')).text).toMatch(/In gevaar: de brief gaat niet weg 2 /)
  const other = await callers(world).as(milan)
  expect((await other.get('/desk/my-day')).text).not.toContain('In gevaar')
  expect((await manager.get('/desk')).html).toContain('href="/desk/week#at-risk"')
  expect((await agent.get('/desk')).html).toContain('href="/desk/my-day#at-risk"')
})

test('a letter that mail cannot take is printed and posted instead: its promise is kept, and it does not leave by mail as well', async () => {
  const [row] = await world.house.world.questions.atRiskRows({ scope: scopeOfRuth, now: world.now() })
  const { id = '', letter = '' } = row ?? {}
  const words = { name: 'Pieter de Boer', email: '100301@postvak.example', phone: '06 1234 5678', address: home }
  await world.does(id, sanne, { type: 'correct-contact', words })
  const page = await agent.get('/desk/my-day')
  expect(page.html).toContain(`/desk/complaints/${id}/letters/${letter}"`)
  expect(page.html).toContain('href="tel:0612345678"')
  expect((await agent.get(`/desk/complaints/${id}/letters/${letter}/pdf`)).status).toBe(200)
  const posted = await agent.post(`/desk/complaints/${id}/post-letter?of=${letter}`, { on: '02-04-2026', of: letter })
  expect(posted.status).toBe(303)
  expect((await agent.get('/desk/my-day')).text).toMatch(/In gevaar: de brief gaat niet weg 1 /)
  const { promises = [] } = (await world.house.world.ledger.read(id)) ?? {}
  expect(promises.find(({ kind }) => kind === 'acknowledge')?.ended).toMatchObject({ how: 'kept' })
})

test('health says what the mail server said, and the banner goes once letters leave', async () => {
  const { text } = await administrator.get('/desk/health')
  expect(text).toContain('421 4.3.2 out of order')
  server.fault = () => undefined
  await world.passTo('2026-04-02T19:30:00.000Z')
  expect(await deskSays()).not.toContain('geen mail meer weggegaan')
  const many = (to: string) => new Set(server.mail.filter(one => one.to === to).map(({ raw }) => idIn(raw))).size
  expect([many('100301@postvak.example'), many('100302@postvak.example')]).toEqual([1, 2])
  expect((await agent.get('/desk/my-day')).text).not.toContain('In gevaar')
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
