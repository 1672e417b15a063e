import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#policy/storefront.ts'
import { languageNames, pageFrame } from '#texts/page-frame.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules } from '#texts/policy-rules.ts'
import { policyWords } from '#texts/policy-words.ts'
import { smallWorld, type SmallWorld } from '../world/story.ts'
import { everything, policies, visitorUnder } from './policy-everything.ts'
import { wordsOf } from './visitor.ts'

const languages = Object.keys(languageNames) as readonly Language[]

let world: SmallWorld
const pages = new Map<string, string>()
beforeAll(async () => {
  world = await smallWorld()
  for (const policy of policies)
    for (const language of languages) {
      const { html } = await visitorUnder(world, policy).get(`/policy?language=${language}`)
      pages.set(`${policy.id} ${language}`, html)
    }
})

const pageOf = (id: string, language: Language) => pages.get(`${id} ${language}`) ?? ''
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

/** What stands in one paragraph, item or heading, without the choice of a country. */
const blocksOf = (html: string): readonly string[] =>
  mainOf(html)
    .replace(/<select[\s\S]*?<\/select>/g, '')
    .split(/<\/?(?:p|li|h[1-3]|summary|th|td|strong|small|br|label|div)[^>]*>/)
    .map(block => wordsOf(block).trim())
    .filter(block => /\p{L}/u.test(block))
const sentencesIn = (block: string) => block.split(/(?<=[.?!:])\s+(?=[\p{Lu}¿„“«])/u)
const lengthOf = (sentence: string) => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length

/** Every text of a room, and of its sentences with values the parts between them. */
const saidIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return said(part as (...values: unknown[]) => unknown).split('\u0001')
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(saidIn) : []
}
const said = (sentence: (...values: unknown[]) => unknown): string => {
  const gap = Object.assign(['\u0001'], { toString: () => '\u0001' })
  return String(sentence(gap, gap, gap, gap))
}
const rooms = [policyPage, policyRules, policyWords, pageFrame] as const
const textsIn = (language: Language) =>
  rooms.flatMap(room => saidIn(room[language])).map(text => text.replace(/\s+/g, ' ').trim())

const most: Readonly<Record<Language, number>> = { nl: 12, en: 15, de: 15, fr: 15, es: 15, it: 15 }
const vague: Readonly<Record<Language, RegExp>> = {
  nl: /\b(binnenkort|spoedig|zo snel mogelijk|zo spoedig|gelieve|tijdig|op korte termijn)\b/i,
  en: /\b(soon|shortly|as soon as possible|in due course|in time\.|promptly|timely)\b/i,
  de: /\b(bald|baldmöglichst|demnächst|zeitnah|umgehend|schnellstmöglich|in Kürze|rechtzeitig)\b/i,
  fr: /\b(bientôt|prochainement|dès que possible|dans les meilleurs délais|sous peu|rapidement possible)\b/i,
  es: /\b(pronto|próximamente|cuanto antes|lo antes posible|en breve|a la mayor brevedad)\b/i,
  it: /\b(presto|prossimamente|quanto prima|il prima possibile|a breve|tempestivamente)\b/i,
}
const familiar: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  en: /^$/,
  de: /(?<!\p{L})(du|dein|deine|deinen|deiner|dir|dich|euch)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|tes|ton)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|tus?|contigo|vosotros|vuestr[ao]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(tu|tuo|tua|tuoi|tue|voi|vostr[ao])(?!\p{L})/iu,
}

describe.each(languages)('the policy page in %s', language => {
  test('is whole: nothing is missing from any sentence, whatever the policy', () => {
    expect(world.reported).toEqual([])
    for (const policy of policies) {
      const words = wordsOf(mainOf(pageOf(policy.id, language)).replace(/<\/?(p|li|h\d|option)[^>]*>/g, ' | '))
      expect(words).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{|,\.|\.\.| \.| ,|\(\)/)
    }
  })

  test('says in short sentences what is promised', () => {
    for (const policy of policies) {
      const lengths = blocksOf(pageOf(policy.id, language)).flatMap(sentencesIn).map(lengthOf)
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      expect(mean).toBeLessThanOrEqual(most[language])
    }
  })

  test('names days and periods, and speaks formally', () => {
    for (const policy of policies) {
      const words = wordsOf(mainOf(pageOf(policy.id, language)))
      expect(words).not.toMatch(vague[language])
      expect(words).not.toMatch(familiar[language])
    }
  })

  test.skipIf(language === 'en')('has no English in it', () => {
    const words = wordsOf(pageOf('everything', language))
    const own = new Set(textsIn(language))
    const english = textsIn('en').filter(text => text.length > 8 && / /.test(text) && !own.has(text))
    expect(english.length).toBeGreaterThan(150)
    expect(english.filter(text => words.includes(text))).toEqual([])
  })

  test('tells every construct of the format', () => {
    const words = wordsOf(pageOf('everything', language))
    const { pauses, later, agreed, fastLane, noPeriod, aim, unlessAnswered, otherCounting } = policyRules[language]
    const { review, hearing, closing, counting, acknowledge, keep, severity } = policyPage[language]
    const { remedies, ways, sources, causes } = policyWords[language]
    const texts = [
      pauses,
      later.can,
      later.parts,
      agreed.can,
      fastLane.title,
      noPeriod,
      aim,
      unlessAnswered,
      otherCounting,
      review.title,
      review.next,
      review.questions,
      review.staff,
      review.outside,
      review.independence['not-decided'],
      review.independence.none,
      hearing,
      closing.confirmation,
      counting.firstDay,
      counting.week['every-day'],
      acknowledge.self,
      keep.from,
      severity.title,
      remedies,
      ways,
      sources,
      causes,
    ]
      .flatMap(saidIn)
      .map(text => text.replace(/\s+/g, ' '))
    expect(texts.filter(text => !words.includes(text))).toEqual([])
    for (const own of ['Kapittel', 'Eigenwijs', 'Zelfgezegd', 'Speurder', 'Raad', 'Reden', 'Regeling'])
      expect(words).toContain(`${own} (${language})`)
    for (const quoted of ['piano', 'orgel', 'card', 'revisie', 'bezwaar']) expect(words).toContain(quoted)
  })

  test('keeps the numbers and the order of the policy', () => {
    const numbered = [...pageOf('everything', language).matchAll(/<section id="clause-([^"]+)"/g)].map(([, id]) => id)
    expect(numbered).toEqual(['B', 'A', '2.1', '2.2', '2.10', '3', '4', '5', '6'])
    expect(new Set(everything.promises.map(({ clause }) => clause)).size).toBe(9)
  })
})
