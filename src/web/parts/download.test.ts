import { expect, test } from 'vitest'
import { disposition, isRaster } from './download.ts'

test('a file keeps its name, and its name cannot end the header', () => {
  expect(disposition('foto "één".png', false)).toBe(
    `attachment; filename="foto ___n_.png"; filename*=UTF-8''foto%20%22%C3%A9%C3%A9n%22.png`,
  )
  expect(disposition('a\r\nset-cookie: x', false)).not.toContain('\n')
})

test('only pictures made of points are shown in the page; a drawing that could hold a script is not', () => {
  expect(['image/png', 'image/jpeg', 'image/webp'].every(isRaster)).toBe(true)
  expect(['image/svg+xml', 'text/html', 'application/pdf'].some(isRaster)).toBe(false)
})
