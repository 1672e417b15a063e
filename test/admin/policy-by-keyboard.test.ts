import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newPage } from '../world/browser.ts'
import { servedWorld, type ServedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

/** A desk at which nothing runs but the browser itself. */
const desk = async ({ house, url }: ServedWorld, who: { readonly id: string }): Promise<Page> => {
  const page = await newPage({ scripts: false })
  const { key } = await house.world.people.openSession(who.id)
  await page.context().addCookies([{ name: 'verhaal', value: key, url }])
  await page.goto(`${url}/desk/policy`)
  return page
}

/** Goes on with the tab key until what has the focus is called that. */
const tabsTo = async (page: Page, role: 'link' | 'button' | 'textbox' | 'combobox', name: string | RegExp) => {
  const wanted = page.getByRole('main').getByRole(role, { name }).first()
  await wanted.waitFor()
  for (let pressed = 0; pressed < 250; pressed += 1) {
    await page.keyboard.press('Tab')
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`The tab key does not reach ${String(name)} on ${page.url()}`)
}
const presses = async (page: Page, role: 'link' | 'button', name: string | RegExp) => {
  await tabsTo(page, role, name)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}
const types = async (page: Page, name: string | RegExp, text: string) => {
  await tabsTo(page, 'textbox', name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

test('without scripts and without a mouse, one promise is changed, handed in, agreed to and published', async () => {
  const world = await servedWorld()
  const ruth = await desk(world, crew.ruth)
  await presses(ruth, 'link', 'Klachtenbeleid met een directie')
  await presses(ruth, 'button', 'Dit beleid wijzigen')
  await presses(ruth, 'link', 'De belofte wijzigen : 2')
  await types(ruth, 'Aantal', '2')
  await presses(ruth, 'button', 'Opslaan in het concept')
  expect(await ruth.getByRole('status').textContent()).toBe('Opgeslagen in het concept.')
  await presses(ruth, 'link', 'Klachtenbeleid met een directie')
  await presses(ruth, 'link', 'Indienen voor publicatie')
  await types(ruth, 'Wat er verandert, en waarom', 'Het kan sneller.')
  await presses(ruth, 'button', 'Indienen')
  expect(await ruth.getByRole('alert').textContent()).toContain('Vul de dag in waarop het ingaat')
  await ruth.keyboard.press('Tab')
  await ruth.keyboard.press('Enter')
  expect(await ruth.locator(':focus').getAttribute('name')).toBe('day')
  await ruth.keyboard.type('05012026')
  await presses(ruth, 'button', 'Indienen')

  const noor = await desk(world, crew.noor)
  await presses(noor, 'link', 'Klachtenbeleid met een directie')
  await presses(noor, 'button', 'Goedkeuren en publiceren')
  expect(await noor.getByRole('status').textContent()).toContain('Gepubliceerd.')
  const [, published] = await world.house.world.rulebook.versionsOf('original')
  expect(published).toMatchObject({
    version: 2,
    inForceFrom: '2026-05-01',
    published: { by: 'noor', note: 'Het kan sneller.' },
  })
  expect(published?.policy.promises[0]?.within).toEqual({ workingDays: 2 })
  expect(world.reported).toEqual([])
}, 90_000)
