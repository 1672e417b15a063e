import { expect, test } from 'vitest'
import { languageOf } from '#texts/language-of.ts'
import { typedWords } from './held-banner.tsx'

test('what a form says of itself is nothing that somebody typed, whatever words chance makes of its key', () => {
  const key = 'il8la-gli_e7che-lo'
  expect(languageOf(key)).toBe('it')
  expect(
    typedWords([
      ['csrf', key],
      ['expected', '7'],
      ['of', 'r2'],
    ]),
  ).toBe('')
})

test('what somebody typed is read for its language', () => {
  const text = 'We are sorry that your guitar is broken.\nIt will be repaired.'
  expect(
    languageOf(
      typedWords([
        ['expected', '7'],
        ['text', text],
      ]),
    ),
  ).toBe('en')
})
