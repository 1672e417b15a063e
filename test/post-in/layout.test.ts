import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { layoutOf } from '#post/in/layout.ts'
import { styleIn } from '#post/in/layout-style.ts'
import { newPage } from '../world/browser.ts'
import { callers } from '../world/caller.ts'
import { atTheEnd } from '../world/closing.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { mailSink } from '../world/sink.ts'
import { crew } from '../world/story.ts'
import { attacks } from './xss.ts'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const reader = { shops: ['klankhuis'], person: 'sanne' }

let world: ServedWorld
let server: ImapServer
let away: string
const asked: string[] = []

beforeAll(async () => {
  const canary = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.end()
  })
  await new Promise<void>(resolve => canary.listen(0, '127.0.0.1', resolve))
  canary.on('connection', () => asked.push('connection'))
  away = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`
  server = await imapServer()
  const transport = smtpTransport((await mailSink()).url)
  const mailIn = { imapUrl: server.url, replyAddress: 'klachten+{key}@klankhuis.example' }
  world = await servedWorld({ transport, mailIn })
  atTheEnd(async () => {
    canary.close()
    transport.close()
    await world.house.leaveMailbox()
  })
})

let counter = 0
const arrives = async (html: string, more = ''): Promise<string> => {
  server.arrives(
    `Message-ID: <l${(counter += 1)}@postvak.example>\r\nFrom: Mark <mark@postvak.example>\r\nTo: klachten@klankhuis.example\r\nSubject: Mijn gitaar\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <barst>\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}\r\n--b--\r\n${more}--o--\r\n`,
  )
  await world.house.duties['mail-in'].run()
  const rows = (await world.house.world.mailIn?.waiting(reader, 1000)) ?? []
  return rows.at(-1)?.id ?? ''
}

const signedIn = async () => {
  const page = await newPage({ scripts: true })
  const { key } = await world.house.world.people.openSession(crew.sanne.id)
  await page.context().addCookies([{ name: 'verhaal', value: key, url: world.url }])
  return page
}

test('A-40, A-41, A-50: nothing that a stranger wrote runs, asks for anything or leaves its frame, as text, laid out, or alone', async () => {
  const page = await signedIn()
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', line => line.type() === 'error' && complaints.push(line.text()))
  page.on(
    'request',
    one => !one.url().startsWith(world.url) && !one.url().startsWith('data:') && elsewhere.push(one.url()),
  )
  const id = await arrives(
    attacks(away)
      .map((attack, n) => `<p>begin ${n}</p>${attack}<p>eind ${n}</p>`)
      .join('\r\n'),
  )
  const each = [id, ...(await oneByOne())]
  for (const one of each)
    for (const path of [`/desk/mail-in/${one}`, `/desk/mail-in/${one}?as=layout`, `/desk/mail-in/${one}/layout`]) {
      await page.goto(world.url + path, { waitUntil: 'load' })
      for (const frame of page.frames()) {
        expect([path, await frame.evaluate('window.__xss')]).toEqual([path, undefined])
        expect(new URL(frame.url()).origin).toBe(world.url)
      }
    }
  expect({ asked, elsewhere, complaints }).toEqual({ asked: [], elsewhere: [], complaints: [] })
  await page.goto(`${world.url}/desk/mail-in/${id}/layout`)
  const text = await page.textContent('body')
  for (const said of ['begin 0', 'eind 39', 'klik', 'letter', 'Uw sessie is verlopen']) expect(text).toContain(said)
  expect(await page.locator('form, input, script, a, base, meta[http-equiv], iframe, object, svg').count()).toBe(0)
})

/** Some that swallow what comes after them, each in a message of its own. */
const oneByOne = async () => {
  const ids: string[] = []
  for (const attack of attacks(away).filter((_, n) => [6, 19, 30, 34, 35].includes(n))) ids.push(await arrives(attack))
  return ids
}

test('A-50, A-52: a picture of the message itself is shown, one from elsewhere is not fetched, and links are words with their place', async () => {
  const id = await arrives(
    `<p>Kijk:</p><img src="cid:barst" alt="De barst" width="10"><img src="${away}/logo.png"><a href="https://elders.example/pad?x=1">mijn bank</a>`,
  )
  const sanne = await callers(world).as(crew.sanne)
  const { html, headers } = await sanne.get(`/desk/mail-in/${id}/layout`)
  expect(html).toContain(`<img src="data:image/png;base64,${png}" alt="De barst"`)
  expect(html).toContain('[elders.example]')
  expect(html).not.toContain(away)
  expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  const page = await sanne.get(`/desk/mail-in/${id}?as=layout`)
  expect(page.html).toMatch(/<iframe[^>]*\ssandbox(=""|\s|>)/)
  expect(page.text).toContain('Eén afbeelding staat elders en is niet opgehaald.')
  expect(page.text).toContain('mijn bank: https://elders.example/pad?x=1')
  expect((await sanne.get(`/desk/mail-in/${id}`)).html).not.toContain('<iframe')
  const milan = await callers(world).as(crew.milan)
  expect((await milan.get(`/desk/mail-in/${id}/layout`)).status).toBe(404)
})

test('A-43: a message that was sent along is opened as text, and no other file is', async () => {
  const along = `From: "Koerier" <depot@koerier.example>\r\nSubject: =?utf-8?q?Pakket_besch=C3=A4digt?=\r\n\r\nHet pak was nat.\r\n`
  const id = await arrives('<p>Zie bijlage</p>', `--o\r\nContent-Type: message/rfc822\r\n\r\n${along}\r\n`)
  const sanne = await callers(world).as(crew.sanne)
  const page = await sanne.get(`/desk/mail-in/${id}`)
  const [, address = ''] = /href="([^"]*\/files\/\d+\/message)"/.exec(page.html) ?? []
  const opened = await sanne.get(address)
  for (const said of ['Pakket beschädigt', 'Koerier <depot@koerier.example>', 'Het pak was nat.'])
    expect(opened.text).toContain(said)
  for (const wrong of ['0', '9', 'x', '-1']) {
    const other = address.replace(/\d+\/message/, `${wrong}/message`)
    expect((await sanne.get(other)).status).toBe(other === address ? 200 : 404)
  }
})

describe('a style', () => {
  test.each([
    ['color: #333; font: bold 12px Arial, "Times New Roman"', 'color: #333; font: bold 12px Arial, "Times New Roman"'],
    ['color: red; background: url(x)', 'color: red'],
    ['COLOR:rgb(1, 2, 3)', 'color: rgb(1, 2, 3)'],
    ['position: fixed; top: 0; z-index: 9; color: red', 'color: red'],
    ['margin-left: -9999px; text-indent: -9em; display: none', ''],
    ['color: re\\64', ''],
    ['width: expression(alert(1)); behavior: url(x)', ''],
    ['color: var(--x); width: calc(1px)', ''],
  ])('A-41: "%s" keeps only what cannot do harm', (given, kept) => {
    expect(styleIn(given)).toBe(kept)
  })
})

test('A-25: whatever is laid out costs no more than walking over it once', () => {
  const begun = performance.now()
  for (const piece of [
    '<div>',
    '<a href=x>',
    '<img src=cid:x>',
    '<',
    '&',
    '<b style="',
    "<p x='",
    '<!--',
    '</p>',
    '<table><tr><td>',
  ])
    expect(layoutOf({ html: piece.repeat(1_000_000 / piece.length), attachments: [] }).html.length).toBeLessThan(
      20_000_000,
    )
  expect(performance.now() - begun).toBeLessThan(15_000)
})
