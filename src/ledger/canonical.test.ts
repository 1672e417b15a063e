import { expect, test } from 'vitest'
import { canonical, storable } from './canonical.ts'

test('one value is one text, whatever the order of its keys', () => {
  expect(canonical({ b: 1, a: { d: [1, 'x', null, true], c: 'é' } })).toBe(
    '{"a":{"c":"é","d":[1,"x",null,true]},"b":1}',
  )
  expect(canonical({ a: { c: 'é', d: [1, 'x', null, true] }, b: 1 })).toBe(
    canonical({ b: 1, a: { d: [1, 'x', null, true], c: 'é' } }),
  )
})

test('keys are in the order of their code units, not of a language', () => {
  expect(canonical({ é: 1, z: 1, A: 1, a: 1, '10': 1, '9': 1 })).toBe('{"10":1,"9":1,"A":1,"a":1,"z":1,"é":1}')
})

test('absent and undefined are the same, and null is not', () => {
  expect(canonical({ a: undefined })).toBe(canonical({}))
  expect(canonical({ a: null })).toBe('{"a":null}')
  expect(canonical([undefined])).toBe('[null]')
})

test('what differs has another text', () => {
  const values = [
    { a: '1' },
    { a: 1 },
    { a: [1] },
    { a: { 0: 1 } },
    { a: 'b","c":"d' },
    { a: 'b', c: 'd' },
    {},
    [],
    '',
    null,
  ]
  expect(new Set(values.map(canonical)).size).toBe(values.length)
})

test('a number that is not whole is refused, as its text could differ elsewhere', () => {
  for (const number of [0.1, Number.NaN, Infinity, 2 ** 53]) expect(() => canonical({ number })).toThrow(RangeError)
})

test('what no database text can hold is taken out, everything else stays', () => {
  const sent = { name: 'A\0b\ud83d', list: ['\udc00', '👍 é\n'], number: 1, none: null, not: undefined }
  expect(storable(sent)).toEqual({
    name: 'Ab\ufffd',
    list: ['\ufffd', '👍 é\n'],
    number: 1,
    none: null,
    not: undefined,
  })
})
