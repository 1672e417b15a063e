import { describe, expect, test } from 'vitest'
import { isDay } from '#calendar/day.ts'
import { bodies, isCourt } from '#policy/bodies.ts'
import type { NamedBody } from '#policy/outside.ts'
import type { Language } from '#policy/storefront.ts'
import { bodiesIn } from '#texts/bodies.ts'

test('every body has an id of its own', () => {
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length)
})

describe.each(bodies.map(body => [body.id, body] as const))('%s', (_, body) => {
  test('can be reached safely, and says when and where its facts were found', () => {
    expect(new URL(body.site).protocol).toBe('https:')
    expect(new URL(body.source).protocol).toBe('https:')
    expect(isDay(body.checkedOn)).toBe(true)
  })

  test('does something, and not what it does not do', () => {
    expect(body.does.length).toBeGreaterThan(0)
    expect(body.doesNot.filter(ability => body.does.includes(ability))).toEqual([])
  })

  test('binds somebody if it decides, and only then', () => {
    expect(body.binds !== 'nobody').toBe(body.does.includes('decides'))
  })

  test('needs the shop only where it settles disputes', () => {
    expect(body.needs === 'nothing' || body.adr !== undefined).toBe(true)
  })
})

test('in every country there is a court to go to', () => {
  const countries = [...new Set(bodies.map(({ country }) => country))]
  expect(countries.filter(country => !bodies.some(body => body.country === country && isCourt(body)))).toEqual([])
})

const languages: readonly Language[] = ['en', 'nl', 'de', 'fr', 'es', 'it']
const cases: readonly NamedBody[] = bodies.flatMap(body => [
  body,
  { ...body, takesPart: true },
  { ...body, takesPart: false },
])

describe.each(languages)('what a customer reads in %s', language => {
  const { called, does, cannot, gate, terms } = bodiesIn(language)
  const all = cases.map(body => [called(body), does(body), cannot(body), gate(body), terms(body)])

  test('says for each body what it does, when, and at which price', () => {
    for (const [name, can, , when, on] of all) for (const said of [name, can, when, on]) expect(said).not.toBe('')
  })

  test('has no hole, no code and no straight quote in it', () => {
    for (const text of all.flat()) expect(text).not.toMatch(/undefined|\[object|NaN|['"]|\s{2}|\.\./)
  })

  test('is in sentences', () => {
    const said = all.flatMap(([, ...texts]) => texts).filter(Boolean)
    expect(said.filter(text => !/^\p{Lu}[^]*\.$/u.test(text))).toEqual([])
  })
})

describe('in plain words', () => {
  const words = (sentence: string) => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length

  test.each(['en', 'nl'] as const)('%s has sentences of at most 20 words, 12 on average', language => {
    const { does, cannot, gate, terms } = bodiesIn(language)
    const sentences = cases
      .flatMap(body => [does(body), cannot(body), gate(body), terms(body)])
      .flatMap(text => text.split(/(?<=[.?:])\s+/))
      .filter(Boolean)
    expect([...new Set(sentences)].filter(sentence => words(sentence) > 20)).toEqual([])
    expect(sentences.reduce((sum, one) => sum + words(one), 0) / sentences.length).toBeLessThanOrEqual(12)
  })
})

const body = (id: string, takesPart?: boolean): NamedBody => {
  const found = bodies.find(one => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return takesPart === undefined ? found : { ...found, takesPart }
}

test('a Dutch customer reads what the disputes committee costs and that both must keep to it', () => {
  expect(bodiesIn('nl').terms(body('geschillencommissie-thuiswinkel', true))).toBe(
    'Doe het binnen 12 maanden na uw klacht bij ons. Het kost € 52,50. U krijgt dat terug als u gelijk krijgt. Wij zijn aangesloten. U en wij moeten ons allebei aan de beslissing houden.',
  )
})

test('an English customer reads how long there is for the ombudsman, and that it is free', () => {
  const ombudsman = body('financial-ombudsman', true)
  expect(bodiesIn('en').gate(ombudsman)).toBe(
    'You can go there after our last answer. You can also go if you still have no such answer after 8 weeks.',
  )
  expect(bodiesIn('en').terms(ombudsman)).toBe(
    'It must be about credit or payment in instalments. Do it within 6 months of our last answer. It is free. We take part. If you accept the decision, we must keep to it.',
  )
})

test('an English customer is not sent to Trading Standards with a wrong hope', () => {
  expect(bodiesIn('en').cannot(body('trading-standards'))).toContain('Your own complaint is not decided there.')
})
