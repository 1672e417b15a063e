import { expect, test } from 'vitest'
import { formOf } from '../../form.ts'
import { centsTyped } from '../../parts/form/cents-typed.ts'
import { reading } from './read.ts'

test.each([
  ['289', 28900],
  ['289,00', 28900],
  ['289.5', 28950],
  ['€ 1.249,00', 124900],
  ['£1,249.00', 124900],
  ['1.249', 124900],
  ['12,345,678.90', 1234567890],
  ['0,05', 5],
])('the amount "%s" is %i cents', (typed, cents) => {
  expect(centsTyped(typed)).toBe(cents)
})

test.each(['', 'ongeveer 20', '1.2.3', '-5', '1e3', '1,2,3', '12,3456'])('"%s" is not taken for an amount', typed => {
  expect(centsTyped(typed)).toBeUndefined()
})

test('a date as a colleague writes it is read, and one that is no date is told under its field', () => {
  const read = reading(
    formOf([
      ['until', '16 april 2026'],
      ['by', 'volgende week'],
    ]),
  )
  expect(read.day('until')).toBe('2026-04-16')
  read.day('by')
  expect([...read.problems]).toEqual([['by', 'day']])
})

test('a choice that the form never offered is not taken', () => {
  const read = reading(formOf([['kind', 'gift-card']]))
  read.oneOf('kind', ['refund', 'repair'])
  expect([...read.problems]).toEqual([['kind', 'choice']])
})

test('what was left empty is left out, not kept as an empty text', () => {
  const read = reading(
    formOf([
      ['note', ''],
      ['remark', 'Gebeld'],
    ]),
  )
  expect(read.optional('note', 'remark')).toEqual({ remark: 'Gebeld' })
})
