import { describe, expect, test } from 'vitest'
import type { LetterKind } from '#complaint/letter.ts'
import { compose } from '#letters/compose.ts'
import { sampleIn, type Told } from '#letters/samples/play.ts'
import { fromFirstToLast, notUpheld } from '#letters/samples/stories.ts'
import type { OutsideRule, Policy } from '#policy/policy.ts'
import { original } from '#policy/shipped/original.ts'
import type { Language } from '#policy/storefront.ts'

type Written = {
  readonly kind: LetterKind
  readonly policy?: Policy
  readonly country?: string
  readonly customerIn?: string
}

/** The letter as a customer gets it, on one line, under another policy or from a shop in another country. */
const letterTo = (
  language: Language,
  told: Told,
  { kind, policy = original, country, customerIn }: Written,
): string => {
  const { shop, names } = sampleIn(language)
  const { version = 0 } = told.complaint.letters.find(letter => letter.kind === kind) ?? {}
  const at = told.events.find(event => event.version === version)?.at ?? told.complaint.receivedAt
  const events = told.events.map(event =>
    event.type === 'filed' && customerIn ? { ...event, order: { country: customerIn } } : event,
  )
  const story = { ...told, events, ground: { ...told.ground, policy } }
  const { text } = compose(
    { kind, version, language },
    story,
    { ...shop, ...(country ? { country } : {}) },
    new Map(Object.entries(names)),
    { track: 'https://shop.example/open/__key__' },
    at,
  )
  return text.replace(/\s+/g, ' ')
}

const naming = (...outside: readonly OutsideRule[]): Policy => ({ ...original, outside })
const withoutReview = (...outside: readonly OutsideRule[]): Policy => ({ ...naming(...outside), reviews: [] })

const member = naming({ body: 'geschillencommissie-thuiswinkel', takesPart: true }, { body: 'court' })
const yes = 'Wij doen daaraan mee.'
const no = 'Wij zijn niet aangesloten bij een geschillencommissie.'

describe('the board’s reply', () => {
  const nl = fromFirstToLast('nl')
  const en = fromFirstToLast('en')

  test('tells a customer of a Dutch shop without a committee that there is none', () => {
    expect(letterTo('nl', nl, { kind: 'board-reply' })).toContain(`${no} Wij doen daar ook niet aan mee.`)
  })

  test('tells a customer of a member where the committee is, and that the shop takes part', () => {
    const letter = letterTo('nl', nl, { kind: 'board-reply', policy: member })
    expect(letter).toContain(
      'met uw klacht naar De Geschillencommissie Thuiswinkel, https://www.degeschillencommissie.nl/',
    )
    expect(letter).toContain(yes)
    expect(letter).not.toContain(no)
  })

  test('tells a customer of a British shop nothing of dispute resolution that it is not committed to', () => {
    const letter = letterTo('en', en, { kind: 'board-reply' })
    expect(letter).not.toMatch(/out of court|disputes body/)
  })

  test('tells a customer of a committed British shop the name and the address of the scheme', () => {
    const letter = letterTo('en', en, { kind: 'board-reply', policy: naming({ body: 'retail-adr', takesPart: true }) })
    expect(letter).toContain('you can have your complaint settled out of court by RetailADR, 12-14 Walker Avenue')
    expect(letter).toContain('We take part in that.')
  })

  test('tells a customer of a German shop the competent body, also when the shop refuses', () => {
    const letter = letterTo('en', en, { kind: 'board-reply', country: 'DE' })
    expect(letter).toContain('We do not take part in the settlement of disputes out of court, and we do not have to.')
    expect(letter).toContain('Zentrum für Schlichtung e. V., Straßburger Straße 8, 77694 Kehl')
  })

  test('is not the last word where the policy has another review', () => {
    const [board] = original.reviews
    if (!board) throw new Error('no review')
    const twice = { ...original, reviews: [board, { ...board, id: 'council', by: 'manager' as const }] }
    const letter = letterTo('nl', nl, { kind: 'board-reply', policy: twice })
    expect(letter).toContain('U kunt uw klacht voorleggen aan een manager')
    expect(letter).not.toContain('Dit was de laatste stap bij ons.')
    expect(letter).not.toContain(no)
  })
})

describe('the answer', () => {
  const nl = notUpheld('nl')

  test('says nothing of committees as long as the customer can still ask for a review', () => {
    const letter = letterTo('nl', nl, { kind: 'answer', policy: member })
    expect(letter).toContain('U kunt uw klacht voorleggen aan onze directie.')
    expect(letter).not.toContain(yes)
  })

  test('names the bodies and says yes or no, under a policy without a review', () => {
    const joined = withoutReview({ body: 'geschillencommissie-thuiswinkel', takesPart: true }, { body: 'court' })
    const letter = letterTo('nl', nl, { kind: 'answer', policy: joined })
    expect(letter).toContain('Dit is ons laatste antwoord op uw klacht.')
    expect(letter).toContain('Het kost € 52,50. U krijgt dat terug als u gelijk krijgt. Wij zijn aangesloten.')
    expect(letter).toContain(yes)
    expect(letterTo('nl', nl, { kind: 'answer', policy: withoutReview({ body: 'court' }) })).toContain(no)
  })

  test('names to a customer abroad the bodies of their own country, and the European Consumer Centre', () => {
    const policy = withoutReview({ body: 'consuwijzer' }, { body: 'consumerconnect' }, { body: 'ecc-belgium' })
    const letter = letterTo('nl', nl, { kind: 'answer', policy, customerIn: 'BE' })
    expect(letter).toContain('ConsumerConnect')
    expect(letter).toContain('ECC België')
    expect(letter).not.toContain('ConsuWijzer')
    expect(letterTo('nl', nl, { kind: 'answer', policy })).not.toContain('ECC België')
  })
})
