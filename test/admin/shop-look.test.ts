import { beforeEach, expect, test } from 'vitest'
import { PNG } from 'pngjs'
import { klankhuis } from '#demo/shop.ts'
import { brandColours } from '#web/parts/sheets/brand.ts'
import { contrast } from '#web/parts/sheets/colour.ts'
import { createApp } from '#web/app.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let ask: (path: string, fields?: Record<string, string | File>) => Promise<Response>
const here = '/desk/shops/klankhuis/look'

beforeEach(async () => {
  world = await smallWorld()
  const { people } = world.house.world
  const app = createApp(
    world.house.world,
    line => void world.reported.push(line),
    () => Promise.resolve(true),
  )
  const { key } = await people.openSession(crew.noor.id)
  ask = async (path, fields) => {
    const headers = { cookie: `verhaal=${key}` }
    if (!fields) return app.request(path, { headers })
    const body = new FormData()
    for (const [name, value] of Object.entries({ csrf: people.csrfFor(key), ...fields })) body.append(name, value)
    return app.request(path, { method: 'POST', headers, body })
  }
})

const shop = async () => (await world.house.world.storefronts())[0]
const picture = (name = 'logo.png') =>
  new File([Uint8Array.from(PNG.sync.write(new PNG({ width: 8, height: 8 })))], name, { type: 'image/png' })

test('a logo stands for the name on pages of customers and of the house, once it is saved', async () => {
  const saved = await ask(here, { brand: '#1d4f91', accent: '#e07a00', logo: picture() })
  expect(saved.headers.get('location')).toBe(`${here}?saved`)
  const page = await (await ask('/')).text()
  const src = /<img class="logo" src="([^"]+)" alt="Klankhuis"/.exec(page)?.[1] ?? ''
  const logo = await ask(src)
  expect([logo.status, logo.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(await (await ask('/desk/people')).text()).toContain('<img class="logo"')
  expect((await shop())?.accent).toBe('#e07a00')
  await ask(here, { brand: '#1d4f91', accent: '', 'kept-logo': (await shop())?.logo?.file ?? '', remove: 'yes' })
  expect(await shop()).toEqual(klankhuis)
})

test('a preview saves nothing, and keeps the picture that was chosen', async () => {
  const page = await (await ask(here, { brand: '#722f4b', accent: '', logo: picture(), do: 'preview' })).text()
  expect(await shop()).toEqual(klankhuis)
  expect(page).toMatch(/name="kept-logo" value="[0-9a-f]{64}"/)
  const preview = await ask((/<iframe[^>]* src="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&'))
  expect(preview.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  const sheet = /href="(\/assets\/brand[^"]+)"/.exec(await preview.text())?.[1] ?? ''
  expect(await (await ask(sheet)).text()).toContain('--brand:#722f4b')
})

test.each([
  ['brand', '#ffe08a', 'De dichtstbijzijnde die leesbaar is, is #'],
  ['accent', '#ffffff', 'De dichtstbijzijnde die dat wel is, is #'],
  ['accent', 'geel', 'Schrijf de kleur als #'],
])('a %s of %s is refused, with the nearest that will do', async (name, value, problem) => {
  const answer = await ask(here, { brand: '#1d4f91', accent: '', [name]: value })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(problem)
  expect(await shop()).toEqual(klankhuis)
})

test('the colour that is offered instead can be read, and is taken by its button', async () => {
  const refused = await (await ask(here, { brand: '#ffe08a', accent: '' })).text()
  const offered = /name="use-brand" value="(#[0-9a-f]{6})"/.exec(refused)?.[1] ?? ''
  expect(contrast(offered, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  const again = await (await ask(here, { brand: '#ffe08a', accent: '', 'use-brand': offered })).text()
  expect(again).toContain(`name="brand" class="input short" type="text" value="${offered}"`.split(' ').at(-1))
})

test.each([
  [
    'a drawing that can hold scripts',
    new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo.png', { type: 'image/png' }),
    'Kies een afbeelding',
  ],
  [
    'a picture that is too large',
    new File([Uint8Array.from(PNG.sync.write(new PNG({ width: 8, height: 8 }))), new Uint8Array(200_001)], 'logo.png'),
    'groter dan 200 kB',
  ],
])('%s is not taken for a logo', async (_, logo, problem) => {
  const answer = await ask(here, { brand: '#1d4f91', accent: '', logo })
  expect(await answer.text()).toContain(problem)
  expect(await shop()).toEqual(klankhuis)
})

test('the settings of a shop leave its look alone', async () => {
  await ask(here, { brand: '#1d4f91', accent: '#e07a00', logo: picture() })
  const before = await shop()
  const { address, languages: _, ...rest } = klankhuis
  const fields = {
    ...rest,
    address: address.join('\n'),
    languages: 'nl',
    language: 'nl',
    pattern: rest.orderNumberPattern,
    example: rest.orderNumberExample,
    prefix: rest.referencePrefix,
  }
  expect((await ask('/desk/shops/klankhuis', fields as never)).status).toBe(303)
  expect(await shop()).toMatchObject({ logo: before?.logo, accent: '#e07a00' })
})

test.each(['#e07a00', '#ffee00', '#000000', '#1d4f91'])(
  'the second colour %s is told from its ground, light and dark',
  accent => {
    const { light, dark } = brandColours('#1d4f91', accent)
    expect(contrast(light.accent, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(dark.accent, '#1c2023')).toBeGreaterThanOrEqual(3)
  },
)
