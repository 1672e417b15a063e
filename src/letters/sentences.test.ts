import { describe, expect, test } from 'vitest'
import { letters as en } from '#texts/en/letters.ts'
import { bodies as enBodies } from '#texts/en/bodies.ts'
import { letters as nl } from '#texts/nl/letters.ts'
import { bodies as nlBodies } from '#texts/nl/bodies.ts'

/** Every text of a tree, with something real said for each parameter. */
const textsOf = (tree: unknown, values: readonly string[]): readonly string[] => {
  if (typeof tree === 'string') return [tree]
  if (typeof tree === 'function') return [tree(...values) as string]
  return Object.values(tree as object).flatMap(branch => textsOf(branch, values))
}
const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap(text => text.split(/(?<=[.?!:])\s+/)).map(sentence => sentence.split(/\s+/).length)

const rooms = {
  en: textsOf({ en, enBodies }, ['Thursday 2 April 2026', 'Amy Clarke']),
  nl: textsOf({ nl, nlBodies }, ['donderdag 2 april 2026', 'Sanne Visser']),
}

describe.each(Object.entries(rooms))('the letters in %s', (_, texts) => {
  test('are short sentences that everybody can read', () => {
    const lengths = sentencesOf(texts.filter(text => /[.?!]$/.test(text)))
    expect(lengths.length).toBeGreaterThan(100)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12)
    const long = texts.filter(text => sentencesOf([text]).some(length => length > 20))
    expect(long).toEqual([])
  })
  test('have no vague time, and one way to say you', () => {
    const all = texts.join('\n')
    expect(all).not.toMatch(/\b(soon|shortly|asap|binnenkort|spoedig|zo snel mogelijk|je|jij|jouw|jullie)\b/i)
    expect(all).not.toMatch(/ {2}|undefined/)
  })
})
