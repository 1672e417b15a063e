import { describe, expect, test } from 'vitest'
import { sampleIn } from '#letters/samples/play.ts'
import { samplesIn } from '#letters/samples.ts'
import { languageOf } from './language-of.ts'

const languages = ['nl', 'en', 'de', 'fr', 'es', 'it'] as const

describe.each(languages)('what is written in %s', language => {
  test('is known by what a customer tells and by what we answer', () => {
    const { story, answer, decision, found } = sampleIn(language).words
    for (const text of [`${story} ${answer.summary}`, `${answer.done} ${answer.apology}`, `${decision} ${found}`])
      expect([text, languageOf(text)]).toEqual([text, language])
  })

  test('is known by every letter to a customer, formal or informal', () => {
    const toCustomers =
      /receipt|acknowledgement|progress|answer|remedy|message|apology|withdrawal|settlement|board-reply/
    for (const tongue of [language, `${language}-informal`] as const)
      for (const { kind, text } of samplesIn(tongue).filter(letter => toCustomers.test(letter.kind)))
        expect([kind, languageOf(text)]).toEqual([kind, language])
  })
})

test.each([
  ['Yamaha FG800, order 100234'],
  ['Ok.'],
  ['Bonjour, mijn naam is Pierre Le Grand, 12 rue de la Paix, Paris'],
  ['El Corte, Via di Gli Angeli 3, Roma'],
])('a few words tell no language: %s', text => {
  expect(languageOf(text)).toBeUndefined()
})
