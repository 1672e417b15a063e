import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let manager: Caller

// Thirty-one complaints of one evening, numbered 100 to 130; every third about a parcel that did not come.
beforeAll(async () => {
  world = await smallWorld()
  for (let n = 0; n < 31; n += 1)
    await world.file({
      orderNumber: `3001${String(n).padStart(2, '0')}`,
      category: n % 3 === 0 ? 'not-delivered' : 'damaged',
      channel: n === 4 ? 'phone' : 'web',
      words: {
        name: `Klant ${String.fromCharCode(97 + (n % 26))}${n}`,
        story: n === 7 ? 'De strijkstok is gebroken' : 'Kras',
      },
    })
  manager = await callers(world).as(crew.ruth)
})

const numbers = (html: string) =>
  [...html.matchAll(/\/desk\/complaints\/[\w-]+">(\d{6})</g)].map(([, number]) => number)

test('a list is narrowed down by what its address says, and says how many are left', async () => {
  const { text, html } = await manager.get('/desk?view=all-open&category=not-delivered')
  expect(text).toContain('11 klachten')
  expect(numbers(html)).toHaveLength(11)
  expect(text).toContain('Over: Mijn bestelling is niet aangekomen × weghalen')
})

test('filters work together, and each can be taken away by itself', async () => {
  const { html, text } = await manager.get('/desk?view=all-open&channel=phone&category=damaged&handler=nobody')
  expect(numbers(html)).toEqual(['300104'])
  expect(html).toContain('href="/desk?view=all-open&amp;handler=nobody&amp;category=damaged"')
  expect(text).toContain('Alles weghalen')
})

test('of one filter several values may be chosen, and one of them must hold; each is taken away by itself', async () => {
  const address = '/desk?view=all-open&handler=nobody&handler=me&category=not-delivered&category=damaged&channel=phone'
  const { html, text } = await manager.get(address)
  expect(numbers(html)).toEqual(['300104'])
  expect(text).toContain('Over: Mijn bestelling is niet aangekomen × weghalen')
  expect(text).toContain('Over: Het product kwam beschadigd aan × weghalen')
  expect(html).toContain(
    'href="/desk?view=all-open&amp;handler=nobody&amp;handler=me&amp;category=damaged&amp;channel=phone"',
  )
  expect(html.match(/name="category" value="[\w-]+" checked/g)).toHaveLength(2)
  const both = await manager.get('/desk?view=all-open&category=not-delivered&category=damaged')
  expect(both.text).toContain('31 klachten')
})

test('a list that is kept keeps every value of its filters', async () => {
  const query = 'view=all-open&category=not-delivered&category=faulty'
  const kept = await manager.post('/desk/views', { do: 'save', press: 'keep', name: 'Twee soorten', query })
  expect(kept.status).toBe(303)
  expect(kept.location).toContain(`/desk?${query}&saved=`)
  expect((await manager.get(kept.location ?? '')).text).toMatch(/Twee soorten : 11/)
})

test('what was said narrows a list down too, also by another form of the word', async () => {
  expect(numbers((await manager.get('/desk?view=all-open&q=strijkstokken')).html)).toEqual(['300107'])
  expect(numbers((await manager.get('/desk?view=all-open&q=kras+-klant')).html)).toEqual([])
})

test('a filter that no complaint fits says what to do', async () => {
  const { text } = await manager.get('/desk?view=all-open&severity=critical')
  expect(text).toContain('Geen klacht in deze lijst past bij deze filters')
})

test('a date that is none is told, and stays as it was typed', async () => {
  const { status, html, text } = await manager.get('/desk?view=all-open&from=gisteren')
  expect(status).toBe(422)
  expect(text).toContain('“gisteren” is geen datum')
  expect(html).toContain('value="gisteren"')
})

test.each(['next', 'received', 'last', 'customer'])(
  'in order of %s every complaint comes by once, and the same way back',
  async sort => {
    const wayOf = (html: string, words: string) =>
      new RegExp(`href="([^"]+)"[^>]*>${words}`).exec(html)?.[1]?.replace(/&amp;/g, '&')
    const first = await manager.get(`/desk?view=all-open&sort=${sort}`)
    const second = await manager.get(wayOf(first.html, 'Volgende pagina') ?? '')
    const seen = [...numbers(first.html), ...numbers(second.html)]
    expect(new Set(seen).size).toBe(31)
    expect(numbers(first.html)).toHaveLength(25)
    expect(wayOf(second.html, 'Volgende pagina')).toBeUndefined()
    const back = await manager.get(wayOf(second.html, 'Vorige pagina') ?? '')
    expect(numbers(back.html)).toEqual(numbers(first.html))
    expect(wayOf(back.html, 'Vorige pagina')).toBeUndefined()
  },
)

test('a place in a list that nobody gave out asks for its beginning', async () => {
  for (const after of ['x', 'WyIyMDI2IiwxXQ', 'a'.repeat(3000)])
    expect(numbers((await manager.get(`/desk?view=all-open&after=${after}`)).html)).toHaveLength(25)
})

test('the last event in a list is what a person did, not what the clock did', async () => {
  const { id } = await world.file({ orderNumber: '400001', words: { name: 'Zwaan' } })
  await world.passTo('2026-04-13T07:15:00.000Z')
  const later = await callers(world).as(crew.ruth)
  const { html, text } = await later.get('/desk?view=late&q=zwaan')
  expect(html).toContain(id)
  expect(text).toContain('klacht ontvangen')
  expect(text).not.toContain('belofte gemist')
})
