import { expect, test } from 'vitest'
import { acknowledges, customer, does, files, given, noor, warehouse, withdraws } from './given.ts'

const filed = files('2026-04-02')
const chooses = (over: { language?: 'fr'; largePrint?: boolean }) =>
  does('2026-04-03', customer, { type: 'choose-letters', ...over })

test('a customer chooses the language of letters, and large print on paper, each without the other', () => {
  expect(given(filed, chooses({ language: 'fr' })).complaint).toMatchObject({ language: 'fr' })
  expect(given(filed, chooses({ language: 'fr' })).complaint).not.toHaveProperty('largePrint')
  const large = given(filed, chooses({ language: 'fr' }), chooses({ largePrint: true }))
  expect(large.complaint).toMatchObject({ language: 'fr', largePrint: true })
  expect(large.and(chooses({ largePrint: false })).complaint).not.toHaveProperty('largePrint')
})

test('what is so already is not written down again', () => {
  given(filed, chooses({ largePrint: true }))
    .when(chooses({ largePrint: true }))
    .then([])
  given(filed)
    .when(chooses({ largePrint: false }))
    .then([])
  given(filed).when(chooses({})).then([])
})

test('a choice moves no date, and can be made after the complaint is closed', () => {
  const story = given(filed, acknowledges('2026-04-07', '2026-04-16'))
  expect(story.and(chooses({ largePrint: true })).promise('answer')).toEqual(story.promise('answer'))
  given(filed, withdraws('2026-04-03'))
    .when(chooses({ language: 'fr' }))
    .then([{ type: 'letters-chosen', language: 'fr' }])
})

test('whoever corrects how to reach a customer notes the language they ask for as the customer’s own choice', () => {
  const words = { name: 'Jo', email: 'jo@lang.example' }
  const corrects = (language?: 'fr' | 'en') =>
    does('2026-04-04', noor, { type: 'correct-contact', words, ...(language ? { language } : {}) })
  const corrected = { type: 'contact-corrected', reach: 'email', words } as const
  given(filed)
    .when(corrects('fr'))
    .then([corrected, { type: 'letters-chosen', language: 'fr' }])
  expect(given(filed, corrects('fr')).complaint?.language).toBe('fr')
  for (const same of ['en', undefined] as const) given(filed).when(corrects(same)).then([corrected])
})

test('what staff corrected stays large, and nobody but the customer chooses', () => {
  const corrected = does('2026-04-04', noor, {
    type: 'correct-contact',
    words: { name: 'Jo', email: 'jo@lang.example' },
  })
  expect(given(filed, chooses({ largePrint: true }), corrected).complaint.largePrint).toBe(true)
  for (const by of [noor, warehouse('q1')])
    given(filed)
      .when(does('2026-04-03', by, { type: 'choose-letters', largePrint: true }))
      .then('not-allowed')
})
