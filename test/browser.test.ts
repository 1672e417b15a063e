import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { newPage } from './world/browser.ts'

const page = `<!doctype html><html lang="nl"><title>Klacht</title><style>@media (prefers-color-scheme: dark) { body { color: white; background: black } }</style>
<main><h1>Zonder script</h1><script>document.querySelector('h1').textContent = 'Met script'</script></main></html>`

test('a page is read with and without its scripts, in light and in dark, narrow and wide', async () => {
  const [plain, scripted] = [
    await newPage({ scripts: false, dark: true, width: 390 }),
    await newPage({ scripts: true }),
  ]
  await Promise.all([plain.setContent(page), scripted.setContent(page)])
  expect(await plain.textContent('h1')).toBe('Zonder script')
  expect(await scripted.textContent('h1')).toBe('Met script')
  expect(await scripted.evaluate('[innerWidth, getComputedStyle(document.body).backgroundColor]')).toEqual([
    1280,
    'rgba(0, 0, 0, 0)',
  ])
  expect(plain.viewportSize()?.width).toBe(390)
  expect((await plain.screenshot()).length).toBeGreaterThan(1000)
})

test('what keeps people out is found', async () => {
  const scripted = await newPage({ scripts: true })
  await scripted.setContent(
    '<!doctype html><html lang="nl"><title>Klacht</title><main><h1>Foto</h1><img src="data:,"></main>',
  )
  const { violations } = await new AxeBuilder({ page: scripted }).analyze()
  expect(violations.map(({ id }) => id)).toContain('image-alt')
})
