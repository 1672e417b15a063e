import { describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { endNotice } from '#policy/end-notice.ts'
import type { OutsideRule } from '#policy/policy.ts'
import { bodiesIn } from '#texts/bodies.ts'
import { naming, received, today } from './named.ts'

const told = (home: string, outside: readonly OutsideRule[], on = today) => {
  const notice = endNotice(naming(...outside), received({ received: on }), home, on)
  if (!notice) throw new Error(`no law for ${home}`)
  return { ...notice, names: notice.bodies.map(({ id }) => id), besides: notice.also.map(({ id }) => id) }
}

describe('in the United Kingdom', () => {
  const before = day('2026-04-05')
  const since = day('2026-04-06')

  test('until 5 April 2026 every customer is told of a scheme, also by a shop that takes no part', () => {
    expect(told('GB', [], before)).toMatchObject({ says: 'no-part', names: ['retail-adr'] })
  })

  test('since 6 April 2026 a customer is told nothing by a shop that is committed to no scheme', () => {
    expect(told('GB', [], since)).toMatchObject({ says: 'nothing', names: [] })
    expect(told('GB', [{ body: 'retail-adr', takesPart: false }], since)).toMatchObject({ says: 'nothing', names: [] })
  })

  test('since 6 April 2026 a customer is told of the scheme that the shop is committed to', () => {
    expect(told('GB', [{ body: 'retail-adr', takesPart: true }], since)).toMatchObject({
      says: 'takes-part',
      names: ['retail-adr'],
    })
  })

  test('a customer is not told of a scheme whose accreditation has lapsed', () => {
    expect(told('GB', [{ body: 'retail-adr', takesPart: true }], day('2026-10-06')).says).toBe('nothing')
  })

  test('a customer is told of the ombudsman for credit, whom the law itself has put there', () => {
    expect(told('GB', [{ body: 'financial-ombudsman', takesPart: true }])).toMatchObject({
      says: 'takes-part',
      names: ['financial-ombudsman'],
    })
  })
})

describe('in Germany', () => {
  test('a customer is told of the competent body in writing, also when the shop refuses', () => {
    const notice = told('DE', [])
    expect(notice).toMatchObject({ says: 'no-part', names: ['universalschlichtungsstelle'], form: 'text' })
    expect(bodiesIn('de').notice(notice)).toEqual([
      'Wir sind nicht bereit und nicht verpflichtet, an einem Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.',
      'Zuständig für Ihre Beschwerde wäre: Universalschlichtungsstelle des Bundes am Zentrum für Schlichtung e. V., Straßburger Straße 8, 77694 Kehl, https://www.verbraucher-schlichter.de/.',
    ])
  })

  test('a customer is told that the shop takes part, where it does', () => {
    expect(told('DE', [{ body: 'universalschlichtungsstelle', takesPart: true }]).says).toBe('takes-part')
  })
})

describe('in France', () => {
  test('a customer is given the name and the address of the mediator', () => {
    const notice = told('FR', [{ body: 'fevad-mediator', takesPart: true }])
    expect(notice.says).toBe('mediator')
    expect(bodiesIn('fr').notice(notice)).toEqual([
      'Vous avez le droit de recourir gratuitement à un médiateur de la consommation. Le nôtre est : Médiateur du e-commerce de la FEVAD, BP 20015, 75362 Paris Cedex 8, https://www.mediateurfevad.fr/.',
    ])
  })

  test('a shop that names no mediator tells the customer of the right, and where all mediators are listed', () => {
    const notice = told('FR', [{ body: 'signalconso' }])
    expect(notice.says).toBe('mediator-missing')
    expect(bodiesIn('fr').notice(notice).join(' ')).toContain('economie.gouv.fr/mediation-conso')
  })
})

describe('in the other countries of the Union a customer is told yes or no', () => {
  test.each([
    ['NL', []],
    ['BE', ['consumer-ombudsman-belgium']],
    ['IE', []],
    ['ES', ['juntas-arbitrales']],
    ['IT', ['netcomm']],
  ])('no in %s, with the body that would be competent where the law has it named: %j', (country, competent) => {
    expect(told(country, [])).toMatchObject({ says: 'no-part', names: competent })
  })

  test.each([
    ['NL', 'geschillencommissie-thuiswinkel'],
    ['BE', 'consumer-ombudsman-belgium'],
    ['ES', 'confianza-online'],
    ['IT', 'netcomm'],
  ])('yes in %s, with %s', (country, body) => {
    expect(told(country, [{ body, takesPart: true }])).toMatchObject({ says: 'takes-part', names: [body] })
  })

  test('a Dutch shop whose membership has ended says no', () => {
    const member = { body: 'geschillencommissie-thuiswinkel', takesPart: true, until: day('2026-11-21') }
    expect(told('NL', [member]).says).toBe('no-part')
  })

  test('a Belgian shop that names a body which is not on the list names the ombudsman too', () => {
    expect(told('BE', [{ body: 'becom', takesPart: true }])).toMatchObject({
      names: ['becom'],
      besides: ['consumer-ombudsman-belgium'],
    })
    expect(told('BE', [{ body: 'consumer-ombudsman-belgium', takesPart: true }]).besides).toEqual([])
  })

  test('a shop that does not say whether it takes part is not said to', () => {
    expect(told('NL', [{ body: 'geschillencommissie-thuiswinkel' }]).says).toBe('no-part')
  })
})

test('every law links its source', () => {
  for (const country of ['GB', 'NL', 'BE', 'DE', 'FR', 'IE', 'ES', 'IT'])
    expect(told(country, []).source).toMatch(/^https:\/\//)
})

test('a country whose law we do not know gets no notice', () => {
  expect(endNotice(naming(), received(), 'US', today)).toBeUndefined()
})
