import { expect, test } from 'vitest'
import { disposition, download, isRaster } from './download.ts'

test('A-43, A-44: a file keeps its name, and its name cannot end the header', () => {
  expect(disposition('foto "één".png', false)).toBe(
    `attachment; filename="foto ___n_.png"; filename*=UTF-8''foto%20%22%C3%A9%C3%A9n%22.png`,
  )
  expect(disposition('a\r\nset-cookie: x', false)).not.toContain('\n')
})

test('A-43: only pictures made of points are shown in the page; a drawing that could hold a script is not', () => {
  expect(['image/png', 'image/jpeg', 'image/webp'].every(isRaster)).toBe(true)
  expect(['image/svg+xml', 'text/html', 'application/pdf'].some(isRaster)).toBe(false)
})

test.each([
  ['text/html', true, false],
  ['image/svg+xml', true, false],
  ['application/pdf', true, false],
  ['image/png', false, false],
  ['image/png', true, true],
])('A-43: a file of type %s is shown only where that is asked and harmless (asked: %s): %s', (type, asked, isShown) => {
  const stream = new Blob(['<script>window.__xss = 1</script>']).stream()
  const { headers } = download({ stream, bytes: 33, type }, 'foto', asked)
  expect(headers.get('content-disposition')?.startsWith('inline')).toBe(isShown)
  expect(headers.get('content-type')).toBe(isShown ? type : 'application/octet-stream')
  expect(headers.get('content-security-policy')).toContain('sandbox')
})
