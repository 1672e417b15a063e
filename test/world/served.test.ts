import { expect, test } from 'vitest'
import { servedWorld } from './served.ts'

test('the small world serves the pages of its shop', async () => {
  const small = await servedWorld()
  const page = await fetch(`${small.url}/`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Klankhuis')
  expect(small.reported).toEqual([])
})
