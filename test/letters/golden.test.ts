// Every letter as people get it, kept as text that a person can read: a change of a word shows as a difference.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LetterKind } from '#complaint/letter.ts'
import { compose, type Links } from '#letters/compose.ts'
import { greetingTo } from '#letters/frame.ts'
import type { Rendered } from '#letters/letter.ts'
import { type SampleLetter, samplesIn } from '#letters/samples.ts'
import { sampleIn, type Told } from '#letters/samples/play.ts'
import { fromFirstToLast } from '#letters/samples/stories.ts'
import type { Language } from '#policy/storefront.ts'
import { languageIn, languages, type Tongue } from '#texts/tongue.ts'

const folder = new URL('./golden/', import.meta.url)
const isRewriting = process.env['UPDATE_GOLDEN'] === '1'

const toStaff: readonly SampleLetter['kind'][] = [
  'invitation',
  'mail-test',
  'review-request',
  'sign-in',
  'staff-alert',
  'staff-named',
  'staff-question',
  'way-changed',
]

/** Names as people have them, and as nobody does. */
const names = [
  'Jan de Boer',
  'Siobhán O’Connor',
  "Anne-Marie d'Hondt",
  'Maximiliana Theodora Wilhelmina von Hohenstein-Burgdorff',
  'يوسف الهاشمي',
  'אברהם לוי',
  '李小龍',
  '',
  'www.example.com',
  '<b>Ann</b>',
]

const written = (title: string, { subject, text }: Pick<Rendered, 'subject' | 'text'>): string =>
  `=== ${title}\n${subject}\n\n${text}`

const others = (language: Language): readonly Tongue[] => (language === 'en' ? [] : [`${language}-informal`])

/** At most two of a letter formally, and one informally: the rest says nothing new. */
const pageOf = (language: Language, kind: SampleLetter['kind']): string => {
  const of = (tongue: Tongue) => samplesIn(tongue).filter(letter => letter.kind === kind)
  const [first, ...more] = of(language)
  const second = more.find(({ story }) => story !== first?.story) ?? more[0]
  const informal = others(language).flatMap(tongue => of(tongue).slice(0, 1))
  return [
    ...[first, second].flatMap(letter => (letter ? [written(letter.story, letter)] : [])),
    ...informal
      .filter(({ text }) => text !== first?.text)
      .map(letter => written(`${letter.story}, informally`, letter)),
  ].join('\n')
}

const again = (tongue: Tongue, kind: LetterKind, links: Links, told: Told): string => {
  const { shop, names: people } = sampleIn(tongue)
  const version = told.complaint.letters.find(letter => letter.kind === kind)?.version ?? 0
  const at = told.events.find(event => event.version === version)?.at ?? told.complaint.receivedAt
  const row = { kind, version, language: languageIn(tongue) }
  return written(kind, compose(row, told, shop, new Map(Object.entries(people)), links, at))
}

const withFiles = (told: Told, many: number): Told => ({
  ...told,
  events: told.events.map(event =>
    event.type === 'answered' && event.words
      ? { ...event, words: { ...event.words, fileNames: Array.from({ length: many }, (_, n) => `foto-${n + 1}.jpg`) } }
      : event,
  ),
})

/** What no story has: other names, paper without a link, and many files. */
const oddOf = (language: Language): string => {
  const told = fromFirstToLast(language)
  return [
    `=== greetings\n${names.map(name => `${name}: ${greetingTo(language, name)}`).join('\n')}\n`,
    '=== on paper, without a link\n',
    ...(['acknowledgement', 'answer', 'board-reply'] as const).map(kind => again(language, kind, {}, told)),
    '=== with fifty files\n',
    again(language, 'answer', { track: 'https://klachten.example/open/key' }, withFiles(told, 50)),
  ].join('\n')
}

const golden = (language: Language): ReadonlyMap<string, string> => {
  const kinds = [...new Set(samplesIn(language).map(({ kind }) => kind))]
  const theirs = kinds.filter(kind => language === 'nl' || language === 'en' || !toStaff.includes(kind))
  return new Map([...theirs.map(kind => [kind, pageOf(language, kind)] as const), ['odd', oddOf(language)]])
}

describe.each(languages)('the letters in %s', language => {
  const place = new URL(`${language}/`, folder)
  const pages = golden(language)
  if (isRewriting) {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    for (const [name, text] of pages) writeFileSync(new URL(`${name}.txt`, place), text)
  }
  test('are those that are kept, no more and no fewer', () => {
    expect(readdirSync(place).toSorted()).toEqual([...pages.keys()].map(name => `${name}.txt`).toSorted())
  })
  test.each([...pages])('%s reads as it is kept', (name, text) => {
    expect(text).toBe(readFileSync(new URL(`${name}.txt`, place), 'utf8'))
  })
})
