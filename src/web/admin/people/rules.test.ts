import { expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import { eleonora, noor, sanne, staff } from '#demo/staff.ts'
import { original } from '#policy/shipped/original.ts'
import { keepsAdministrator, reviewGaps } from './rules.ts'

test('the last active administrator keeps the house open', () => {
  const second = { ...sanne, roles: ['administrator'] as const }
  expect(keepsAdministrator([noor, sanne], 'noor', { active: false })).toBe(false)
  expect(keepsAdministrator([noor, sanne], 'noor', { roles: ['agent'] })).toBe(false)
  expect(keepsAdministrator([noor, second], 'noor', { active: false })).toBe(true)
  expect(keepsAdministrator([noor, { ...second, active: false }], 'noor', { active: false })).toBe(false)
  expect(keepsAdministrator([noor, sanne], 'sanne', { active: false })).toBe(true)
})

test('a house whose policy promises a review says when nobody could do it', () => {
  const gaps = (people: typeof staff) => reviewGaps(people, [{ shop: klankhuis, policy: original }])
  expect(gaps(staff)).toEqual([])
  expect(gaps([sanne])).toEqual([{ shop: 'Klankhuis', role: 'board', onlyHandlers: [] }])
  expect(gaps([{ ...eleonora, storefronts: ['soundhouse'] }])).toHaveLength(1)
  expect(gaps([{ ...eleonora, roles: ['board', 'agent'] }])[0]?.onlyHandlers).toEqual(['Eleonora van Dijk'])
})

test('where a manager reviews, there must be two of them', () => {
  const policy = { ...original, reviews: original.reviews.map(rule => ({ ...rule, by: 'manager' as const })) }
  const manager = { ...eleonora, roles: ['manager'] as const }
  const shops = [{ shop: klankhuis, policy }]
  expect(reviewGaps([manager], shops)).toHaveLength(1)
  expect(reviewGaps([manager, { ...manager, id: 'other' }], shops)).toEqual([])
})
