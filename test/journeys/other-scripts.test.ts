import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { day, plusTime } from '#calendar/day.ts'
import { klankhuis } from '#demo/shop.ts'
import type { Language } from '#policy/storefront.ts'
import { newPage } from '../world/browser.ts'
import { wrongLayout } from '../world/layout.ts'
import { pseudoHtml } from '../world/pseudo.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'
import { hindrances } from './every-page/hindrances.ts'
import { inLanguage } from './every-page/state.ts'

// Longer words than any language of ours has, and people who write from right to left: nothing is cut, and nothing lies upon
// anything else, on a telephone as on a screen.

const arabic = 'وصلت الغيتارة مكسورة، وفيها شق طويل في الأعلى.\n\nاتصلت ثلاث مرات ولم يجبني أحد. رقم الطلب هو 100234.'
const hebrew = 'אני רוצה גיטרה אחרת, לפני יום ראשון בבקשה.'
const name = 'عبد الرحمن بن يوسف الهاشمي'

let world: ServedWorld
let page: Page
let mail: Page
let places: Readonly<Record<string, string>>
let letters: readonly string[]

beforeAll(async () => {
  world = await servedWorld()
  const { house, file, does } = world
  await house.world.saveStorefront({ ...klankhuis, languages: ['nl', 'en', 'de', 'fr', 'es', 'it'] }, 'noor')
  await house.world.people.changePartner('venlo', { language: 'en' })
  const words = { name, email: 'yusuf@postvak.example', story: arabic, wish: hebrew }
  const { id } = await file({ language: 'en', words })
  await does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: day('2026-04-15') })
  const asks = (text: string, source: 'customer' | 'warehouse') =>
    does(id, crew.sanne, { type: 'plan-question', source, words: { text } })
  await asks(hebrew, 'customer')
  await asks(arabic, 'warehouse')
  const dueOn = day('2026-04-08')
  await does(id, crew.sanne, { type: 'ask', question: 'q1', of: { kind: 'customer' }, dueOn })
  await does(id, crew.sanne, { type: 'ask', question: 'q2', of: { kind: 'partner', partner: 'venlo' }, dueOn })
  await does(id, { kind: 'customer' }, { type: 'receive-message', channel: 'web', files: [], words: { text: arabic } })
  await world.sendLetters()
  const expiresAt = plusTime(world.now(), { hours: 4 })
  const link = (purpose: 'view' | 'question', detail = {}) =>
    house.world.links.issue({ purpose, subject: id, detail, expiresAt })
  const complaint = `/complaint/${await link('view')}`
  places = {
    'the policy': '/policy',
    'the form': '/complain/short',
    'the complaint': complaint,
    'an answer to a question': `${complaint}/question/q1`,
    'how one is written to': `${complaint}/letters`,
    'a link that is over': '/complaint/over',
    'a page that is nowhere': '/nowhere',
    'the question of a partner': `/partner/${await link('question', { question: 'q2', partner: 'venlo' })}`,
  }
  letters = (await world.lettersOf(id)).flatMap(({ html }) => html ?? [])
  page = await newPage({ scripts: true, language: 'en' })
  mail = await newPage({ scripts: true })
  page.setDefaultTimeout(10_000)
  await page.route(`${world.url}/**`, async route => {
    const answer = await route.fetch()
    if (!answer.headers()['content-type']?.startsWith('text/html')) return route.fulfill({ response: answer })
    await route.fulfill({ response: answer, body: pseudoHtml(await answer.text()) })
  })
})

const opens = async (place: string, page: Page, language: Language = 'en') => {
  await page.goto(inLanguage(world.url + places[place], language))
  if (place !== 'the form') return
  await page.locator('[name=story]').fill(arabic)
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=email]').fill('jo@')
  await Promise.all([page.waitForEvent('load'), page.locator('main [type=submit]').last().click()])
}

describe.each([320, 1366])('at %i pixels nothing is cut, laid over anything or out of the page:', width => {
  test.each([
    'the policy',
    'the form',
    'the complaint',
    'an answer to a question',
    'how one is written to',
    'a link that is over',
    'the question of a partner',
  ])('%s', async place => {
    await page.setViewportSize({ width, height: 900 })
    await opens(place, page)
    expect(await page.locator('h1').innerText()).toMatch(/[áéíóú]/i)
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    expect(await wrongLayout(page)).toEqual([])
  })

  test('the letters', async () => {
    await mail.setViewportSize({ width, height: 900 })
    expect(letters.length).toBeGreaterThan(3)
    for (const html of letters) {
      await mail.setContent(pseudoHtml(html))
      expect(await wrongLayout(mail)).toEqual([])
    }
  })
})

/** Which way the text that holds these words runs, and on which side of its place it begins. */
const runs = async (words: string) => {
  const found = page.locator('main p, main bdi, main dd').filter({ hasText: words }).last()
  return found.evaluate(element => {
    const { parentElement: around } = element
    if (!around) return 'nowhere'
    const range = document.createRange()
    range.selectNodeContents(element)
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
    const { left, right } = element.getBoundingClientRect()
    const [begins, ends] = [Math.min(...lines.map(one => one.left)), Math.max(...lines.map(one => one.right))]
    return right - ends < begins - left ? 'rtl' : 'ltr'
  })
}

const spoken = [
  ['de', 320, false],
  ['fr', 1366, true],
  ['es', 1366, false],
  ['it', 320, true],
] as const

describe.each(spoken)(
  'in %s, at %i pixels, dark: %s, the pages of customers and partners keep nobody out:',
  (...look) => {
    const [language, width, dark] = look
    let own: Page
    beforeAll(async () => {
      await world.house.world.people.changePartner('venlo', { language })
      own = await newPage({ scripts: true, width, dark, language })
      own.setDefaultTimeout(10_000)
    })

    test.each([
      'the policy',
      'the form',
      'the complaint',
      'how one is written to',
      'a link that is over',
      'a page that is nowhere',
      'the question of a partner',
    ])('%s', async place => {
      await opens(place, own, language)
      expect(await own.evaluate('document.documentElement.lang')).toBe(language)
      expect(await wrongLayout(own)).toEqual([])
      expect(await hindrances(own)).toEqual([])
    })
  },
)

describe('whoever writes from right to left reads it so:', () => {
  test('on their own page, beside what the shop says', async () => {
    await page.setViewportSize({ width: 1366, height: 900 })
    await opens('the complaint', page)
    expect(await runs('اتصلت ثلاث مرات')).toBe('rtl')
    expect(
      await page.locator('bdi', { hasText: 'לפני יום ראשון' }).evaluate(one => getComputedStyle(one).direction),
    ).toBe('rtl')
    expect(await page.evaluate("getComputedStyle(document.querySelector('main h1')).direction")).toBe('ltr')
  })

  test('in the fields of the form, as they wrote it', async () => {
    await opens('the form', page)
    for (const field of ['story', 'name'])
      expect(await page.locator(`[name=${field}]`).evaluate(one => getComputedStyle(one).direction)).toBe('rtl')
    expect(await page.locator('[name=email]').evaluate(one => getComputedStyle(one).direction)).toBe('ltr')
  })

  test('in the question to a partner, and in letters', async () => {
    await opens('the question of a partner', page)
    expect(await runs('اتصلت ثلاث مرات')).toBe('rtl')
    const asked = letters.find(html => html.includes('לפני'))
    await mail.setContent(asked ?? '')
    expect(
      await mail
        .locator('blockquote p')
        .first()
        .evaluate(one => getComputedStyle(one).direction),
    ).toBe('rtl')
  })
})
