import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, expect, test } from 'vitest'
import { listen } from '../../src/listen.ts'
import { newPage } from '../world/browser.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await servedWorld()
  await world.file()
})

test.each([
  ['fr', 1280, false],
  ['de', 320, true],
] as const)('the policy page in %s, %i wide, keeps nobody out', async (language, width, dark) => {
  const page = await newPage({ scripts: true, dark, width, language })
  const asked: string[] = []
  page.on('request', request => void asked.push(request.url()))
  await page.goto(`${world.url}/policy?country=DE&language=${language}`)
  await page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  expect(asked.filter(url => !url.startsWith(world.url))).toEqual([])
})

test('without scripts the reader chooses a country, and a shop’s own site can show the page', async () => {
  const page = await newPage({ scripts: false, width: 800, language: 'nl' })
  await page.goto(`${world.url}/policy`)
  await page.selectOption('#country', 'BE')
  await page.click('form.country input[type=submit]')
  expect(page.url()).toContain('country=BE')
  expect(await page.textContent('#bodies')).toContain('België')
  const site = `<!doctype html><html lang="en"><title>A shop</title><iframe src="${world.url}/policy/embed?language=en"></iframe></html>`
  const { port, stop } = await listen(
    () => new Response(site, { headers: { 'content-type': 'text/html' } }),
    0,
    '127.0.0.1',
  )
  const other = await newPage({ scripts: true, width: 800 })
  await other.goto(`http://127.0.0.1:${port}/`)
  expect(await other.frameLocator('iframe').locator('h1').textContent()).toBe('How we handle complaints')
  await other.close()
  await stop()
})
