import { expect, test } from 'vitest'
import { expandRoles, fittingRoles, permissionsOf, proposedRoles, wholeRoles } from './house-role.ts'
import { permits } from './permission.ts'

test('a house role counts as the fewest roles that hold all its permissions', () => {
  expect(proposedRoles(['note', 'write', 'answer'])).toEqual(['agent'])
  expect(proposedRoles(['note', 'approve'])).toEqual(['manager'])
  expect(proposedRoles(['note', 'people'])).toEqual(['agent', 'administrator'])
  expect(proposedRoles([])).toEqual([])
})

test('a permission of many roles fits many, and the house says which it means', () => {
  expect(fittingRoles(['note'])).toEqual(['agent', 'manager', 'investigator', 'board'])
  expect(fittingRoles(['people'])).toEqual(['administrator'])
})

test('a role in part permits what was chosen, and nothing else', () => {
  const { roles, limits } = expandRoles([], [{ permissions: ['note', 'search', 'people'], as: ['agent'] }])
  expect(roles).toEqual(['agent'])
  expect(limits).toEqual({ agent: ['note', 'search'] })
  expect(permits(limits, 'agent', 'note')).toBe(true)
  expect(permits(limits, 'agent', 'answer')).toBe(false)
  expect(permissionsOf({ permissions: ['people'], as: ['agent'] })).toEqual([])
})

test('a role that somebody has whole is not narrowed by a house role that counts as it', () => {
  const person = expandRoles(['agent'], [{ permissions: ['note', 'reports'], as: ['agent', 'manager'] }])
  expect(person).toEqual({ roles: ['agent', 'manager'], limits: { manager: ['note', 'reports'] } })
  expect(wholeRoles(person)).toEqual(['agent'])
})

test('two house roles add up', () => {
  const one = { permissions: ['note'], as: ['agent'] } as const
  const other = { permissions: ['write'], as: ['agent'] } as const
  expect(expandRoles([], [one, other]).limits).toEqual({ agent: ['note', 'write'] })
})
