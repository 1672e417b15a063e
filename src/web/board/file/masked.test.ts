import { expect, test } from 'vitest'
import { masked } from './masked.ts'

test('how to reach and pay people is left out, and what they wrote stays', () => {
  const text =
    'Bel +31 6 1234 5678 of 020-123 45 67, mail jan.de-boer@postvak.example. Stort op NL91 ABNA 0417 1643 00.'
  expect(masked(text, 'nl')).toBe(
    'Bel [telefoonnummer] of [telefoonnummer], mail [e-mailadres]. Stort op [rekeningnummer].',
  )
})

test.each([
  'Ordered on 02-04-2026 for 289.00',
  'order 100234',
  '3SABCD1234567',
  '2026-04-02 10:12',
  'the 10 of 12',
  'NL-1042',
])('dates, amounts and numbers of parcels are not taken for telephone numbers: %s', text =>
  expect(masked(text, 'en')).toBe(text),
)

test('an order number that looks like a telephone number stays', () => {
  expect(masked('My order is 0612345678.', 'en', '0612345678')).toBe('My order is 0612345678.')
})
