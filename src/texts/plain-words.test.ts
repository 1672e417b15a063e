import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mixed, unwelcome } from '../../test/world/plain-words.ts'
import { myComplaint } from './my-complaint.ts'
import { formalityIn, formally, informally, languageIn, languages, type Say, type Tongue } from './tongue.ts'

// Every room that a customer or a partner comes into.
const rooms = [
  'bodies',
  'choose-letters',
  'complain',
  'customer',
  'dossier',
  'found-out',
  'kept-back',
  'letters',
  'my-complaint',
  'page-frame',
  'parts',
  'partner',
  'policy-page',
  'policy-rules',
  'policy-words',
  'refused',
  'things',
  'why',
]

/** Stands for whatever a sentence is told: a name, a date, a list of them. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive || key === 'toString') return () => 'Sanne'
    if (key === Symbol.iterator) return [][Symbol.iterator]
    return key === 'length' ? 2 : anything
  },
  apply: () => 'Sanne',
})

const said = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  // A count is a second value at most; to the rest anything will do.
  if (typeof part === 'function')
    return said(part.length > 2 ? part('Sanne', 2, 'Sanne', 'Sanne') : part(anything, anything))
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(said) : []
}

const textsIn = async (tongue: Tongue): Promise<readonly string[]> => {
  const say: Say = formalityIn(tongue) === 'formal' ? formally : informally
  const all = await Promise.all(
    rooms.map(async room => {
      const path = `./${languageIn(tongue)}/${room}.ts`
      if (!existsSync(new URL(path, import.meta.url))) return []
      const [texts] = Object.values((await import(path)) as Record<string, unknown>)
      return said(typeof texts === 'function' ? texts(say) : texts)
    }),
  )
  return all.flat()
}

const sentences = (text: string) => text.split(/(?<=[.?!:])\s+/)
const words = (sentence: string) => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word))
const most = 20

const tongues = languages.flatMap((one): readonly Tongue[] => (one === 'en' ? [one] : [one, `${one}-informal`]))

describe.each(tongues)('what customers and partners read in %s', tongue => {
  const language = languageIn(tongue)

  test('is said in short sentences', async () => {
    const all = (await textsIn(tongue)).flatMap(sentences)
    const lengths = all.map(sentence => words(sentence).length).toSorted((a, b) => a - b)
    expect(all.filter(sentence => words(sentence).length > most)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10)
  })

  test('names days instead of saying soon, and asks without forms', async () => {
    expect((await textsIn(tongue)).filter(text => unwelcome[language].test(text))).toEqual([])
  })

  test('never mixes two ways of saying you', async () => {
    expect((await textsIn(tongue)).filter(text => mixed[language][formalityIn(tongue)].test(text))).toEqual([])
  })

  test('has no straight quotes or apostrophes, and nothing left empty', async () => {
    expect((await textsIn(tongue)).filter(text => /['"]| {2}|undefined|\(\)| [,.]/.test(text))).toEqual([])
  })
})

/** A sign that belongs to a word, or an inner quotation mark, at which a line could end. */
const loose = / [:;?!»]|« |\d [€£]/

test.each(tongues)('no line begins with a sign or ends with a quotation mark in %s', async tongue => {
  expect((await textsIn(tongue)).filter(text => loose.test(text))).toEqual([])
})

test.each(['fr', 'fr-informal'] as const)('a space stands before every double sign in %s', async tongue => {
  const without = /[^\s\u00a0][;?!»]|«[^\u00a0]|(?<!https?)[^\s\u00a0\d]:(?!\d)/u
  expect((await textsIn(tongue)).filter(text => without.test(text))).toEqual([])
})

test('whoever is spoken to informally reads other words wherever it says you', async () => {
  for (const language of languages.filter(one => one !== 'en')) {
    const [formal, informal] = [await textsIn(language), await textsIn(`${language}-informal`)]
    const formalWords = mixed[language].informal
    const same = formal.filter((text, n) => formalWords.test(text) && text === informal[n])
    expect(same).toEqual([])
    expect(formal.filter((text, n) => text !== informal[n]).length).toBeGreaterThan(200)
  }
})

test('a day without its weekday has its article in Italian', () => {
  const { by, late } = myComplaint.it.steps
  expect([by('9 aprile'), by('8 aprile'), late('11 aprile'), by('18 aprile')]).toEqual([
    'entro il 9 aprile',
    'entro l’8 aprile',
    'promesso entro l’11 aprile',
    'entro il 18 aprile',
  ])
})
