// What the law of each country says a shop may not shorten, and where that stands.
import { describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Period } from '#calendar/period.ts'
import type { Policy } from '#policy/policy.ts'
import { acknowledge, found, good, withMore, withPromise } from './given.ts'

const of = (code: string, policy: Policy, country: string) =>
  found(policy, { countries: [country] }).filter(one => one.code === code)

describe('how long customers can complain', () => {
  test.each<[string, Period, string, string]>([
    ['NL', { days: 7 }, 'BW 7:23', 'wetten.overheid.nl'],
    ['NL', { months: 3 }, 'Directive (EU) 2019/771, art. 10', 'eur-lex.europa.eu'],
    ['DE', { months: 12 }, '§ 438 BGB', 'gesetze-im-internet.de'],
    ['FR', { years: 1 }, 'Code de la consommation, art. L217-3', 'legifrance.gouv.fr'],
    ['ES', { years: 2 }, 'TRLGDCU, art. 120', 'boe.es'],
    ['BE', { years: 1 }, 'Directive (EU) 2019/771, art. 10', 'eur-lex.europa.eu'],
    ['IT', { weeks: 8 }, 'Directive (EU) 2019/771, art. 10', 'eur-lex.europa.eu'],
    ['GB', { years: 5 }, 'Limitation Act 1980, s. 5', 'legislation.gov.uk'],
  ])('in %s: %j is shorter than the law', (country, raiseWithin, law, site) => {
    const [finding] = of('raise-window-short', { ...good, raiseWithin }, country)
    expect(finding).toMatchObject({
      level: 'warning',
      at: 'raiseWithin',
      detail: { country, window: raiseWithin, law },
    })
    expect(finding?.source).toContain(site)
  })
  test.each<[string, Period]>([
    ['NL', { years: 2 }],
    ['DE', { months: 24 }],
    ['ES', { years: 3 }],
    ['GB', { years: 6 }],
    ['US', { days: 7 }],
  ])('in %s: %j is long enough, or nobody knows better', (country, raiseWithin) => {
    expect(of('raise-window-short', { ...good, raiseWithin }, country)).toEqual([])
  })
  test('in Scotland five years are enough', () => {
    const policy: Policy = { ...good, raiseWithin: { years: 5 }, calendar: 'GB-SCT' }
    expect(of('raise-window-short', policy, 'GB')).toEqual([])
  })
})

describe('the answer to a Spanish customer', () => {
  const answered = (within: Period): Policy => withPromise('answer', { strength: 'must', within })
  test('comes within a month, and from a large firm within 15 working days', () => {
    const late = (within: Period) => of('answer-later-than-law', answered(within), 'ES').map(({ detail }) => detail)
    expect(late({ weeks: 6 })).toMatchObject([{ law: 'TRLGDCU, art. 21', atMost: { months: 1 }, within: { weeks: 6 } }])
    expect(late({ months: 1 })).toMatchObject([{ law: 'Ley 10/2025', atMost: { workingDays: 15 } }])
    expect(late({ weeks: 2 })).toEqual([])
  })
  test('may be promised by a case for Spain alone', () => {
    const cases = [{ when: { country: ['ES'] }, within: { weeks: 2 } }]
    const policy = withPromise('answer', { strength: 'must', within: { weeks: 8 }, cases })
    expect(of('answer-later-than-law', policy, 'ES')).toEqual([])
  })
})

describe('what a shop says when its own procedure ends', () => {
  const naming = (body: string, takesPart: boolean): Policy => ({
    ...good,
    outside: [...good.outside, { body, takesPart }],
  })
  test('in Germany it says yes or no', () => {
    expect(of('taking-part-not-stated', good, 'DE')).toMatchObject([
      { detail: { country: 'DE', law: 'VSBG §§ 36, 37' } },
    ])
    expect(of('taking-part-not-stated', naming('universalschlichtungsstelle', false), 'DE')).toEqual([])
  })
  test.each(['NL', 'BE', 'IE', 'ES', 'IT'])('in %s too, with the law it rests on', country => {
    const [finding] = of('taking-part-not-stated', good, country)
    expect(finding?.source).toMatch(/^https:\/\//)
  })
  test('in France it names a mediator it has joined', () => {
    expect(of('mediator-missing', naming('fevad-mediator', false), 'FR')).toHaveLength(1)
    expect(of('mediator-missing', naming('fevad-mediator', true), 'FR')).toEqual([])
  })
  test('in Britain nothing needs to be said, and no scheme is named that the shop has not joined', () => {
    expect(found(good, { countries: ['GB'] })).toEqual([])
    const [finding] = of('adr-without-commitment', naming('retail-adr', false), 'GB')
    expect(finding).toMatchObject({ at: 'outside[2].takesPart', detail: { body: 'retail-adr' } })
    const before = found(naming('retail-adr', false), { countries: ['GB'], today: day('2026-04-05') })
    expect(before.map(({ code }) => code)).not.toContain('adr-without-commitment')
  })
})

describe('words', () => {
  const saying = (texts: Policy['title'] & object): Policy => ({
    ...good,
    title: texts,
    clauses: [],
    retention: [],
  })
  test.each([
    ['en', 'We answer as soon as possible.', 'as soon as possible'],
    ['nl', 'Wij antwoorden binnenkort.', 'binnenkort'],
    ['de', 'Wir antworten schnellstmöglich.', 'schnellstmöglich'],
    ['fr', 'Nous répondons dans les meilleurs délais.', 'dans les meilleurs délais'],
    ['es', 'Respondemos lo antes posible.', 'lo antes posible'],
    ['it', 'Rispondiamo il prima possibile.', 'il prima possibile'],
  ])('that say when without saying when (%s)', (language, text, words) => {
    expect(found(saying({ [language]: text }))).toMatchObject([{ code: 'vague-time', detail: { language, words } }])
  })
  test('that only look vague are left alone', () => {
    expect(
      found(saying({ en: 'As soon as you have our answer, sooner or later.', nl: 'Spoedgevallen gaan voor.' })),
    ).toEqual([])
  })
  test.each(['https://ec.europa.eu/consumers/odr', 'ec.europa.eu/odr', 'https://webgate.ec.europa.eu/odr/main'])(
    'that lead to the closed platform: %s',
    link => {
      const [finding, ...more] = found(saying({ en: `Go to ${link} now.` }))
      expect(finding).toMatchObject({ code: 'dead-link', source: 'https://eur-lex.europa.eu/eli/reg/2024/3228/oj' })
      expect(more).toEqual([])
    },
  )
  test.each([
    ['en', 'within 3 working days', []],
    ['en', 'within three business days', []],
    ['en', 'within 3 days', ['3 days']],
    ['nl', 'binnen drie werkdagen', []],
    ['nl', 'binnen 3 dagen', ['3 dagen']],
    ['de', 'innerhalb von drei Arbeitstagen', []],
    ['de', 'innerhalb von drei Tagen', ['drei Tagen']],
    ['fr', 'dans les trois jours ouvrés', []],
    ['fr', 'dans les 2 semaines', ['2 semaines']],
    ['es', 'en tres días hábiles', []],
    ['es', 'en cinco días', ['cinco días']],
    ['it', 'entro tre giorni lavorativi', []],
    ['it', 'entro un mese', ['un mese']],
  ])('that give another number than the rule (%s): %s', (language, text, says) => {
    const policy = { ...saying({ [language]: 'x' }), clauses: [{ clause: '2', says: { [language]: text } }] }
    expect(found(policy).map(({ detail }) => (detail as { says?: string }).says)).toEqual(says)
  })
  test('may give a number that another promise of the same clause has', () => {
    const more = {
      ...acknowledge,
      promise: 'follow-up',
      starts: 'answered',
      within: { weeks: 2 },
      metBy: ['message'],
    } as const
    const policy = {
      ...withMore(more),
      clauses: [{ clause: '2', says: { en: 'After 14 days we ask.', nl: 'Na twee weken.' } }],
    }
    expect(found(policy)).toEqual([])
  })
})
