import { expect, test } from 'vitest'
import { permissions } from '#complaint/permission.ts'
import { groups } from './groups.ts'

test('every permission stands in one group, once', () => {
  expect(Object.values(groups).flat().toSorted()).toEqual(permissions.toSorted())
})
