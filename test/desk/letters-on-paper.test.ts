import { beforeAll, expect, test } from 'vitest'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'
import { readPdf } from '../paper/read-pdf.ts'

let world: ServedWorld
let agent: Clerk
let cookie: string
let csrf: string
let ids: readonly string[]

const words = { email: '', address: 'Steeg 2\n5911 AB Venlo' }
const waiting = () =>
  world.house.world.questions.lettersToSend({ scope: { person: 'sanne', roles: ['agent'], shops: ['klankhuis'] } })
const lettersOf = (id: string) => world.house.world.letters.list({ complaintId: id })

// Two customers without e-mail wrote on 2 April: each gets a receipt by post.
beforeAll(async () => {
  world = await servedWorld()
  const first = await world.file({ words: { ...words, name: 'Wendy Wals' } })
  const second = await world.file({ orderNumber: '100241', words: { ...words, name: 'محمد العربي' } })
  ids = [first.id, second.id]
  agent = await clerk(world, crew.sanne)
  const { key } = await world.house.world.people.openSession(crew.sanne.id)
  cookie = `verhaal=${key}`
  csrf = world.house.world.people.csrfFor(key)
})

const pdfFrom = async (path: string, fields?: readonly (readonly [string, string])[]) => {
  const form = fields && new URLSearchParams([['csrf', csrf], ...fields.map(([name, value]) => [name, value])])
  const answer = await fetch(world.url + path, {
    headers: { cookie, origin: world.url },
    ...(form ? { method: 'POST', body: form } : {}),
  })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return readPdf(new Uint8Array(await answer.arrayBuffer()))
}
const chosen = async () => (await waiting()).map(({ letter }) => ['letter', letter] as const)

test('a letter for the post is a document with the address, and the way to the page of the customer as a code', async () => {
  const { pages, altTexts } = await pdfFrom(`/desk/complaints/${ids[0]}/letters/receipt-1/pdf`)
  expect(pages[0]?.text).toContain('WendyWalsSteeg25911ABVenlo')
  expect(pages.map(({ text }) => text).join('')).toMatch(/\/open\/[\w-]{20,}/)
  expect(altTexts).toEqual(['Hetzelfde adres als QR-code, voor een telefoon'])
})

test('it is set in large print for once, or always for who asked for it', async () => {
  const path = `/desk/complaints/${ids[0]}/letters/receipt-1/pdf`
  expect((await pdfFrom(path)).pages[0]?.sizes).not.toContain(18)
  expect((await pdfFrom(`${path}?print=large`)).pages[0]?.sizes).toContain(18)
  const contact = { name: 'Wendy Wals', email: '', address: words.address, sure: 'yes', print: 'large' }
  expect((await agent.sends(`/desk/complaints/${ids[0]}/correct-contact`, contact)).status).toBe(303)
  expect((await pdfFrom(path)).pages[0]?.sizes).toContain(18)
  expect((await pdfFrom(`${path}?print=normal`)).pages[0]?.sizes).not.toContain(18)
})

test('all letters for the post are printed as one document, with a list on top, and stay as they were printed', async () => {
  expect((await agent.gets('/desk/letters')).html.match(/name="letter" value="[^"]+" checked/g)).toHaveLength(2)
  const { pages } = await pdfFrom('/desk/letters', [['do', 'print'], ['sides', 'both'], ...(await chosen())])
  expect(pages[0]?.text).toContain('2brievenomteposten')
  expect(pages[0]?.text).toMatch(/1100234WendyWals/)
  expect(pages[1]?.text).toBe('')
  expect(pages[2]?.text).toContain('WendyWalsSteeg2')
  const [letter] = await lettersOf(ids[0] ?? '')
  expect(letter?.text).toContain('__key__')
  expect((await agent.gets('/desk/letters')).text).toMatch(/afgedrukt/)
})

test('they are recorded as posted together, on a day that can be, and then the promise is kept', async () => {
  const letters = (await waiting()).map(({ letter }) => letter)
  const post = (on: string, letter: readonly string[]) => agent.sends('/desk/letters', { do: 'post', on, letter })
  expect((await post('1-4-2026', letters)).text).toMatch(/nog niet vastgelegd.*100234/)
  expect((await post('', letters)).text).toContain('Vul de dag in')
  expect((await post('2-4-2026', [])).text).toContain('Kies minstens één brief')
  expect(await waiting()).toHaveLength(2)
  expect((await post('2-4-2026', letters)).to).toBe('/desk/letters?posted=2')
  expect(await waiting()).toEqual([])
  const history = await world.house.world.ledger.read(ids[0] ?? '')
  expect(history?.events.at(-1)).toMatchObject({ type: 'letter-delivered', via: 'post', on: '2026-04-02' })
})

test('a letter that came back opens its promise again, with the reason, and can be sent again', async () => {
  await agent.sends(`/desk/complaints/${ids[0]}/return-letter`, { of: 'receipt-1', why: 'moved' })
  expect((await agent.gets('/desk/letters')).text).toMatch(/teruggekomen 100234/i)
  expect((await agent.gets(`/desk/complaints/${ids[0]}`)).text).toContain('woont daar niet meer')
})

test('what was posted without being printed from here is kept in the words it went in', async () => {
  const { id } = await world.file({ orderNumber: '100242', words })
  await world.does(id, crew.sanne, { type: 'post-letter', letter: 'receipt-1', on: '2026-04-02' as never })
  expect((await lettersOf(id))[0]?.text).toBeUndefined()
  await world.sendLetters()
  expect((await lettersOf(id))[0]?.text).toContain('100242')
})
