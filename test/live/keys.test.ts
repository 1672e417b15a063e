import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { newPage } from '../world/browser.ts'
import { type Caller, callers } from '../world/caller.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

let world: ServedWorld
let page: Page
let id: string
let sanne: Caller
const faults: string[] = []

beforeAll(async () => {
  world = await servedWorld()
  for (const orderNumber of ['100301', '100302', '100303']) id = (await world.file({ orderNumber })).id
  const { key } = await world.house.world.people.openSession(crew.sanne.id)
  sanne = callers(world).withSession(key)
  page = await newPage({ scripts: true })
  page.setDefaultTimeout(10_000)
  page.on('pageerror', fault => void faults.push(String(fault)))
  page.on('console', message => message.type() === 'error' && void faults.push(message.text()))
  await page.context().addCookies([{ name: 'verhaal', value: key, url: world.url }])
})

const opens = (path: string) => page.goto(`${world.url}${path}`)
const violations = async () =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])

describe('by single keys', () => {
  test('a list is walked through, and what is chosen opened', async () => {
    await opens('/desk?view=unassigned')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    const chosen = await page.evaluate('document.activeElement.textContent')
    expect(chosen).toBe('100302')
    await Promise.all([page.waitForURL('**/desk/complaints/*'), page.keyboard.press('o')])
    expect(await page.locator('.identity').innerText()).toContain('100302')
  })

  test('the act is opened whose control says so, and the list come back to', async () => {
    await opens(`/desk/complaints/${id}`)
    await Promise.all([page.waitForURL('**/acknowledge'), page.keyboard.press('a')])
    await page.keyboard.press('g')
    await Promise.all([page.waitForURL('**/desk?view=mine'), page.keyboard.press('m')])
    expect(await page.locator('nav.rail [aria-current]').innerText()).toContain('Van mij')
  })

  test('a letter typed in a field is only a letter', async () => {
    await opens('/desk')
    await page.keyboard.press('/')
    await page.keyboard.type('jan')
    expect(await page.locator('#q').inputValue()).toBe('jan')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.id')).not.toBe('q')
  })

  test('the sheet of keys opens, closes, and can be read by everybody', async () => {
    await opens('/desk')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('the window that opens with Ctrl K', () => {
  test('finds what the page can do, by typing', async () => {
    await opens(`/desk/complaints/${id}`)
    await page.keyboard.press('Control+k')
    await page.locator('#palette-input').fill('toetsen')
    expect(await violations()).toEqual([])
    await Promise.all([page.waitForURL('**/desk/keys'), page.keyboard.press('Enter')])
  })

  test('finds complaints over the server', async () => {
    await opens('/desk/keys')
    await page.keyboard.press('Control+k')
    await page.locator('#palette-input').pressSequentially('100302')
    await page.getByRole('option', { name: /100302.*Gevonden/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await Promise.all([page.waitForURL('**/desk/complaints/*'), page.keyboard.press('Enter')])
    expect(faults).toEqual([])
  })
})

describe("one's own keys", () => {
  const usual = {
    'key-next': 'j',
    'key-previous': 'k',
    'key-open': 'o',
    'key-select': 'x',
    'key-assign': 'a',
    'key-reply': 'r',
    'key-note': 'n',
    'key-snooze': 's',
    'key-close': 'e',
    'key-mail-join': 'b',
    'key-mail-complaint': 'c',
    'key-mail-order-question': '1',
    'key-mail-withdrawal': '2',
    'key-mail-privacy': '3',
    'key-mail-safety': '4',
    'key-mail-other': '5',
    'key-mail-spam': '6',
    'key-search': '/',
    'key-go': 'g',
    'key-keys': '?',
  }

  test('are refused where one key would be for two things, with everything as typed', async () => {
    const answer = await sanne.post('/desk/keys', { ...usual, single: 'on', 'key-next': 'n' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('“n” is de toets voor meer dan één ding')
    expect(answer.html).toContain('id="key-next" name="key-next" value="n"')
    expect((await sanne.post('/desk/keys', { ...usual, 'key-open': 'ab' })).text).toContain('Typ één letter')
  })

  test('hold from the next page on, and can be switched off', async () => {
    expect((await sanne.post('/desk/keys', { ...usual, single: 'on', 'key-next': 'w' })).status).toBe(303)
    await opens('/desk?view=unassigned')
    await page.keyboard.press('w')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('100301')
    await sanne.post('/desk/keys', { ...usual, single: 'off' })
    await opens('/desk?view=unassigned')
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
    await sanne.post('/desk/keys', { ...usual, single: 'off', do: 'usual' })
  })
})
