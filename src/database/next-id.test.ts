import { expect, test } from 'vitest'
import { nextId } from './next-id.ts'

test('ids that are made one after another stand in that order, however quickly', () => {
  const ids = Array.from({ length: 5000 }, nextId)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
