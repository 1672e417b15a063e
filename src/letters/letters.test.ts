import { describe, expect, test } from 'vitest'
import type { LetterKind } from '#complaint/letter.ts'
import type { Language } from '#policy/storefront.ts'
import type { NoticeKind } from '#texts/things.ts'
import { formalityIn, languageIn, languages, staffLanguageIn, type Tongue } from '#texts/tongue.ts'
import { mixed, unwelcome } from '../../test/world/plain-words.ts'
import { type SampleLetter, samplesIn } from './samples.ts'

const tongues = languages.flatMap((one): readonly Tongue[] => (one === 'en' ? [one] : [one, `${one}-informal`]))
const samples = new Map(tongues.map(tongue => [tongue, samplesIn(tongue)] as const))
const every = tongues.flatMap(tongue =>
  (samples.get(tongue) ?? []).map(letter => [`${letter.kind}, ${letter.story}, ${tongue}`, letter, tongue] as const),
)
const find = (language: Language, kind: SampleLetter['kind'], story = 'from-first-to-last') => {
  const found = samples.get(language)?.find(letter => letter.kind === kind && letter.story === story)
  if (!found) throw new Error(`no sample of ${kind} in ${language}`)
  return found
}

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const wordsOf = (text: string) => text.split(/\s+/).filter(word => /[^->]/.test(word))
const body = (html: string) => unescaped(html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, ' '))

// Letters to the people of the house are written as ever, whatever the shop says to its customers.
const toStaff: readonly SampleLetter['kind'][] = [
  'staff-named',
  'staff-question',
  'staff-alert',
  'review-request',
  'invitation',
  'sign-in',
  'mail-test',
  'way-changed',
]

describe.each(every)('the letter %s', (_, letter, tongue) => {
  const isToStaff = toStaff.includes(letter.kind)

  test('says the same in plain text as in HTML', () => {
    expect(wordsOf(letter.text)).toEqual(wordsOf(body(letter.html)))
  })
  test('has nothing left empty', () => {
    for (const part of [letter.subject, letter.text])
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{|^- *$|\(\)| [.,]/m)
    expect(letter.subject).not.toMatch(/\n|: *$/)
  })
  test('names dates instead of promising something vague, and says you to a stranger in one way', () => {
    expect(letter.text).not.toMatch(unwelcome[isToStaff ? staffLanguageIn(tongue) : languageIn(tongue)])
    const otherWay = isToStaff ? /$^/ : mixed[languageIn(tongue)][formalityIn(tongue)]
    expect(letter.text).not.toMatch(otherWay)
  })
  test('fits on 76 columns, addresses aside', () => {
    const long = letter.text.split('\n').filter(line => line.length > 76 && !/^https:\/\/\S+$/.test(line))
    expect(long).toEqual([])
  })
  test('A-50, A-57: fetches nothing, runs nothing and shows where its links lead', () => {
    expect(letter.html).not.toMatch(/\ssrc=|<img|<link|<script|<iframe|<object|<form|<style|@import|url\(|\son\w+=/i)
    expect(letter.html.length).toBeLessThan(60_000)
    for (const [, href, shown] of letter.html.matchAll(/<a href="([^"]+)">([^<]*)<\/a>/g)) expect(shown).toBe(href)
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="[a-z]{2}">/)
  })
})

test('there is a sample of every letter', () => {
  const kinds: Record<LetterKind | NoticeKind, true> = {
    receipt: true,
    acknowledgement: true,
    'hand-over': true,
    'progress-report': true,
    answer: true,
    'remedy-carried-out': true,
    'remedy-delayed': true,
    'board-acknowledgement': true,
    'board-reply': true,
    'late-apology': true,
    message: true,
    withdrawal: true,
    settlement: true,
    'staff-named': true,
    'partner-question': true,
    'partner-reminder': true,
    'partner-list': true,
    'question-reminder': true,
    'staff-question': true,
    'staff-alert': true,
    'review-request': true,
    'tracking-link': true,
    invitation: true,
    'sign-in': true,
    'mail-test': true,
    'way-changed': true,
  }
  for (const letters of samples.values())
    expect(new Set(letters.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
})

/** Those of the parts that are in the text, in its own order: compared with the parts themselves. */
const foundIn = (text: string, parts: readonly string[]): readonly string[] => {
  const oneLine = text.replace(/\s+/g, ' ')
  const found = parts.map(part => ({ part, at: oneLine.indexOf(part) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at).map(({ part }) => part)
}

describe('a customer reads', () => {
  test('one subject for all letters about a complaint', () => {
    const kinds: readonly SampleLetter['kind'][] = ['receipt', 'acknowledgement', 'answer', 'board-reply', 'withdrawal']
    const subjects = (samples.get('nl') ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ subject }) => subject)
    expect(new Set(subjects)).toEqual(new Set(['[100234] Uw klacht: een beschadigd product']))
  })
  test('in the acknowledgement who handles it, by when, why that day, how to follow it', () => {
    const parts = [
      'Sanne Visser behandelt uw klacht.',
      'U krijgt het antwoord uiterlijk op dinsdag 14 april 2026.',
      'Volg hier uw klacht',
      'Waarom deze datum?',
      'binnen 2 weken',
      'Kenmerk: 100234',
    ]
    expect(foundIn(find('nl', 'acknowledgement').text, parts)).toEqual(parts)
  })
  test('in a progress report what is done, what is open, why, the new date and a name', () => {
    const parts = [
      'What we have done',
      'What is still open',
      'Why we need more time',
      'We promise you the full answer by Thursday 23 April 2026.',
      'The answer comes from Tom Hughes.',
    ]
    expect(foundIn(find('en', 'progress-report').text, parts)).toEqual(parts)
  })
  test('in the answer everything the policy promises, the conclusion first', () => {
    const parts = [
      'Uw gitaar kwam aan met een barst',
      'Kenmerk: 100234',
      'Uw klacht zelf: u hebt gelijk.',
      'Het wachten aan de telefoon: u hebt voor een deel gelijk.',
      'Wat wij hebben gedaan',
      'Wat wij hebben gevonden',
      'Wij betalen u € 14,95 terug. U hebt het uiterlijk op woensdag 29 april 2026.',
      'Wij pakken elke gitaar in twee dozen in. Klaar uiterlijk op vrijdag 29 mei 2026.',
      'U kunt uw klacht voorleggen aan onze directie.',
      'De directie antwoordt binnen 1 week na uw verzoek.',
      'ACM ConsuWijzer of de kantonrechter',
      'https://klachten.klankhuis.example/open/',
      'Daan Mulder',
      'E-mail: klachten@klankhuis.example',
    ]
    expect(foundIn(find('nl', 'answer').text, parts)).toEqual(parts)
  })
  test('why nothing is offered and nothing changes, where that is so', () => {
    const parts = [
      'We do not agree with you.',
      'we offer no refund or exchange',
      'We change nothing',
      'You can put your complaint to our board.',
    ]
    expect(foundIn(find('en', 'answer', 'not-upheld').text, parts)).toEqual(parts)
  })
  test('in the board’s reply the decision, three findings with reasons, and what each outside body can and cannot do', () => {
    const parts = [
      'De beslissing',
      'Deels. U kreeg elke brief op tijd.',
      'Ja. Iedereen nam u serieus',
      'Nee. Een reparatie of omruiling moet binnen een redelijke tijd komen.',
      'Wij betalen u € 40,00 terug.',
      'ACM ConsuWijzer: https://www.consuwijzer.nl/',
      'Wat wel kan:',
      'Wat niet kan: Niemand bemiddelt er tussen u en ons.',
      'Wij zijn niet aangesloten bij een geschillencommissie.',
      'U kunt uw hele dossier meenemen.',
      'Karel Peters Namens de directie Klankhuis',
    ]
    expect(foundIn(find('nl', 'board-reply').text, parts)).toEqual(parts)
  })
  test('of no dispute resolution in Britain, where a shop names a body only when it is committed to it', () => {
    expect(find('en', 'board-reply').text).not.toMatch(/disputes committee|arbitrat|ADR/i)
  })
  test('first that we are late, then sorry without an if, which date, that the promise stands, and the way to the board', () => {
    const { text } = find('en', 'late-apology', 'late')
    const parts = [
      'We are late, and we are sorry. We promised to tell you by Thursday 9 April 2026',
      'Our Customer Service Manager knows',
      'Our promise still stands.',
      'The date of your answer has not changed: Thursday 16 April 2026.',
      'You can put your complaint to our board.',
      'https://',
    ]
    expect(foundIn(text, parts)).toEqual(parts)
    expect(text).not.toMatch(/sorry (if|for any)|inconvenience/i)
  })
  test('in a late acknowledgement that it is late, before anything else', () => {
    const { text } = find('nl', 'acknowledgement', 'late')
    const parts = [
      'Beste klant,',
      'Wij beloofden u deze brief uiterlijk op donderdag 9 april 2026.',
      'Sanne Visser behandelt',
    ]
    expect(foundIn(text, parts)).toEqual(parts)
  })
  test('of a delayed remedy the old date, the new one and the reason', () => {
    const parts = [
      'This is about the exchange that we promised you.',
      'We promised you this by Tuesday 5 May 2026. We cannot do it by then, and we are sorry.',
      'Your new date is Tuesday 12 May 2026.',
      'The maker delivers the guitar a week later',
    ]
    expect(foundIn(find('en', 'remedy-delayed').text, parts)).toEqual(parts)
  })
  test('what we still owe when one remedy of two is carried out', () => {
    const parts = [
      'Wij betaalden u € 14,95 terug op vrijdag 24 april 2026.',
      'Zo kunt u het nagaan: Kenmerk van de betaling KH-TB-20931',
      'Dit krijgt u nog van ons:',
      'uiterlijk op dinsdag 5 mei 2026',
    ]
    expect(foundIn(find('nl', 'remedy-carried-out').text, parts)).toEqual(parts)
  })
})
