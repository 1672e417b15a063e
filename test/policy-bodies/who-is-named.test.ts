import { describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { bodies } from '#policy/bodies.ts'
import { bodiesFor } from '#policy/outside.ts'
import { naming, pointedTo, received } from './named.ts'

const everywhere = naming(
  { body: 'citizens-advice' },
  { body: 'consuwijzer' },
  { body: 'court' },
  { body: 'consumerconnect' },
  { body: 'verbraucherzentralen' },
  { body: 'signalconso' },
  { body: 'ccpc' },
  { body: 'omic' },
  { body: 'agcm' },
)

describe('a customer is pointed to the bodies of their own country', () => {
  test.each([
    ['GB', ['citizens-advice']],
    ['NL', ['consuwijzer', 'court']],
    ['BE', ['consumerconnect']],
    ['DE', ['verbraucherzentralen']],
    ['FR', ['signalconso']],
    ['IE', ['ccpc']],
    ['ES', ['omic']],
    ['IT', ['agcm']],
  ])('in %s: %j', (country, expected) => {
    expect(pointedTo(everywhere, 'NL', { in: country })).toEqual(expected)
  })

  test('and to those of the shop’s country where theirs is not known', () => {
    expect(pointedTo(everywhere, 'DE')).toEqual(['verbraucherzentralen'])
  })

  test('or to none, where the policy names none for them', () => {
    expect(pointedTo(everywhere, 'NL', { in: 'US' })).toEqual([])
  })
})

describe('a purchase across a border', () => {
  const centres = naming({ body: 'ecc-netherlands' }, { body: 'ecc-belgium' })

  test('is no business of a European Consumer Centre when customer and shop are in one country', () => {
    expect(pointedTo(centres, 'NL', { in: 'NL' })).toEqual([])
    expect(pointedTo(centres, 'NL')).toEqual([])
  })

  test('is: a customer is pointed to the centre of their own country', () => {
    expect(pointedTo(centres, 'NL', { in: 'BE' })).toEqual(['ecc-belgium'])
  })

  test('goes through the centre of the shop where the policy does not name the customer’s own', () => {
    expect(pointedTo(centres, 'NL', { in: 'DE' })).toEqual(['ecc-netherlands'])
  })

  test('is not helped with from or to the United Kingdom', () => {
    expect(pointedTo(centres, 'NL', { in: 'GB' })).toEqual([])
    expect(pointedTo(centres, 'GB', { in: 'NL' })).toEqual([])
  })
})

describe('a membership', () => {
  const member = naming({
    body: 'geschillencommissie-thuiswinkel',
    takesPart: true,
    from: day('2025-01-01'),
    until: day('2026-06-30'),
  })

  test.each([
    ['2024-12-31', []],
    ['2025-01-01', ['geschillencommissie-thuiswinkel']],
    ['2026-06-30', ['geschillencommissie-thuiswinkel']],
    ['2026-07-01', []],
  ])('counts from its first to its last day: on %s %j', (on, expected) => {
    expect(pointedTo(member, 'NL', { received: day(on) })).toEqual(expected)
  })

  test('that has ended since the complaint came in is not named any more', () => {
    const facts = received({ received: day('2026-06-30') })
    expect(bodiesFor(member, facts, 'NL', day('2026-07-14'))).toEqual([])
  })

  test('is open to customers abroad too', () => {
    expect(pointedTo(member, 'NL', { in: 'BE', received: day('2026-06-01') })).toEqual([
      'geschillencommissie-thuiswinkel',
    ])
  })

  test('says whether the shop takes part', () => {
    const [committee] = bodiesFor(member, received({ received: day('2026-06-01') }), 'NL')
    expect(committee?.takesPart).toBe(true)
  })
})

describe('an ADR scheme in the United Kingdom', () => {
  const joined = naming({ body: 'retail-adr', takesPart: true })

  test('is named while it may act', () => {
    expect(pointedTo(joined, 'GB', { received: day('2026-10-05') })).toEqual(['retail-adr'])
  })

  test('is not named once its accreditation has lapsed', () => {
    expect(pointedTo(joined, 'GB', { received: day('2026-10-06') })).toEqual([])
  })

  test('is named again by a shop that has found it in the register', () => {
    const known = bodies.find(({ id }) => id === 'retail-adr')
    if (!known) throw new Error('no such body')
    const { accredited: _, ...found } = known
    const checked = { ...joined, ownBodies: [{ ...found, accredited: { from: day('2026-10-06') } }] }
    expect(pointedTo(checked, 'GB')).toEqual(['retail-adr'])
  })
})

describe('a condition of the shop’s own', () => {
  const credit = naming(
    { body: 'citizens-advice' },
    { body: 'financial-ombudsman', when: { paymentMethod: ['credit'] } },
  )

  test('names the ombudsman for purchases on credit only', () => {
    expect(pointedTo(credit, 'GB', { paymentMethod: 'credit' })).toEqual(['citizens-advice', 'financial-ombudsman'])
    expect(pointedTo(credit, 'GB', { paymentMethod: 'card' })).toEqual(['citizens-advice'])
    expect(pointedTo(credit, 'GB')).toEqual(['citizens-advice'])
  })
})

test('a body that nobody knows is not named, and one of the shop’s own is', () => {
  const [guild] = bodies
  if (!guild) throw new Error('an empty directory')
  const own = { ...naming({ body: 'guild' }, { body: 'nobody-knows' }), ownBodies: [{ ...guild, id: 'guild' }] }
  expect(pointedTo(own, 'GB')).toEqual(['guild'])
})
