import { describe, expect, test } from 'vitest'
import { lettersIn } from '#texts/letters.ts'
import { languages, type Tongue } from '#texts/tongue.ts'
import { adaptable, ownSentence, toldTo, worded, type WordedLetter } from './adaptable.ts'
import { laidOut } from './laid-out.ts'
import { samplesOf } from './samples.ts'
import { type Wording, wordingKeys, wordingProblems } from './wording.ts'

const shop = { name: 'Klankhuis', email: 'klachten@klankhuis.example', phone: '' }
const tongues = languages.flatMap((one): readonly Tongue[] => [one, `${one}-informal`])
// Each letter in the languages of the house, and the longest of them in every other.
const each = [
  ...worded.flatMap(letter => (['en', 'nl'] as const).map(language => [letter, language] as const)),
  ...tongues.slice(3).map(tongue => ['answer', tongue] as const),
]
const flat = (text: string) => text.replace(/^> /gm, '').replace(/\s+/g, ' ')
const lettersOf = (language: Tongue, kind: WordedLetter, wording: Wording = {}) => samplesOf(kind, language, wording)

/** Every sentence of a letter that may be changed, changed; each says which it is. */
const allChanged = (kind: WordedLetter): Wording =>
  Object.fromEntries(wordingKeys(kind).map(key => [key, `Eigen ${key}`]))

describe.each(each)('%s in %s', (kind, language) => {
  test('keeps all that is fixed, in its order, however it is worded', () => {
    const { blocks } = laidOut(kind, language)
    const fixed = blocks.flatMap(({ parts }) => parts.flatMap(part => ('fixed' in part ? [part.fixed] : [])))
    const [own, changed] = [lettersOf(language, kind)[0], lettersOf(language, kind, allChanged(kind))[0]]
    expect(fixed.length).toBeGreaterThan(0)
    for (const letter of [own, changed]) {
      let from = 0
      // A list and a label have signs of their own in a text; what is said is the same.
      for (const said of fixed) {
        const at = flat(letter?.text ?? '').indexOf(flat(said), from)
        expect([said, at >= 0]).toEqual([said, true])
        from = at
      }
    }
  })
  test('has each sentence that may be changed in a place of its own, and says it as the house does', () => {
    const { blocks } = laidOut(kind, language)
    const places = blocks.flatMap(({ parts }) => parts.flatMap(part => ('place' in part ? [part.place] : [])))
    const text = flat(lettersOf(language, kind, allChanged(kind))[0]?.text ?? '')
    expect(places.length).toBeGreaterThan(0)
    for (const place of places.filter(one => one !== 'frame.mayReply')) expect(text).toContain(`Eigen ${place}`)
  })
  test('reads as the program has it where nothing is worded', () => {
    const empty = Object.fromEntries(wordingKeys(kind).map(key => [key, '']))
    expect(lettersOf(language, kind, empty)).toEqual(lettersOf(language, kind))
  })
})

test('every sentence that may be changed is one that letters have, in each language, and is told what its variables say', () => {
  const saidAt = (texts: object, place: string) =>
    place.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], texts)
  for (const place of new Set(Object.values(adaptable).flat()))
    for (const tongue of tongues) {
      const said = saidAt(lettersIn(tongue), place)
      const takes = typeof said === 'function' ? said.length : 0
      // A sentence need not name all it is told; English does.
      expect([place, tongue, takes <= toldTo(place).length, said !== undefined]).toEqual([place, tongue, true, true])
      expect([place, takes >= (tongue === 'en' ? toldTo(place).length : 0)]).toEqual([place, true])
    }
  expect(ownSentence('nl', 'handOver.before')).toContain('{previous}')
})

test('nothing that a clause or the law requires is among what may be changed', () => {
  const places = Object.values(adaptable).flat().join(' ')
  const required = [
    'receipt.received receipt.acknowledgedBy receipt.answeredBy receipt.orReport acknowledgement.opening',
    'acknowledgement.handles acknowledgement.answerBy acknowledgement.orReport handOver.now handOver.dateStays',
    'progressReport.stands progressReport.byWhom answer.lastWord answer.toBodies settlement.back settlement.bodies',
    'remedyDelayed.newDate lateApology.late lateApology.stands lateApology.bodiesNow withdrawal.back',
    'boardAcknowledgement.independent boardReply.lastStep boardReply.file frame.board frame.boardHow frame.late',
    'frame.reference frame.subject frame.dear frame.bodiesAfter',
  ]
  for (const place of required.join(' ').split(' ')) expect(` ${places} `).not.toContain(` ${place} `)
})

test('what cannot be a wording is found, each by its own name', () => {
  const problems = (wording: Wording) =>
    wordingProblems('acknowledgement', 'nl', wording, shop).map(({ piece, problem }) => [piece, problem])
  expect(problems({ opening: 'x'.repeat(1001) })).toEqual([['opening', 'too-long']])
  expect(problems({ 'frame.details': 'x'.repeat(101) })).toEqual([['frame.details', 'too-long']])
  expect(problems({ regards: 'Dag,\nen tot ziens' })).toEqual([['regards', 'several-lines']])
  expect(problems({ 'acknowledgement.reply': 'Schrijf {naam}' })).toEqual([
    ['acknowledgement.reply', 'unknown-variable'],
  ])
  expect(problems({ closing: 'Schrijf {handler}' })).toEqual([['closing', 'unknown-variable']])
  expect(problems({ closing: 'Schrijf { }' })).toEqual([['closing', 'unknown-variable']])
  expect(problems({ closing: 'Schrijf {shop' })).toEqual([['closing', 'half-a-variable']])
  expect(problems({ closing: 'Bel {phone}' })).toEqual([['closing', 'nothing-known']])
  expect(problems({ opening: 'Over { reference } en {shop}', 'acknowledgement.reply': 'Schrijf {handler}.' })).toEqual(
    [],
  )
})

test('a sentence whose variable has nothing to say is the program’s own, so that no letter has a hole in it', () => {
  const [letter] = lettersOf('nl', 'hand-over', {
    'handOver.noRepeat': 'Bel {phone} of {gone}.',
    closing: 'Bel {gone}.',
  })
  expect(letter).toEqual(lettersOf('nl', 'hand-over')[0])
})

test('a wording names who handles it where the sentence is told', () => {
  const [letter] = lettersOf('nl', 'acknowledgement', {
    'acknowledgement.reply': 'Schrijf gerust aan {handler} van {shop}.',
  })
  expect(flat(letter?.text ?? '')).toContain('Schrijf gerust aan Sanne Visser van Klankhuis.')
})
