import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { Language } from '#policy/storefront.ts'
import { sheets } from '#web/parts/sheets/css.ts'
import { newPage } from '../../world/browser.ts'
import { crew } from '../../world/story.ts'
import { nobodyYet, type Places } from './places.ts'
import { inLanguage, type State, type Who } from './state.ts'

/** Wide, light and Dutch, or as narrow as a page can get, dark and English: each page is seen both ways. */
export type Look = { readonly language: Language; readonly dark: boolean; readonly width: number }
export const wide: Look = { language: 'nl', dark: false, width: 1280 }
export const narrow: Look = { language: 'en', dark: true, width: 320 }
export const looks: readonly Look[] = [wide, narrow]

const people = {
  agent: crew.sanne,
  manager: crew.ruth,
  investigator: crew.milan,
  board: crew.eleonora,
  administrator: crew.noor,
  newcomer: nobodyYet,
} as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// With PICTURES=<folder> every page is also kept as a picture, to be looked at by somebody.
const pictures = process.env['PICTURES']

type Seen = { readonly page: Page; readonly said: string[] }

/** Everybody at their own browser, as wide and dark as this look has it, and in its language. */
export const browsersFor = ({ language, dark, width }: Look, { world }: Places) => {
  const open = new Map<Who, Promise<Seen>>()
  const sitDown = async (who: Who): Promise<Seen> => {
    const page = await newPage({ scripts: true, dark, width, language })
    const said: string[] = []
    page.setDefaultTimeout(10_000)
    page.on('console', message => {
      if (!/Failed to load resource.* status of 4\d\d/.test(message.text())) said.push(message.text())
    })
    page.on('request', request => {
      if (new URL(request.url()).origin !== world.url) said.push(`It asked for ${request.url()}`)
    })
    page.on('pageerror', fault => void said.push(fault.message))
    if (who !== 'nobody') {
      const { key } = await world.house.world.people.openSession(people[who].id)
      await page.context().addCookies([{ name: 'verhaal', value: key, url: world.url }])
    }
    return { page, said }
  }
  const take = (who: Who) => open.get(who) ?? open.set(who, sitDown(who)).get(who)
  return { seat: (who: Who) => take(who) as Promise<Seen>, language, width, dark }
}

/** Says of a page, inside it, how many headings of the first level it has, and its language. */
const outline = "[document.querySelectorAll('h1').length, document.documentElement.lang]"

const structure = async (page: Page, language: Language) => {
  const [h1, lang] = await page.evaluate<[number, string]>(outline)
  const title = await page.title()
  return [
    ...(h1 === 1 ? [] : [`It has ${h1} headings of the first level`]),
    ...(/\S{3}.* - \S/.test(title) ? [] : [`Its title is "${title}"`]),
    ...(lang === language ? [] : [`It says it is in "${lang}"`]),
  ]
}

/** What a customer's page may not be: heavy on a slow line, or in need of anything that an old browser lacks. */
const burden = async (page: Page, { route, who }: State) => {
  if (who !== 'nobody' || route.startsWith('/desk')) return []
  const html = await page.content()
  const bytes = gzipSync(html).length + gzipSync(sheets.customer).length
  return [
    ...(bytes < 30_000 ? [] : [`With its style sheet it is ${bytes} bytes`]),
    ...(/<script|style=|onclick|http-equiv/.test(html) ? ['It carries a script or a style of its own'] : []),
  ]
}

/** Wider than 320 pixels even in the language of the wide look: words of another length break other lines. */
const overflow = async (page: Page, width: number) => {
  if (width !== 320) await page.setViewportSize({ width: 320, height: 900 })
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth'))
  if (width !== 320) await page.setViewportSize({ width, height: 900 })
  return wide > 320 ? [`At 320 pixels it is ${wide} wide`] : []
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
// Only what hinders comes out of the page: everything else that axe finds would take four times as long to fetch.
const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'], preload: false, iframes: false })
const hinders = `axe.run(document, ${options}).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + '\\n' + failureSummary)].join('\\n')))`

const hindrances = async (page: Page) => {
  await page.evaluate(axe)
  return page.evaluate<string[]>(hinders)
}

const slug = (text: string) => text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')

const keep = async (page: Page, { route, name }: State, { language, width }: Look) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const path = join(pictures, `${slug(route) || 'start'}--${slug(name)}--${language}-${width}.png`)
  await page.screenshot({ path, fullPage: true })
}

const isExamined = ({ examined }: State, width: number) => !examined || (examined === 'wide') === width > 320

/** Everything that is wrong with a page in a state, in words. */
export const wrongWith = async (
  state: State,
  places: Places,
  browsers: ReturnType<typeof browsersFor>,
): Promise<readonly string[]> => {
  const { language, width } = browsers
  const { page, said } = await browsers.seat(state.who)
  said.length = 0
  const address = await state.at(places)
  await page.goto(places.world.url + (state.who === 'nobody' ? inLanguage(address, language) : address))
  await state.then?.(page)
  const found = [
    ...(await structure(page, state.only ?? language)),
    ...(await burden(page, state)),
    ...(await overflow(page, width)),
    ...(isExamined(state, width) ? await hindrances(page) : []),
    ...said,
  ]
  await keep(page, state, browsers)
  return found
}
