import { connect } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { peerOf } from '#web/pace.ts'
import { Hono } from 'hono'
import { listen } from '../../src/listen.ts'
import { callers } from '../world/caller.ts'
import { atTheEnd } from '../world/closing.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let port: number
const asked: string[] = []

beforeAll(async () => {
  world = await smallWorld()
  const app = new Hono()
  app.all('*', async c => {
    asked.push(`${c.req.method} ${c.req.path} ${await c.req.text().catch(() => '')}`)
    return c.text(peerOf(c))
  })
  const listening = await listen(app.fetch, 0, '127.0.0.1')
  port = listening.port
  atTheEnd(listening.stop)
})

/** Says these bytes to the server, and hears until it hangs up. */
const says = (bytes: string) =>
  new Promise<string>(resolve => {
    let heard = ''
    const line = connect(port, '127.0.0.1', () => line.end(bytes, 'latin1'))
    line.setEncoding('latin1').on('data', (text: string) => void (heard += text))
    // Whoever is refused may be cut off while still speaking.
    line.on('error', () => line.destroy()).on('close', () => resolve(heard))
  })

const head = 'POST /a HTTP/1.1\r\nHost: klankhuis.test\r\n'
const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: klankhuis.test\r\n\r\n'

test.each([
  ['a length and chunks', `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
  ['two lengths', `${head}Content-Length: 0\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`],
  ['a length with a sign', `${head}Content-Length: +0\r\n\r\n${smuggled}`],
  ['chunks written otherwise', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`],
  ['a space before the colon', `${head}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`],
  ['a carriage return alone', `${head}X: a\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
  [
    'a header that goes on below',
    `${head}X: a\r\n Transfer-Encoding: chunked\r\n\r\n${smuggled.replace('GET', 'G T')}`,
  ],
  ['a chunk that is no number', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n${smuggled}`],
  ['a NUL in a header', `${head}X: \0\r\n\r\n${smuggled}`],
])('A-80: a request with %s hides no second one', async (_, bytes) => {
  asked.length = 0
  const heard = await says(bytes)
  expect(heard).toMatch(/^HTTP\/1\.1 400 /)
  expect(asked.filter(line => line.includes('smuggled'))).toEqual([])
})

test('A-80: headers without an end are refused before they fill the memory', async () => {
  asked.length = 0
  expect(await says(`${head}X: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  expect(asked).toEqual([])
})

test('A-68: who asks is whoever is at the other end of the line, whatever headers say', async () => {
  const claims = {
    'x-forwarded-for': '6.6.6.6',
    'x-real-ip': '6.6.6.6',
    'cf-connecting-ip': '6.6.6.6',
    forwarded: 'for=6.6.6.6',
  }
  expect(await (await fetch(`http://127.0.0.1:${port}/`, { headers: claims })).text()).toBe('127.0.0.1')
})

test('A-68: letters lead to where the house is, whatever host a request names', async () => {
  const elsewhere = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' }
  const { nobody } = callers(world)
  const answers = { order: '100777', story: 'De hals is krom.', name: 'Jo', email: 'jo@postvak.example' }
  expect((await nobody.post('/complain/short', answers, elsewhere)).location).not.toContain('evil')
  await nobody.post('/desk/sign-in', { email: crew.ruth.email, do: 'link' }, elsewhere)
  await world.sendLetters()
  const rows = await world.house.world.letters.list({ limit: 50 })
  const texts = await Promise.all(rows.map(async ({ id }) => (await world.house.world.letters.open(id))?.text ?? ''))
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['sign-in', 'receipt']))
  expect(texts.join()).toContain('http://klankhuis.test/desk/sign-in/')
  expect(texts.join()).not.toContain('evil')
})

test('A-68: no header says who is signed in', async () => {
  const claims = { 'x-remote-user': 'noor', 'x-user-id': 'noor', authorization: 'Basic bm9vcjpub29y' }
  const answer = await callers(world).nobody.post('/desk/people/new', { name: 'Eve', roles: 'administrator' }, claims)
  expect(answer.status).toBe(403)
  expect((await world.house.world.people.all()).map(({ name }) => name)).not.toContain('Eve')
})
