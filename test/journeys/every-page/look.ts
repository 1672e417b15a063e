import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { Language } from '#policy/storefront.ts'
import { sheets } from '#web/parts/sheets/css.ts'
import { newPage } from '../../world/browser.ts'
import { crew } from '../../world/story.ts'
import { hindrances } from './hindrances.ts'
import { looksOtherwise } from './picture.ts'
import { nobodyYet, type Places } from './places.ts'
import { inLanguage, type State, type Who } from './state.ts'

/** With EVERY_LOOK=1 each state of each page is examined in both languages, each in light and dark; no pictures are compared. */
export const inEveryLook = process.env['EVERY_LOOK'] !== undefined

/** Wide, light and Dutch, or as narrow as a page can get, dark and English: each page is seen both ways in its states. */
export type Look = { readonly language: Language; readonly dark: boolean; readonly width: number }
export const wide: Look = { language: 'nl', dark: false, width: 1280 }
export const narrow: Look = { language: 'en', dark: true, width: 320 }
export const looks: readonly Look[] = [wide, narrow]
export const elsewhere = 'It is looked at the other way; EVERY_LOOK=1 looks both ways.'
/** Each language in each theme. */
export const everyLook: readonly Look[] = [
  ...looks,
  { language: 'nl', dark: true, width: 1280 },
  { language: 'en', dark: false, width: 320 },
]
const people = {
  agent: crew.sanne,
  manager: crew.ruth,
  investigator: crew.milan,
  board: crew.eleonora,
  administrator: crew.noor,
  newcomer: nobodyYet,
} as const

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

/** Says of a page, inside it, how many headings of the first level it has, its language and its title. */
const outline = "[document.querySelectorAll('h1').length, document.documentElement.lang, document.title]"

const structure = async (page: Page, language: Language) => {
  const [h1, lang, title] = await page.evaluate<[number, string, string]>(outline)
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

const slug = (text: string) => text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')

/** Where the picture of a page in a state is kept, by the look at it. */
export const pictureOf = ({ route, name, who }: State, { language, width }: Look) =>
  `${language}-${width}/${[slug(route) || 'nowhere', slug(name), who].join('--')}`

/** Whether a state is examined this way, and its picture kept. */
export const isExamined = ({ examined }: State, { width }: Pick<Look, 'width'>) =>
  inEveryLook || !examined || (examined === 'wide') === width > 320

/** Whether a state is looked at this way: one that is examined the other way is, only where it brings later ones about. */
export const isSeen = (state: State, look: Pick<Look, 'width'>): boolean =>
  state.then !== undefined || isExamined(state, look)

/** Everything that is wrong with a page in a state, in words; nothing known of one that is looked at the other way only. */
export const wrongWith = async (
  state: State,
  places: Places,
  browsers: ReturnType<typeof browsersFor>,
): Promise<readonly string[] | undefined> => {
  const { language, width } = browsers
  const address = await state.at(places)
  if (!isSeen(state, browsers)) return undefined
  const { page, said } = await browsers.seat(state.who)
  said.length = 0
  await page.goto(places.world.url + (state.who === 'nobody' ? inLanguage(address, language) : address))
  await state.then?.(page)
  // What was sent is answered by a page that may only have begun.
  await page.waitForLoadState()
  return [
    ...(await structure(page, state.only ?? language)),
    ...(await burden(page, state)),
    ...(await overflow(page, width)),
    ...(isExamined(state, browsers) ? await hindrances(page) : []),
    ...(state.moving || inEveryLook || !isExamined(state, browsers)
      ? []
      : await looksOtherwise(page, pictureOf(state, browsers))),
    ...said,
  ]
}
