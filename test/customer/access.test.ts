import { expect, test } from 'vitest'
import { newPage } from '../world/browser.ts'
import { servedWorld } from '../world/served.ts'
import { visitorOf } from './visitor.ts'

test('a page with errors leads from its summary to the field, by keyboard', async () => {
  const world = await servedWorld()
  const draft = (await visitorOf(world).post('/complain')).location.replace(/\/order$/, '')
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
