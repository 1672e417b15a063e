import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, expect, test } from 'vitest'
import { newPage } from '../world/browser.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await servedWorld()
})

const looks = [
  { language: 'nl', dark: false, width: 1366 },
  { language: 'en', dark: true, width: 1366 },
  { language: 'nl', dark: true, width: 320 },
  { language: 'en', dark: false, width: 320 },
] as const

test.each(looks)('every part can be read by everybody: $language, dark $dark, $width wide', async look => {
  const page = await newPage({ scripts: true, ...look })
  await page.goto(`${world.url}/dev/parts?language=${look.language}`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  if (process.env['SHOTS'])
    await page.screenshot({
      path: `${process.env['SHOTS']}/parts-${look.language}-${look.dark}-${look.width}.png`,
      fullPage: true,
    })
})

test('both colours stand beside each other, each in its own', async () => {
  const page = await newPage({ scripts: false, width: 1366 })
  // Emulated colours would hold for the frames as well.
  await page.emulateMedia({ colorScheme: null })
  await page.goto(`${world.url}/dev/parts/beside`)
  const grounds = await Promise.all(
    page
      .frames()
      .slice(1)
      .map(frame => frame.evaluate('getComputedStyle(document.body).backgroundColor')),
  )
  expect(new Set(grounds).size).toBe(2)
})
