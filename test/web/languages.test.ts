import { beforeAll, describe, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import type { Language } from '#policy/storefront.ts'
import { createApp } from '#web/app.ts'
import type { World } from '#web/world.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

// In which language a page answers, whoever asks and whatever went wrong.

let world: SmallWorld
let sanne: Caller
const reported: string[] = []
beforeAll(async () => {
  world = await smallWorld()
  await world.house.world.saveStorefront({ ...klankhuis, languages: ['nl', 'fr', 'de'], formality: 'informal' }, 'noor')
  sanne = await callers(world).as(crew.sanne)
})

const appOf = (inHouse: World) =>
  createApp(
    inHouse,
    line => void reported.push(line),
    () => Promise.resolve(true),
  )
const ask = (path: string, accepts = '', init: RequestInit = {}, inHouse = world.house.world) =>
  appOf(inHouse).request(path, { ...init, headers: { ...init.headers, 'accept-language': accepts } })
const languageIn = (html: string) => /<html lang="(\w\w)"/.exec(html)?.[1]
const spoken = async (...request: Parameters<typeof ask>) => languageIn(await (await ask(...request)).text())

describe('a page speaks', () => {
  test('the language of the browser that the shop speaks, the one liked best first, else the shop’s own', async () => {
    expect(await spoken('/', 'fr')).toBe('fr')
    expect(await spoken('/', 'fr-CA,en;q=0.8')).toBe('fr')
    expect(await spoken('/', 'fr;q=0.2, sv, de;q=0.7')).toBe('de')
    expect(await spoken('/', 'de;q=0, fr;q=0.1')).toBe('fr')
    for (const other of ['sv', '', '*', 'de;q=often', ',;q,='])
      expect([other, await spoken('/', other)]).toEqual([other, 'nl'])
  })

  test('the language chosen on it, on every page after it', async () => {
    const html = await (await ask('/?language=fr', 'de')).text()
    expect(languageIn(html)).toBe('fr')
    const within = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    const pages = within.filter(href => !/^\/assets|\?language=(nl|de)/.test(href))
    expect(pages.length).toBeGreaterThan(2)
    for (const href of pages) expect([href, await spoken(href, 'de')]).toEqual([href, 'fr'])
  })

  test('and says to what is between that it depends on the browser; what is no page does not', async () => {
    for (const path of ['/', '/policy', '/nowhere', '/complain/short', '/open/none'])
      expect([path, (await ask(path, 'fr')).headers.get('vary')]).toEqual([path, 'Accept-Language'])
    const sheet = /href="(\/assets[^"]+\.css)"/.exec(await (await ask('/')).text())?.[1] ?? ''
    const answer = await ask(sheet)
    expect([answer.status, answer.headers.get('vary')]).toEqual([200, 'Accept-Encoding'])
  })
})

const broken = (code?: string): World => ({
  ...world.house.world,
  links: {
    ...world.house.world.links,
    find: () => Promise.reject(Object.assign(new Error('broken'), code ? { code } : {})),
  },
})

describe('where something is wrong a page speaks', () => {
  const wrong: readonly (readonly [string, () => Parameters<typeof ask>, number])[] = [
    ['not there', () => ['/nowhere'], 404],
    ['a link that is over', () => ['/complaint/over'], 404],
    ['a partner’s link that is over', () => ['/partner/over'], 404],
    ['a fault of ours', () => ['/complaint/any', '', {}, broken()], 500],
    ['no database', () => ['/complaint/any', '', {}, broken('57P01')], 503],
    ['a database too busy to answer in time', () => ['/complaint/any', '', {}, broken('57014')], 503],
    ['a database whose disk fails', () => ['/complaint/any', '', {}, broken('58030')], 503],
  ]
  const titles: Readonly<Record<'fr' | 'de' | 'nl', RegExp>> = {
    fr: /page|lien|problème|réclamation/,
    de: /Seite|Link|schiefgegangen|Beschwerde/,
    nl: /pagina|link|Er ging iets mis|klacht/i,
  }
  test.each(wrong)('the browser’s language and the shop’s manner: %s', async (_, of, status) => {
    for (const [language, title] of Object.entries(titles)) {
      const [path, , init, inHouse] = of()
      const answer = await ask(path, language, init, inHouse)
      const html = await answer.text()
      expect([answer.status, languageIn(html)]).toEqual([status, language])
      expect(/<title>([^<]+)/.exec(html)?.[1]).toMatch(title)
      expect(html).not.toMatch(/\b(?:uw|Ihre?|votre|vous)\b/)
    }
  })

  test('the one chosen, and offers the others where nothing typed would be lost', async () => {
    const html = await (await ask('/nowhere?language=fr', 'de')).text()
    expect(languageIn(html)).toBe('fr')
    expect(html).toContain('href="/nowhere?language=de"')
    expect(html).toContain('href="/?language=fr"')
    const typed = await ask('/complaint/over/message?language=fr', 'de', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ text: 'La guitare est arrivée cassée, avec une fissure.' }),
    })
    const kept = await typed.text()
    expect(kept).toContain('La guitare est arrivée cassée, avec une fissure.')
    expect(kept).not.toContain('class="languages"')
  })
})

describe('at the desk', () => {
  const speaks = (language: 'nl' | 'en') => world.house.world.people.change(crew.sanne.id, { language })

  test('a page that is not there speaks as its reader chose, formally, whatever the shop says to customers', async () => {
    for (const [language, words] of [
      ['nl', 'ga verder vanaf uw account'],
      ['en', 'go on from your account'],
    ] as const) {
      await speaks(language)
      for (const path of ['/desk/nowhere', '/desk/policy/none', '/desk/complaints/none']) {
        const { status, html, text } = await sanne.get(path)
        expect([path, status, languageIn(html)]).toEqual([path, 404, language])
        expect(text).toContain(words)
        expect(html).not.toContain('mailto:')
      }
    }
  })

  test('so does a form that came too late, with what was typed', async () => {
    await speaks('en')
    const { id } = await world.file({ orderNumber: '100777' })
    const note = { text: 'Called the warehouse,\nthey will look.', csrf: 'old' }
    const { status, html, text } = await sanne.post(`/desk/complaints/${id}/note`, note, {
      origin: 'http://klankhuis.test',
    })
    expect([status, languageIn(html)]).toEqual([403, 'en'])
    expect(text).toContain('Send this once more')
    expect(html).toContain('Called the warehouse,\nthey will look.')
  })

  test('and a fault, which names its number to whoever looks after the program', async () => {
    await speaks('en')
    const { people } = world.house.world
    const key = (await people.openSession(crew.sanne.id)).key
    const inHouse: World = {
      ...world.house.world,
      keys: { ...world.house.world.keys, of: () => Promise.reject(new Error('broken')) },
    }
    const answer = await ask('/desk/my-day', 'nl', { headers: { cookie: `verhaal=${key}` } }, inHouse)
    const html = await answer.text()
    expect([answer.status, languageIn(html)]).toEqual([500, 'en'])
    expect(html).toMatch(/in the log under this number: [0-9a-f]{8}\./)
  })

  test('whoever is not signed in yet is asked in Dutch or English, also where the shop speaks neither', async () => {
    const only = (...languages: [Language, ...Language[]]) =>
      world.house.world.saveStorefront({ ...klankhuis, languages }, 'noor')
    await only('de')
    expect(await spoken('/desk/sign-in', 'de')).toBe('en')
    expect(await spoken('/desk/sign-in', 'nl')).toBe('nl')
    expect(await spoken('/desk/sign-in?language=nl', 'en')).toBe('nl')
  })
})
