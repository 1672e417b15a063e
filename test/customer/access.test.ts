import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { sheets } from '#web/parts/sheets/css.ts'
import { newPage } from '../world/browser.ts'
import { servedWorld, type ServedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'
import { visitorOf } from './visitor.ts'

let world: ServedWorld
let draft = ''
let complaint = ''
let wide: Page
let narrow: Page
beforeAll(async () => {
  wide = await newPage({ scripts: true })
  narrow = await newPage({ scripts: true, dark: true, width: 320 })
  world = await servedWorld()
  const visitor = visitorOf(world)
  draft = (await visitor.post('/complain')).location.replace(/\/order$/, '')
  await visitor.post(`${draft}/reason`, { story: `Lang: ${'Donaudampfschiff'.repeat(20)} ` })
  const { id } = await world.file({ words: { name: 'Onwaarschijnlijklangeachternaamzonderspaties'.repeat(2) } })
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: day('2026-04-15') })
  await world.does(id, crew.sanne, { type: 'plan-question', source: 'customer', words: { text: 'Welke kleur?' } })
  await world.does(id, crew.sanne, { type: 'ask', question: 'q1', of: { kind: 'customer' }, dueOn: day('2026-04-08') })
  await world.sendLetters()
  complaint = await visitor.pageOf(id)
})

const pages: readonly (readonly [string, () => string])[] = [
  ['the start', () => '/'],
  ['the policy', () => '/policy?language=en'],
  ['the order number', () => `${draft}/order`],
  ['what went wrong', () => `${draft}/reason`],
  ['what would put it right', () => `${draft}/wish`],
  ['photos', () => `${draft}/files`],
  ['how to reach you', () => `${draft}/contact`],
  ['the check', () => `${draft}/check`],
  ['the short form', () => '/complain/short'],
  ['a form that is over', () => '/complain/gone/order'],
  ['asking for a link', () => '/link'],
  ['a wrong link', () => '/open/wrong'],
  ['a page that is nowhere', () => '/nowhere'],
  ['the complaint', () => complaint],
  ['a message', () => `${complaint}/message`],
  ['a question', () => `${complaint}/question/q1`],
  ['contact details', () => `${complaint}/contact`],
  ['withdrawing', () => `${complaint}/withdraw`],
  ['going to the board', () => `${complaint}/escalate`],
  ['outside bodies', () => `${complaint}/outside`],
  ['the file to take along', () => `${complaint}/file`],
  ['why a date', () => `${complaint}/why/acknowledge`],
]

const wrong = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
const isWider = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')

describe('nobody is kept out of', () => {
  test.each(pages)('%s', { timeout: 60_000 }, async (_, path) => {
    for (const page of [wide, narrow]) {
      await page.goto(world.url + path())
      expect(await wrong(page)).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(await isWider(page)).toBe(false)
    }
    const html = await wide.content()
    expect(html).not.toMatch(/<script|style=|onclick|http-equiv/)
    expect(gzipSync(html).length + gzipSync(sheets.customer).length).toBeLessThan(30_000)
  })
})

test('a page with errors leads from its summary to the field, by keyboard', async () => {
  const page = await newPage({ scripts: false, width: 320 })
  await page.goto(`${world.url}${draft}/contact`)
  await page.click('form [type=submit]')
  expect(await page.title()).toMatch(/^Fout: /)
  const summary = page.locator('[role=alert]')
  expect(await summary.evaluate(element => element === element.ownerDocument.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#name$/)
  await page.keyboard.type('Jo')
  expect(await page.inputValue('#name')).toBe('Jo')
})

test('errors keep nobody out either', { timeout: 60_000 }, async () => {
  const page = await newPage({ scripts: true })
  for (const path of [`${draft}/order`, `${draft}/contact`, '/complain/short', '/link', `${complaint}/escalate`]) {
    await page.goto(world.url + path)
    await page.click('form [type=submit]')
    expect(await page.title()).toMatch(/^Fout: /)
    expect(await wrong(page)).toEqual([])
  }
})
