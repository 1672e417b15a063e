import { beforeEach, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeEach(async () => {
  world = await smallWorld()
  noor = await callers(world).as(crew.noor)
})

const form = {
  name: 'Klankhuis',
  site: 'https://www.klankhuis.example',
  languages: ['nl', 'en'],
  language: 'nl',
  brand: '#1d4f91',
  country: 'NL',
  currency: 'EUR',
  zone: 'Europe/Amsterdam',
  calendar: 'NL',
  policy: 'original',
  pattern: '^\\d{6}$',
  example: '100234',
  prefix: 'K',
  email: 'klachten@klankhuis.example',
  phone: '077 000 01 20',
  address: 'Klankhuis\nOrgelkade 12\n5912 SS Venlo',
}
const shop = async () => (await world.house.world.storefronts())[0]

test('the form shows the settings as they are, and saving it unchanged changes nothing', async () => {
  const { html } = await noor.get('/desk/shops/klankhuis')
  expect(html).toContain('value="077 000 01 20"')
  expect((await noor.post('/desk/shops/klankhuis', form)).location).toBe('/desk/shops?done=saved&of=klankhuis')
  expect(await shop()).toEqual(klankhuis)
})

test.each([
  ['brand', '#ffe08a', 'Deze kleur is niet leesbaar op wit: het contrast is 1,2'],
  ['brand', 'blauw', 'Schrijf de kleur als #'],
  ['pattern', '^(\\d{6}$', 'Dit is geen reguliere expressie.'],
  ['pattern', '^(\\d+)+$', 'Dit patroon herhaalt iets wat zichzelf herhaalt'],
  ['example', 'ABC', 'Het voorbeeld past niet bij het patroon'],
  ['site', 'klankhuis', 'Vul het hele adres van de website in'],
  ['site', 'javascript:alert(1)', 'Vul het hele adres van de website in'],
  ['languages', '', 'Kies minstens één taal'],
  ['language', 'fr', 'Kies een eerste taal die bij de talen staat'],
  ['zone', 'Europe/Venlo', 'Tijdzone: kies er een uit de lijst'],
  ['policy', 'unheard-of', 'Beleid: kies er een uit de lijst'],
  ['prefix', 'klacht', 'Gebruik één tot vier hoofdletters'],
  ['phone', 'bel ons', 'Vul een telefoonnummer in'],
  ['address', '', 'Vul het postadres in'],
])('a wrong %s (%s) is told at its field and saves nothing', async (field, value, problem) => {
  const { status, text, html } = await noor.post('/desk/shops/klankhuis', { ...form, name: 'Anders', [field]: value })
  expect(status).toBe(422)
  expect(text).toContain(problem)
  expect(html).toContain(`href="#${field}"`)
  expect(html).toContain('value="Anders"')
  expect(await shop()).toEqual(klankhuis)
})

test('a number can be tried against the pattern without saving anything', async () => {
  const tried = { ...form, pattern: '^\\d{6}$', name: 'Anders', do: 'try' }
  const fits = await noor.post('/desk/shops/klankhuis', { ...tried, try: ' order # 100 234 ' })
  expect(fits.text).toContain('wordt gelezen als 100234, en past bij het patroon')
  const differs = await noor.post('/desk/shops/klankhuis', { ...tried, try: 'A-17' })
  expect(differs.text).toContain('wordt gelezen als A-17, en past niet bij het patroon')
  expect(differs.html).toContain('value="Anders"')
  expect(await shop()).toEqual(klankhuis)
})

test('a second shop is added under its own short name', async () => {
  const second = { ...form, name: 'Soundhouse', languages: ['en'], language: 'en' }
  expect((await noor.post('/desk/shops', { ...second, id: 'klankhuis' })).text).toContain(
    'Een andere winkel heeft deze',
  )
  expect((await noor.post('/desk/shops', { ...second, id: 'Sound House' })).text).toContain(
    'Gebruik alleen kleine letters',
  )
  expect((await noor.post('/desk/shops', { ...second, id: 'soundhouse' })).location).toBe(
    '/desk/shops?done=added&of=soundhouse',
  )
  expect((await world.house.world.storefronts()).map(({ id }) => id)).toEqual(['klankhuis', 'soundhouse'])
})

test('a shop publishes another policy from then on, in the version in force', async () => {
  await noor.post('/desk/shops/klankhuis', { ...form, policy: 'trust-mark-nl' })
  const [changed] = await world.house.world.storefronts()
  const ground = changed && (await world.house.world.groundFor(changed))
  expect(ground?.policy).toMatchObject({ id: 'trust-mark-nl', version: 1 })
  expect((await noor.get('/desk/shops')).text).toContain('Klachtenregeling met keurmerk, versie 1')
})

test('a shop leaves out of its policy page how its promises were kept, and shows it again', async () => {
  await noor.post('/desk/shops/klankhuis', { ...form, hide: ['kept'] })
  expect(await shop()).toEqual({ ...klankhuis, hideKept: true })
  expect((await noor.get('/desk/shops/klankhuis')).html).toMatch(/name="hide" value="kept" checked/)
  await noor.post('/desk/shops/klankhuis', form)
  expect(await shop()).toEqual(klankhuis)
})
