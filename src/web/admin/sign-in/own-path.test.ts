import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('a page of this site is gone on to, with its question', () => {
  expect(ownPath('/desk?view=mine')).toBe('/desk?view=mine')
  expect(ownPath('/board/0198#reply')).toBe('/board/0198')
})

test.each([
  '',
  'desk',
  '//a.example',
  '/\\a.example',
  '/\t/a.example',
  '/\n/a.example',
  'https://a.example',
  '/a/..//b.example',
  'data:,x',
])('A-77: nothing that could lead elsewhere is followed: %j', asked => {
  expect(ownPath(asked)).toBeUndefined()
})
