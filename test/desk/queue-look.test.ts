import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { newPage } from '../world/browser.ts'
import { servedWorld, type ServedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

let world: ServedWorld
let page: Page

const stories = [
  'De gitaar heeft een barst in het bovenblad en de doos was open',
  'Pakket niet gekomen',
  'Verkeerde kleur',
]

beforeAll(async () => {
  world = await servedWorld()
  for (let n = 0; n < 27; n += 1) {
    const { id } = await world.file({
      orderNumber: String(910_000 + n),
      words: { name: `Annemarie van den Berg ${n}`, story: stories[n % 3] ?? '' },
    })
    if (n % 4 === 0)
      await world.does(id, crew.sanne, {
        type: 'acknowledge',
        handler: crew.sanne.id,
        answerBy: '2026-04-16' as never,
      })
  }
  page = await newPage({ scripts: false })
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(await world.wayIn(crew.ruth))
  await page.locator('main [type=submit]').first().click()
})

test('twenty-five complaints are in sight at once on a laptop', async () => {
  await page.goto(`${world.url}/desk?view=all-open`)
  const inSight = await page.evaluate(
    "[...document.querySelectorAll('.queue tbody tr')].filter(row => row.getBoundingClientRect().bottom <= innerHeight).length",
  )
  expect(inSight).toBe(25)
})

test('nothing is wider than the screen of a telephone, or than a laptop at twice the size', async () => {
  for (const [width, height] of [
    [320, 640],
    [683, 384],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const path of [
      '/desk?view=all-open&stage=received&q=gitaar',
      '/desk/my-day',
      '/desk/search?q=gitaar',
      '/desk/views',
    ]) {
      await page.goto(world.url + path)
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect([path, wide]).toEqual([path, Math.min(wide, width)])
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('complaints are ticked and assigned by keyboard alone', async () => {
  await page.goto(`${world.url}/desk?view=all-open`)
  await page.locator('.queue tbody [type=checkbox]').first().focus()
  await page.keyboard.press('Space')
  await page.locator('#many-act').focus()
  await page.keyboard.type('Toewijzen')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#to').focus()
  await page.keyboard.type('Milan')
  await page.locator('form.act .button.main').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/bulk\/[\w-]+/)
  expect(await page.locator('output.notice').textContent()).toBe('Gedaan voor 1 van de 1.')
})
