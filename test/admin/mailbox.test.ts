import { beforeEach, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeEach(async () => {
  world = await smallWorld()
  await world.file()
  await world.sendLetters()
  noor = await callers(world).as(crew.noor)
})

const newest = async () => (await world.house.world.letters.list({ limit: 1 }))[0]?.id ?? ''

test('the administrator finds every letter in the mailbox, with a link that works', async () => {
  expect((await noor.get('/mailbox')).text).toContain('pieter.deboer@postvak.example')
  const { html, text } = await noor.get(`/mailbox/${await newest()}`)
  expect(text).toContain('[100234]')
  const link = /href="http:\/\/klankhuis\.test(\/open\/[^"]+)"/.exec(html)?.[1] ?? ''
  expect((await callers(world).nobody.get(link)).status).toBe(200)
})

test('A-52: the letter as mail stands in a frame where nothing runs, and its links leave it', async () => {
  const id = await newest()
  expect((await noor.get(`/mailbox/${id}`)).html).toMatch(
    /<iframe[^>]+sandbox="allow-popups allow-top-navigation-by-user-activation"/,
  )
  const { headers, html } = await noor.get(`/mailbox/${id}/html`)
  expect(headers.get('content-security-policy')).toMatch(/^sandbox allow-popups .*default-src 'none'/)
  expect(html).toContain('<base target="_top">')
})

test('A-93: the mailbox is for administrators alone, and the clock moves in the demo alone', async () => {
  const sanne = await callers(world).as(crew.sanne)
  expect((await sanne.get('/mailbox')).status).toBe(404)
  expect((await callers(world).nobody.get('/mailbox')).location).toBe('/desk/sign-in?next=%2Fmailbox')
  expect((await noor.get('/mailbox')).html).not.toContain('/mailbox/clock')
  expect((await noor.post('/mailbox/clock', { step: 'day' })).status).toBe(404)
  expect((await noor.get('/mailbox/no-such-letter')).status).toBe(404)
})

test('a sample of every letter is there in both languages', async () => {
  const { text, status } = await callers(world).nobody.get('/dev/letters?language=en')
  expect(status).toBe(200)
  for (const name of ['Receipt', 'Acknowledgement', 'Answer', 'Reply of the board', 'Invitation'])
    expect(text).toContain(name)
  const one = await callers(world).nobody.get('/dev/letters/nl/0/html')
  expect(one.html).toContain('<html lang="nl">')
  expect((await callers(world).nobody.get('/dev/letters/nl/0')).html).toContain('/dev/letters/nl/0/html')
  expect((await callers(world).nobody.get('/dev/letters/xx/0')).status).toBe(404)
})
