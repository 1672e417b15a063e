import { expect, test } from 'vitest'
import { homeOf } from './home.ts'

test('everybody begins where their work is', () => {
  expect(homeOf({ roles: ['board', 'manager'] })).toBe('/desk')
  expect(homeOf({ roles: ['board', 'administrator'] })).toBe('/board')
  expect(homeOf({ roles: ['administrator'] })).toBe('/desk/people')
})
