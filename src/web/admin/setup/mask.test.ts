import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleOf, masksFrom, patternFrom, tryOn } from './mask.ts'

const patternOf = (mask: string) => {
  const made = patternFrom(mask)
  if ('problem' in made) throw new Error(made.problem)
  return made.pattern
}

test.each([
  ['######', '100234', true],
  ['######', '10023', false],
  ['######', ' order # 100 234 ', true],
  ['W#+', 'w 42', true],
  ['W#+', 'W', false],
  ['@@-####', 'nl-2026', true],
  ['???', 'A1Z', true],
  ['####, W####', 'W1234', true],
  ['####, W####', 'W123', false],
])('%s and %s: fits is %s', (mask, number, fits) => {
  expect(tryOn(patternOf(mask), number).fits).toBe(fits)
})

test.each([
  ['', { problem: 'empty' }],
  ['##*', { problem: 'sign', sign: '*', at: 3 }],
  ['+##', { problem: 'plus', at: 1 }],
  ['##++', { problem: 'plus', at: 4 }],
  ['ABC', { problem: 'no-token', mask: 'ABC' }],
  ['#'.repeat(41), { problem: 'too-long' }],
])('%s is explained', (mask, problem) => {
  expect(patternFrom(mask)).toEqual(problem)
})

test('every mask comes back from its pattern, and its example fits it', () => {
  const one = fc
    .array(fc.constantFrom('#', '@', '?', 'A', '7', '-'), { minLength: 1, maxLength: 12 })
    .map(signs => `#${signs.join('')}`)
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), masks => {
      const pattern = patternOf(masks.join(', '))
      expect(patternOf(masksFrom(pattern) ?? '')).toBe(pattern)
      expect(tryOn(pattern, exampleOf(masks.join(', '))).fits).toBe(true)
    }),
  )
})

test('a pattern that says more than masks can is left alone', () => {
  expect(masksFrom('^[A-Z0-9-]{4,20}$')).toBeUndefined()
  expect(masksFrom(String.raw`^\d{6}$`)).toBe('######')
})
