import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('A-82: quotes, commas and line breaks stay within their cell', () => {
  expect(csv([['a', 'b, c', 'zei "nee"', 'twee\nregels']])).toBe('\ufeffa,"b, c","zei ""nee""","twee\nregels"\r\n')
})

test.each(['=1+1', '+31 6', '-5', '@SUM(A1)', '\t=1', '\r=1'])(
  'A-82: a name that begins like a formula stays text: %j',
  name => {
    expect(csv([[name]])).toMatch(/^\ufeff"?'/)
  },
)

test('a name with an equals sign inside is left as it is', () => {
  expect(csv([['a=b']])).toBe('\ufeffa=b\r\n')
})
