import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leastBytes } from '../src/slow-lines.ts'
import { type Listening, listen } from '../src/listen.ts'

let looks: Set<() => void>
let house: Listening
let arrived: number
let ready: Promise<void>
let line: Socket
beforeEach(async () => {
  looks = new Set()
  arrived = 0
  ready = Promise.resolve()
  const app = async (request: Request) => {
    if (request.method === 'GET') return new Response('a page')
    await ready
    for await (const chunk of request.body ?? []) arrived += chunk.length
    return new Response('thank you')
  }
  house = await listen(app, 0, '127.0.0.1', look => {
    looks.add(look)
    return () => looks.delete(look)
  })
  line = connect(house.port, '127.0.0.1').on('error', () => undefined)
})
afterEach(async () => {
  line.destroy()
  await house.stop()
})

const fiveMinutesLater = () => looks.forEach(look => look())
const heads = (bytes: number) =>
  `POST / HTTP/1.1\r\nHost: house\r\nConnection: close\r\nContent-Length: ${bytes}\r\n\r\n`
const body = (bytes: number) => 'x'.repeat(bytes)
const until = (isSo: () => boolean) => expect.poll(isSo, { interval: 5 }).toBe(true)

test('a photo on a bad line arrives, however often five minutes go by, as long as it comes', async () => {
  const answer = text(line)
  line.write(heads(3 * leastBytes))
  await until(() => looks.size === 1)
  for (const part of [1, 2, 3]) {
    if (part > 1) fiveMinutesLater()
    line.write(body(leastBytes))
    await until(() => arrived === part * leastBytes)
  }
  expect(await answer).toContain('thank you')
  expect(looks.size).toBe(0)
})

test('A-67: whoever only holds the line open loses it, and is told', async () => {
  const answer = text(line)
  line.write(heads(3 * leastBytes))
  await until(() => looks.size === 1)
  line.write(body(leastBytes))
  await until(() => arrived === leastBytes)
  fiveMinutesLater()
  line.write(body(1000))
  await until(() => arrived === leastBytes + 1000)
  fiveMinutesLater()
  expect(await answer).toContain('408 Request Timeout')
})

test('nobody loses their line because the house is slow to read', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  ready = promise
  const answer = text(line)
  line.write(heads(2000) + body(1000))
  await until(() => looks.size === 1)
  for (const _ of [1, 2, 3]) fiveMinutesLater()
  resolve()
  line.write(body(1000))
  expect(await answer).toContain('thank you')
})

test('a request has no last moment, but its headers come within a minute', async () => {
  let limits: object = {}
  const noted = (of: unknown) => {
    const { requestTimeout, headersTimeout } = (of as { readonly server: Server }).server
    limits = { requestTimeout, headersTimeout }
  }
  subscribe('http.server.request.start', noted)
  const answer = text(line)
  line.write('GET / HTTP/1.1\r\nHost: house\r\nConnection: close\r\n\r\n')
  expect(await answer).toContain('a page')
  unsubscribe('http.server.request.start', noted)
  expect(limits).toEqual({ requestTimeout: 0, headersTimeout: 60_000 })
  expect(looks.size).toBe(0)
})
