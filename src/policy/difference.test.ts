import { expect, test } from 'vitest'
import { differences } from './difference.ts'
import type { Policy } from './policy.ts'
import { original } from './shipped/original.ts'
import { second } from './shipped/second.ts'
import { shipped } from './shipped/policies.ts'

const acknowledging = (workingDays: number): Policy => ({
  ...original,
  version: 2,
  promises: original.promises.map(rule =>
    rule.promise === 'acknowledge' ? { ...rule, within: { workingDays } } : rule,
  ),
})

test('one changed period is one difference, with its clause and its place', () => {
  expect(differences(original, acknowledging(2))).toEqual([
    {
      at: 'promises[0].within',
      list: 'promises',
      entry: { name: 'acknowledge', number: 0 },
      clause: '2',
      place: 'within',
      before: { workingDays: 3 },
      after: { workingDays: 2 },
    },
  ])
})

test('a version of another number that says the same differs in nothing, whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries({ ...original, version: 9 }).toReversed()) as unknown as Policy
  expect(differences(original, turned)).toEqual([])
})

test('a promise that goes is one difference, and the others are still recognised', () => {
  const [, ...promises] = original.promises
  const found = differences(original, { ...original, promises })
  expect(found.map(({ at, place }) => [at, place])).toEqual([['promises[0]', '']])
  expect(found[0]?.after).toBeUndefined()
})

test('another order is said once, by names', () => {
  const [one, two, ...rest] = original.promises
  if (!one || !two) throw new Error('two promises')
  const found = differences(original, { ...original, promises: [two, one, ...rest] })
  expect(found).toMatchObject([
    {
      at: 'promises',
      place: '',
      after: ['register', 'acknowledge', 'assign', 'answer', 'answer-or-report', 'board-reply board'],
    },
  ])
})

test('what stands deeper is found where it stands', () => {
  const stricter: Policy = {
    ...original,
    counting: { ...original.counting, cutOff: '16:00' },
    fastLane: { clause: '4', within: { workingDays: 3 }, cancels: ['acknowledge'] },
    promises: original.promises.map(rule => ({ ...rule, when: { country: ['NL'] } })).slice(0, 1),
  }
  const places = differences(original, stricter).map(({ at }) => at)
  expect(places).toEqual(
    expect.arrayContaining(['counting.cutOff', 'fastLane.clause', 'fastLane.within', 'promises[0].when.country']),
  )
})

test('every two policies that come with the program differ, each way as much', () => {
  for (const one of shipped)
    for (const other of shipped) {
      const [there, back] = [differences(one, other), differences(other, one)]
      expect([one.id, other.id, there.length > 0]).toEqual([one.id, other.id, one !== other])
      expect(back).toHaveLength(there.length)
    }
  expect(differences(original, second).some(({ at }) => at === 'title')).toBe(second.title !== undefined)
})
