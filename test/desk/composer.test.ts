import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { Mail, Transport } from '#post/transport.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth } = crew
const mails: Mail[] = []
const transport: Transport = {
  via: 'smtp',
  atOnce: 1,
  send: mail => {
    mails.push(mail)
    return Promise.resolve({ accepted: true })
  },
  close: () => undefined,
}
let world: ServedWorld
let agent: Clerk
let manager: Clerk

beforeAll(async () => {
  world = await servedWorld({ transport })
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

let order = 600_000
const filed = async () => {
  order += 1
  const { id } = await world.file({ orderNumber: String(order), words: { email: `c${order}@postvak.example` } })
  return { id, page: `/desk/complaints/${id}`, at: (act: string) => `/desk/complaints/${id}/${act}` }
}
const acknowledged = async () => {
  const one = await filed()
  await world.does(one.id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as never })
  return one
}
const answered = async () => {
  const one = await acknowledged()
  const reasons = { reasons: 'De doos had geen karton.' }
  await world.does(one.id, sanne, { type: 'find', head: '1', finding: 'upheld', cause: 'packing', words: reasons })
  const words = { summary: 'a', done: 'b', noRemedy: 'c', noChange: 'd' }
  await world.does(one.id, sanne, { type: 'answer', changes: [], words })
  return one
}
const read = async (id: string) => {
  const history = await world.house.world.ledger.read(id)
  if (!history) throw new Error('No such complaint')
  return history
}
const version = async (id: string) => String((await read(id)).complaint.version)
const paper = (name: string, text: string) => new File([text], name, { type: 'text/plain' })

test('a letter shows to whom, where and in which language it goes, and nobody can type another address', async () => {
  const { id, page, at } = await acknowledged()
  const form = await agent.gets(`${page}?write=send-message`)
  expect(form.text).toContain(`Aan Pieter de Boer <c${order}@postvak.example> in het Nederlands`)
  expect(form.text).toContain('Verstuur brief aan Pieter de Boer')
  const elsewhere = { to: 'dief@elders.example', email: 'dief@elders.example', address: 'Elders 1' }
  await agent.sends(at('send-message'), { text: 'Dag', expected: await version(id), ...elsewhere })
  await world.sendLetters()
  expect(mails.filter(({ to }) => to.includes('elders'))).toEqual([])
  expect(mails.at(-1)?.to).toBe(`c${order}@postvak.example`)
})

test('a note sends nothing, whichever button is pressed', async () => {
  const { id, page, at } = await acknowledged()
  const note = await agent.gets(`${page}?write=note`)
  expect(note.text).toContain('Bewaar notitie voor collega’s')
  expect(note.html).not.toContain('class="recipient"')
  expect(note.text).not.toContain('Verstuur brief')
  const before = (await read(id)).complaint.letters.length
  for (const wish of ['', 'wait', 'close', 'send', 'preview'])
    await agent.sends(at('note'), { text: 'Alleen voor ons.', do: wish, expected: await version(id) })
  await world.sendLetters()
  expect((await read(id)).complaint.letters).toHaveLength(before)
  expect(mails.some(({ text }) => text.includes('Alleen voor ons.'))).toBe(false)
})

test('send and wait gives the customer the ball', async () => {
  const { id, at } = await acknowledged()
  await agent.sends(at('send-message'), { text: 'Hebt u een foto?', do: 'wait', expected: await version(id) })
  expect((await read(id)).complaint.stops).toMatchObject([{ because: 'waiting-for-customer' }])
})

test('send and close does both where the policy allows it, and is not offered elsewhere', async () => {
  const { id, page, at } = await answered()
  expect((await agent.gets(`${page}?write=send-message`)).text).toContain('Verstuur en sluit de klacht')
  await agent.sends(at('send-message'), { text: 'Tot ziens.', do: 'close', expected: await version(id) })
  const history = await read(id)
  expect(history.events.slice(-2).map(({ type }) => type)).toEqual(['message-sent', 'closed'])
  const early = await acknowledged()
  expect((await agent.gets(`${early.page}?write=send-message`)).text).not.toContain('Verstuur en sluit de klacht')
  const refused = await agent.sends(early.at('send-message'), {
    text: 'Tot ziens.',
    do: 'close',
    expected: await version(early.id),
  })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Tot ziens.')
  expect((await read(early.id)).events.map(({ type }) => type)).not.toContain('message-sent')
})

test('a letter takes along files of the complaint and new ones; the mail carries them and the customer finds them', async () => {
  const { id, at, page } = await acknowledged()
  await agent.sends(at('note'), { text: 'Scan', files: paper('scan.txt', 'scan'), expected: await version(id) })
  const noted = (await read(id)).events.findLast(({ type }) => type === 'noted')
  const scan = noted?.type === 'noted' ? (noted.files[0]?.id ?? '') : ''
  const form = { text: 'Zie de scan.', attach: scan, files: paper('brief.txt', 'brief'), expected: await version(id) }
  const preview = await agent.sends(at('send-message'), { ...form, do: 'preview' })
  expect(preview.text).toContain('Bij deze brief')
  await agent.sends(at('send-message'), form)
  await world.sendLetters()
  const mail = mails.at(-1)
  expect(mail?.text).toContain('brief.txt')
  const files = mail?.files ?? []
  expect(files.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual(['brief.txt', 'scan.txt'])
  expect(files.map(({ content }) => new TextDecoder().decode(content)).toSorted()).toEqual(['brief', 'scan'])
  expect((await agent.gets(page)).text).toContain('brief.txt')
  const track = await world.house.world.links.issue({
    purpose: 'view',
    subject: id,
    expiresAt: '2027-01-01T00:00:00.000Z' as never,
  })
  const mine = await fetch(`${world.url}/complaint/${track}`)
  const html = await mine.text()
  expect(html).toContain('scan.txt')
  expect((await fetch(`${world.url}/complaint/${track}/files/${scan}`)).status).toBe(200)
})

test('A-03: a file of another complaint cannot be sent along', async () => {
  const [one, two] = [await acknowledged(), await acknowledged()]
  await agent.sends(one.at('note'), { text: 'Van een ander', files: paper('geheim.txt', 'geheim'), expected: '2' })
  const noted = (await read(one.id)).events.at(-1)
  const secret = noted?.type === 'noted' ? (noted.files[0]?.id ?? '') : ''
  await agent.sends(two.at('send-message'), { text: 'Dag', attach: secret, expected: '2' })
  expect((await read(two.id)).events.at(-1)).not.toHaveProperty('files')
})

test('a letter in another language than the customer’s is remarked upon, and can be sent', async () => {
  const { id, at } = await acknowledged()
  const english = 'Thank you for your message. We have found the guitar and will send it to you on Monday.'
  const form = { text: english, expected: await version(id) }
  const preview = await agent.sends(at('send-message'), { ...form, do: 'preview' })
  expect(preview.text).toContain('Deze tekst lijkt Engels; de klant leest Nederlands')
  const dutch = { ...form, text: 'Dank voor uw bericht. Wij hebben de gitaar gevonden en sturen die maandag naar u.' }
  expect((await agent.sends(at('send-message'), { ...dutch, do: 'preview' })).text).not.toContain('lijkt')
  expect((await agent.sends(at('send-message'), form)).status).toBe(303)
})

test('whoever was slower reads the whole letter of the other above their own text', async () => {
  const { id, at } = await acknowledged()
  const expected = await version(id)
  await agent.sends(at('send-message'), { text: 'Regel een.\n\nRegel twee van de brief.', expected })
  const page = await manager.sends(at('send-message'), { text: 'Mijn eigen tekst.', expected })
  expect(page.status).toBe(409)
  for (const words of ['Regel een.', 'Regel twee van de brief.', 'Mijn eigen tekst.'])
    expect(page.text).toContain(words)
})

test('a complaint of a hundred events is a small page that leads back to its beginning', async () => {
  const { id, page } = await acknowledged()
  for (let n = 0; n < 100; n += 1)
    await world.does(id, sanne, {
      type: 'note',
      files: [],
      words: { text: `Belde het magazijn, keer ${n}; niemand nam op.` },
    })
  const { html } = await agent.gets(page)
  expect(gzipSync(html).length).toBeLessThan(60 * 1024)
  expect(html).toContain('id="v102"')
  expect(html).not.toContain('id="v42"')
  expect((await agent.gets(`${page}?at=7`)).html).toContain('id="v7"')
  const earlier = /href="([^"]*many=\d+)"/.exec(html)?.[1]?.replace('&amp;', '&') ?? ''
  expect((await agent.gets(earlier)).html).toContain('id="v42"')
  const order = [...html.matchAll(/id="v(\d+)"/g)].map(([, at]) => Number(at))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('from one acknowledgement Enter leads to the next one’s form, until none is left', async () => {
  const [one, two] = [await filed(), await filed()]
  const form = await agent.gets(one.at('acknowledge'))
  expect(form.html).toMatch(/<input type="submit"[^>]* autofocus/)
  const done = await agent.sends(one.at('acknowledge'), { handler: 'sanne', answerBy: '2026-04-16', expected: '1' })
  const next = await agent.gets(done.to ?? '')
  expect(next.html).toMatch(new RegExp(`href="${two.at('acknowledge')}"[^>]* autofocus`))
  const last = await agent.sends(two.at('acknowledge'), { handler: 'sanne', answerBy: '2026-04-16', expected: '1' })
  expect((await agent.gets(last.to ?? '')).text).toContain('Elke klacht is bevestigd.')
})

test('nothing broke', () => {
  expect(world.reported).toEqual([])
})
