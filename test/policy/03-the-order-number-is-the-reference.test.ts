import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseOrderNumber, referenceFor, referenceWithoutOrder } from '#complaint/reference.ts'
import { files, given } from './given.ts'

test.each([
  ['NL-1042', 'NL-1042'],
  ['  nl-1042 ', 'NL-1042'],
  ['#1042', '1042'],
  ['Order: 1042', '1042'],
  ['order number 1042', '1042'],
  ['Ordernummer: NL 1042', 'NL1042'],
  ['bestelnr. 1042', '1042'],
  ['bestelling #1042', '1042'],
  ['no. 10 42', '1042'],
  ['NL–1042', 'NL-1042'],
  ['NL−1042', 'NL-1042'],
  ['ＮＬ１０４２', 'NL1042'],
  ['nordic-7', 'NORDIC-7'],
  ['no-1042', 'NO-1042'],
  ['№ 1042', '1042'],
  ['<b>1042</b>', 'B1042/B'],
  ['?!', ''],
])('a customer who writes %j means order %j', (typed, order) => {
  expect(normaliseOrderNumber(typed)).toBe(order)
})

test('an order number that is right already stays as it is, whatever was typed first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), typed => {
      const once = normaliseOrderNumber(typed)
      expect(once).toMatch(/^[\p{L}\p{N}/_-]{0,40}$/u)
      expect(normaliseOrderNumber(`#${once}`)).toBe(normaliseOrderNumber(once))
    }),
  )
})

test('the second and third complaint on one order have their own reference, which begins with the order number', () => {
  expect([1, 2, 3].map(nth => referenceFor('NL-1042', nth))).toEqual(['NL-1042', 'NL-1042-2', 'NL-1042-3'])
})

test('a complaint without an order number is accepted, with a reference of its own', () => {
  expect(referenceWithoutOrder('K', 2026, 42)).toBe('K-2026-0042')
  expect(referenceWithoutOrder('K', 2026, 12345)).toBe('K-2026-12345')
  const { complaint } = given(files('2026-04-02', { reference: 'K-2026-0042' }))
  expect(complaint.reference).toBe('K-2026-0042')
})

test('the reference of a complaint never changes', () => {
  const story = given(files('2026-04-02'))
  story.when(files('2026-04-03', { reference: 'NL-2' })).then('already-filed')
})
