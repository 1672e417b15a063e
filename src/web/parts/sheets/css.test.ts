import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { brandColours, brandIcon, brandSheet } from './brand.ts'
import { contrast, readable } from './colour.ts'
import { sheetAddress, sheets, withPlainValues } from './css.ts'

const tokens = readFileSync('src/web/parts/sheets/tokens.css', 'utf8')
const valuesIn = (css: string) =>
  new Map([...css.matchAll(/(--[\w-]+):\s*(#\w+);/g)].map(([, name = '', value = '']) => [name, value]))
const [light = '', dark = ''] = [...tokens.matchAll(/:root\s*{([^}]*)}/g)].map(([, body = '']) => body)

describe('the customer sheet', () => {
  test('weighs at most 12 kB packed', () => {
    expect(gzipSync(sheets.customer).length).toBeLessThanOrEqual(12_000)
  })

  test('has a name that changes with its content, and fetches nothing', () => {
    expect(sheetAddress('customer')).toMatch(/^\/assets\/customer\.\w{10}\.css$/)
    expect(sheets.customer).not.toMatch(/url\(|@import|@font-face/)
  })

  test('gives browsers without variables a plain value first', () => {
    expect(withPlainValues('a{color: var(--ink);}', tokens)).toBe('a{color:#1d2226;color: var(--ink);}')
    expect(sheets.customer).toContain('background:#fbfaf7;background:var(--paper)')
    expect(sheets.customer).toContain('padding:16px 0;')
  })
})

describe.each([
  ['light', valuesIn(light)],
  ['dark', valuesIn(dark)],
])('in the %s, text can be read on its ground:', (_, values) => {
  const on = (one: string, other: string) => contrast(values.get(`--${one}`) ?? '', values.get(`--${other}`) ?? '')
  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'brand-wash'],
    ['ink', 'late-wash'],
    ['soft', 'paper'],
    ['soft', 'wash'],
    ['soft', 'card'],
    ['soft', 'brand-wash'],
    ['faint', 'paper'],
    ['faint', 'card'],
    ['brand', 'paper'],
    ['brand', 'wash'],
    ['brand', 'brand-wash'],
    ['on-brand', 'brand'],
    ['kept', 'paper'],
    ['kept', 'kept-wash'],
    ['soon', 'paper'],
    ['soon', 'soon-wash'],
    ['late', 'paper'],
    ['late', 'late-wash'],
    ['ink', 'note'],
  ])('%s on %s', (one, other) => {
    expect(on(one, other)).toBeGreaterThanOrEqual(4.5)
  })
  test('edges of controls and the focus stand out', () => {
    expect(on('edge', 'paper')).toBeGreaterThanOrEqual(3)
    expect(on('edge', 'card')).toBeGreaterThanOrEqual(3)
    expect(on('focus', 'paper')).toBeGreaterThanOrEqual(3)
  })
})

describe("a shop's colour", () => {
  test.each(['#1f4f6b', '#ffee00', '#ffffff', '#000000', '#ff0000', '#7a7a7a', '#00ff88', '#722f4b'])(
    '%s can be read everywhere it is used, light and dark',
    brand => {
      const colours = brandColours(brand)
      expect(contrast(colours.light.brand, '#fbfaf7')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.light.brand, colours.light.wash)).toBeGreaterThanOrEqual(4.5)
      expect(contrast('#1d2226', colours.light.wash)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.dark.brand, '#15181a')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.dark.brand, colours.dark.wash)).toBeGreaterThanOrEqual(4.5)
      expect(contrast('#e8e6e1', colours.dark.wash)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.light.on, colours.light.brand)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.dark.on, colours.dark.brand)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('that can be read already stays as it is', () => {
    expect(readable('#1f4f6b', '#ffffff', '#000000')).toBe('#1f4f6b')
    expect(brandSheet({ brand: '#1f4f6b' })).toContain('--brand:#1f4f6b')
  })

  test('makes an icon that holds no more than a letter', () => {
    expect(brandIcon({ name: '<b>', brand: '#1f4f6b' })).toContain('>&#60;</text>')
  })
})
