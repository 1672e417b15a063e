import { beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type SmallWorld } from '../world/story.ts'
import { picture, type Visitor, visitorOf, wordsOf } from './visitor.ts'

let world: SmallWorld
let visitor: Visitor
beforeAll(async () => {
  world = await smallWorld()
  visitor = visitorOf(world)
})

const begin = async () => (await visitor.post('/complain')).location.replace(/\/order$/, '')

const whole = {
  order: ['order', { order: 'Order: #100 300' }],
  reason: ['reason', { category: 'damaged', story: 'Een barst.\n\nIn het bovenblad <b>.' }],
  wish: ['wish', { 'wishes-asked': '1', wishes: ['exchange', 'apology'], wish: 'Graag voor zondag' }],
  contact: ['contact', { name: 'Robin de Vries', email: 'robin@postvak.example', language: 'nl' }],
} as const

const fillIn = async (change: Partial<Record<keyof typeof whole, Record<string, string>>> = {}) => {
  const draft = await begin()
  for (const [name, [step, fields]] of Object.entries(whole)) {
    const answered = await visitor.post(`${draft}/${step}`, { ...fields, ...change[name as keyof typeof whole] })
    expect(answered.status).toBe(303)
  }
  return draft
}

const filed = async (reference: string) => {
  const [row] = await world.database.app
    .selectFrom('complaint')
    .select('id')
    .where('reference', '=', reference)
    .execute()
  const history = row && (await world.house.world.ledger.read(row.id))
  if (!history) throw new Error(`There is no complaint ${reference}`)
  return history
}
const referenceOn = (html: string) => /class="reference">([^<]+)</.exec(html)?.[1] ?? ''

test('the first page promises the dates of today and makes nothing', async () => {
  const { status, html } = await visitor.get('/')
  expect(status).toBe(200)
  // It is Thursday 2 April 2026.
  expect(wordsOf(html)).toContain('donderdag 16 april 2026')
  expect(html).toContain('lang="nl"')
  expect(html.match(/<h1/g)).toHaveLength(1)
  const drafts = await world.database.owner.selectFrom('draft').selectAll().execute()
  await visitor.get('/complain')
  await visitor.get('/complain/short')
  expect(await world.database.owner.selectFrom('draft').selectAll().execute()).toHaveLength(drafts.length)
})

test('a page can be had in every language of the shop, and the choice travels in the address', async () => {
  const { html } = await visitor.get('/?language=en')
  expect(html).toContain('lang="en"')
  expect(wordsOf(html)).toContain('Make a complaint')
  expect(html).toContain('action="/complain?language=en"')
  const { location } = await visitor.post('/complain?language=en')
  expect(location).toMatch(/^\/complain\/[\w-]{20,}\/order\?language=en$/)
})

test('a complaint is filed in seven requests, with four answers', async () => {
  const draft = await begin()
  await visitor.post(`${draft}/order`, { order: '', 'no-order': 'Ik heb geen ordernummer' })
  await visitor.post(`${draft}/reason`, { story: 'De winkel belde niet terug.' })
  await visitor.post(`${draft}/contact`, { name: 'Jo', email: 'jo@postvak.example' })
  const { status, location } = await visitor.post(`${draft}/check`)
  expect(status).toBe(303)
  const receipt = await visitor.get(location)
  const reference = referenceOn(receipt.html)
  expect(reference).toMatch(/^K-2026-\d{4}$/)
  const { complaint, events } = await filed(reference)
  expect(complaint).toMatchObject({ category: 'unknown', wishes: [], language: 'nl', reach: 'email', channel: 'web' })
  expect(events[0]).toMatchObject({ type: 'filed', words: { name: 'Jo', story: 'De winkel belde niet terug.' } })
})

test('everything answered comes with the complaint, as it was typed', async () => {
  const draft = await fillIn()
  expect((await visitor.post(`${draft}/files`, {}, { file: [picture('barst.png')] })).location).toBe(`${draft}/contact`)
  const check = wordsOf((await visitor.get(`${draft}/check`)).html)
  for (const text of [
    '100300',
    'Het product kwam beschadigd aan',
    'In het bovenblad <b>.',
    'Graag voor zondag',
    'barst.png',
  ])
    expect(check).toContain(text)
  expect(check).toContain('Niet ingevuld')
  expect(check).toContain('Er is nog niets verstuurd')
  const { location } = await visitor.post(`${draft}/check`)
  const { complaint, events } = await filed(referenceOn((await visitor.get(location)).html))
  expect(complaint).toMatchObject({ orderNumber: '100300', category: 'damaged', wishes: ['exchange', 'apology'] })
  expect(events[0]).toMatchObject({ words: { wish: 'Graag voor zondag', fileNames: ['barst.png'] } })
})

describe('the receipt', () => {
  test('says reference, moment, team and dates, and nothing personal', async () => {
    const draft = await fillIn({ order: { order: '100301' } })
    const { location } = await visitor.post(`${draft}/check`)
    const { html } = await visitor.get(location)
    const words = wordsOf(html)
    expect(words).toContain('100301')
    expect(words).toContain('donderdag 2 april 2026, 20.41 uur')
    expect(words).toContain('klachtenteam van Klankhuis')
    expect(words).toContain('donderdag 16 april 2026')
    for (const personal of ['Robin', 'robin@', 'barst', 'bovenblad']) expect(html).not.toContain(personal)
  })

  test('is the same complaint however often the last button is pressed', async () => {
    const draft = await fillIn({ order: { order: '100302' } })
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(`${draft}/check`)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await visitor.post(`${draft}/check`)
    const rows = await world.database.app
      .selectFrom('complaint')
      .select('id')
      .where('order_number', '=', '100302')
      .execute()
    expect(rows).toHaveLength(1)
    expect((await visitor.get(`${draft}/contact`)).location).toBe(`${draft}/sent`)
  })

  test('is gone after a day, and then says where to ask', async () => {
    const { status, html } = await visitor.get('/complain/neverexisted/sent')
    expect(status).toBe(404)
    expect(html).toContain('href="/link"')
  })
})

test('a second complaint about the same order is taken, and nobody is told of the first', async () => {
  const first = await fillIn({ order: { order: '100303' } })
  await visitor.post(`${first}/check`)
  const second = await fillIn({ order: { order: '100303' }, reason: { story: 'Nog iets.' } })
  const { location } = await visitor.post(`${second}/check`)
  const { html } = await visitor.get(location)
  expect(referenceOn(html)).toBe('100303-2')
})

describe('whatever is wrong, everything typed is still there:', () => {
  const long = 'Lang verhaal. '.repeat(800)
  test.each([
    ['no order number', 'order', { order: '' }, 'Vul uw ordernummer in', []],
    ['one without letters or digits', 'order', { order: '??' }, 'heeft letters of cijfers', ['value="??"']],
    ['no story', 'reason', { story: '', category: 'refund' }, 'Een paar woorden is genoeg', ['value="refund" checked']],
    ['a story too long', 'reason', { story: long }, 'Er passen er 10.000 in', [long.trim()]],
    [
      'no name',
      'contact',
      { name: '', email: 'a@b.example', help: 'Bel me' },
      'Vul uw naam in',
      ['a@b.example', 'Bel me'],
    ],
    [
      'no way to be reached',
      'contact',
      { name: 'Jo', phone: '06 1' },
      'zodat we u kunnen antwoorden',
      ['value="Jo"', 'value="06 1"'],
    ],
    ['half an e-mail address', 'contact', { name: 'Jo', email: 'jo@' }, 'Controleer uw e-mailadres', ['value="jo@"']],
    [
      'a wish too long',
      'wish',
      { 'wishes-asked': '1', wishes: 'repair', wish: long },
      'Maak hem korter',
      ['value="repair" checked', long.trim()],
    ],
  ])('%s', async (_, step, fields, message, kept) => {
    const draft = await begin()
    const { status, html } = await visitor.post(`${draft}/${step}`, fields)
    expect(status).toBe(422)
    expect(html).toContain('<title>Fout: ')
    expect(html).toContain('role="alert"')
    expect(html.indexOf(message)).toBeGreaterThan(0)
    for (const text of kept) expect(html).toContain(text)
    // And also when one comes back to the page later.
    const again = await visitor.get(`${draft}/${step}`)
    for (const text of kept) expect(again.html).toContain(text)
  })
})

describe('files', () => {
  test('come one at a time, can be taken out again, and are kept by any button', async () => {
    const draft = await begin()
    const one = await visitor.post(`${draft}/files`, { add: '1' }, { file: [picture('een.png')] })
    expect(one.location).toBe(`${draft}/files`)
    const page = (await visitor.get(`${draft}/files`)).html
    expect(page).toContain('een.png')
    const id = /name="remove" value="(\w+)"/.exec(page)?.[1] ?? ''
    await visitor.post(`${draft}/files`, { remove: id }, { file: [] })
    expect((await visitor.get(`${draft}/files`)).html).not.toContain('een.png')
  })

  test('that cannot be taken are named, with what can be', async () => {
    const draft = await begin()
    const program = new File([Buffer.from('MZ\u0090\u0000 this is a program'.repeat(50))], 'spel.exe')
    const { status, html } = await visitor.post(`${draft}/files`, { add: '1' }, { file: [program] })
    expect(status).toBe(422)
    expect(wordsOf(html)).toContain('We kunnen “spel.exe” niet openen')
  })

  test('are asked for when there is none to add', async () => {
    const draft = await begin()
    const { status, html } = await visitor.post(`${draft}/files`, { add: '1' }, { file: [] })
    expect(status).toBe(422)
    expect(wordsOf(html)).toContain('Kies eerst een bestand')
  })
})

test('what is still missing at the end is named, with a way to it, and nothing is sent', async () => {
  const draft = await begin()
  await visitor.post(`${draft}/order`, { order: '100304' })
  const { status, html } = await visitor.post(`${draft}/check`)
  expect(status).toBe(422)
  expect(html).toContain(`href="${draft}/reason?then=check"`)
  expect(html).toContain(`href="${draft}/contact?then=check"`)
})

test('a change leads back to the check', async () => {
  const draft = await fillIn({ order: { order: '100305' } })
  expect((await visitor.get(`${draft}/order?then=check`)).html).toContain('name="then" value="check"')
  const { location } = await visitor.post(`${draft}/order`, { order: '100306', then: 'check' })
  expect(location).toBe(`${draft}/check`)
  expect(wordsOf((await visitor.get(location)).html)).toContain('100306')
})

test('a number that looks like none of ours is taken, with a word about it', async () => {
  const draft = await fillIn({ order: { order: 'ABC-1' } })
  const check = wordsOf((await visitor.get(`${draft}/check`)).html)
  expect(check).toContain('ABC-1 Onze ordernummers zien er meestal uit als')
  expect((await visitor.post(`${draft}/check`)).status).toBe(303)
})

test('a form that was open too long says so, and has everything that was typed filled in', async () => {
  const { status, html } = await visitor.post('/complain/gone/contact', { name: 'Jo Lang', email: 'jo@lang.example' })
  expect(status).toBe(410)
  expect(html).toContain('value="Jo Lang"')
  expect(html).toContain('value="jo@lang.example"')
  expect(html).toContain('action="/complain/short"')
  expect((await visitor.get('/complain/gone/order')).status).toBe(404)
})

test('nothing that was done here went wrong', () => {
  expect(world.reported).toEqual([])
})
