import { beforeAll, describe, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { readPolicy } from '#policies/read-policy.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createApp } from '#web/app.ts'
import type { World } from '#web/world.ts'
import { counted } from '../ledger/counted.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'
import { wordsOf } from './visitor.ts'

let world: SmallWorld
let watch: ReturnType<typeof counted>
beforeAll(async () => {
  world = await smallWorld({
    seen: database => {
      watch = counted(database)
      return watch.db
    },
  })
})

const appOf = (inHouse: World) =>
  createApp(
    inHouse,
    () => undefined,
    () => Promise.resolve(true),
  )
const ask = (path: string, headers: Record<string, string> = {}, inHouse = world.house.world) =>
  appOf(inHouse).request(path, { headers })
const textOf = async (path: string, inHouse?: World) => wordsOf(await (await ask(path, {}, inHouse)).text())

describe('the language of the policy page', () => {
  test('is the one asked for, else the browser’s, else the shop’s', async () => {
    const languageOf = async (path: string, accepts?: string) =>
      /<html lang="(\w\w)"/.exec(await (await ask(path, accepts ? { 'accept-language': accepts } : {})).text())?.[1]
    expect(await languageOf('/policy?language=it', 'de')).toBe('it')
    expect(await languageOf('/policy', 'sv, fr;q=0.8, en;q=0.5')).toBe('fr')
    expect(await languageOf('/policy', 'sv')).toBe('nl')
    expect(await languageOf('/policy?language=xx')).toBe('nl')
  })

  test('can be changed on the page, and its links to other pages still work', async () => {
    const html = await (await ask('/policy?language=es')).text()
    for (const language of ['nl', 'en', 'de', 'fr', 'it']) expect(html).toContain(`href="/policy?language=${language}"`)
    for (const [, href = ''] of html.matchAll(/href="(\/[^"#]*)"/g))
      expect([href, (await ask(href.replaceAll('&amp;', '&'))).status]).toEqual([href, 200])
  })
})

describe('the outside bodies', () => {
  test('are those of the country that the reader lives in', async () => {
    const [home, german, elsewhere] = await Promise.all([
      textOf('/policy?language=en'),
      textOf('/policy?language=en&country=DE'),
      textOf('/policy?language=en&country=ZZ'),
    ])
    expect(home).toContain('Shown for: Netherlands.')
    expect(home).toContain('ACM ConsuWijzer')
    expect(german).toContain('Shown for: Germany.')
    expect(german).not.toContain('ACM ConsuWijzer')
    expect(elsewhere).toContain('Shown for: Another country.')
  })

  test('are chosen with a form that only asks, and the choice stays in another language', async () => {
    const html = await (await ask('/policy?language=en&country=DE')).text()
    expect(html).toContain('<form method="get" action="/policy#bodies"')
    expect(html).toContain('href="/policy?language=fr&amp;country=DE"')
    expect(html).toMatch(/<option value="DE" selected[^>]*>Germany/)
  })
})

describe('how the promises were kept', () => {
  test('is told promise by promise, with all that were made, and asked for once an hour', async () => {
    const { id } = await world.file({ orderNumber: '300001' })
    await world.file({ orderNumber: '300002' })
    await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
    await world.sendLetters()
    const inHouse = { ...world.house.world }
    expect(await textOf('/policy?language=en', inHouse)).toContain(
      'Confirmation 1 of 1 in time Made: 2 · Kept: 1 · Done late: 0 · Missed: 0 · Still open: 1 · Not needed: 0',
    )
    await world.file({ orderNumber: '300003' })
    expect(await watch.during(() => textOf('/policy?language=en', inHouse))).toBe(0)
  })

  test('is counted anew after an hour', async () => {
    const soon = plusTime(world.now(), { hours: 1 })
    const inAnHour = { ...world.house.world }
    await textOf('/policy?language=en', inAnHour)
    await world.file({ orderNumber: '300004' })
    expect(await textOf('/policy?language=en', inAnHour)).toContain('Made: 3 ·')
    const then = Object.assign(inAnHour, { now: () => soon })
    expect(await textOf('/policy?language=en', then)).toContain('Made: 4 ·')
  })

  test('is left out where the shop says so', async () => {
    const { storefronts } = world.house.world
    const hiding = async () => (await storefronts()).map(shop => ({ ...shop, hideKept: true as const }))
    const html = await (await ask('/policy', {}, { ...world.house.world, storefronts: hiding })).text()
    expect(html).not.toContain('id="kept"')
  })
})

describe('the versions of a policy', () => {
  const inVersions = async (): Promise<World> => {
    const inHouse = world.house.world
    const [first] = await inHouse.rulebook.versionsOf('original')
    if (!first) throw new Error('There is no policy')
    const versionOf = (version: number, inForceFrom: string, withdrawn = false) => ({
      ...first,
      version,
      inForceFrom: inForceFrom as never,
      policy: { ...first.policy, version, inForceFrom: inForceFrom as never },
      ...(withdrawn ? { withdrawn: { by: 'noor', at: world.now(), reason: 'A slip.' } } : {}),
    })
    const versions = [
      versionOf(1, '2024-01-01'),
      versionOf(2, '2025-06-01'),
      versionOf(3, '2026-08-01'),
      versionOf(4, '2026-09-01', true),
    ]
    const policy = versions[1]?.policy ?? first.policy
    const groundFor: World['groundFor'] = async shop => ({ ...(await inHouse.groundFor(shop)), policy })
    const rulebook = { ...inHouse.rulebook, versionsOf: () => Promise.resolve(versions) }
    return { ...inHouse, groundFor, rulebook }
  }

  test('are listed with the days on which they were in force, but not those taken back', async () => {
    const text = await textOf('/policy?language=en', await inVersions())
    expect(text).toContain('Version 1 , from Monday 1 January 2024 to Saturday 31 May 2025')
    expect(text).toContain('Version 3 , from Saturday 1 August 2026')
    expect(text).not.toContain('Version 4')
  })

  test('can each be read, saying that they are not the one in force', async () => {
    const versions = await inVersions()
    const old = await textOf('/policy/versions/1?language=en', versions)
    expect(old).toContain('This version was in force from Monday 1 January 2024 to Saturday 31 May 2025.')
    expect(old).toContain('You get our confirmation within 3 working days.')
    expect(old).not.toContain('If you complain now')
    expect(await textOf('/policy/versions/3?language=en', versions)).toContain(
      'This version comes into force on Saturday 1 August 2026.',
    )
    for (const gone of ['4', '9', 'one']) expect((await ask(`/policy/versions/${gone}`, {}, versions)).status).toBe(404)
  })
})

describe('the policy in other sites', () => {
  test('can be framed there, and nothing else can', async () => {
    const embed = await ask('/policy/embed?language=de')
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(embed.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(embed.headers.has('x-frame-options')).toBe(false)
    const html = await embed.text()
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('<base target="_top"')
    expect(html).not.toMatch(/<script|<form/)
    for (const path of ['/', '/policy', '/policy/versions/1', '/policy.json']) {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
  })

  test('is there as data for every site: the document, its sentences and the dates of a complaint made now', async () => {
    const answer = await ask('/policy.json?language=fr')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=600')
    expect(answer.headers.has('set-cookie')).toBe(false)
    const said = (await answer.json()) as {
      readonly policy: unknown
      readonly ifFiledNow: { readonly dates: readonly unknown[] }
      readonly texts: { readonly promises: readonly { readonly sentences: readonly string[] }[] }
    }
    expect(readPolicy(said.policy)).toEqual({ policy: shipped[0] })
    expect(said.ifFiledNow.dates[0]).toMatchObject({ promise: 'acknowledge', clause: '2', on: '2026-04-09' })
    expect(said.texts.promises[0]?.sentences[0]).toBe(
      'Vous recevez notre confirmation dans un délai de 3 jours ouvrés.',
    )
  })

  test('has a schema to check documents with', async () => {
    const schema = (await (await ask('/policy.schema.json')).json()) as { readonly $id?: string }
    expect(schema.$id).toBe('verhaal-policy-1.schema.json')
  })
})

test('the dates on the first page say why they are what they are', async () => {
  const html = await (await ask('/?language=en')).text()
  expect(html.match(/<details>/g)).toHaveLength(html.match(/class="due"/g)?.length ?? 0)
  expect(wordsOf(html)).toContain('We received your complaint on Thursday 2 April 2026. That day does not count.')
})
