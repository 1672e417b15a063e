import { expect, test } from 'vitest'
import { drawn } from '../../proof/faults/drawn.ts'
import { sideBySide } from '../../proof/faults/lanes.ts'
import { randomFrom } from '../../proof/faults/random.ts'

test('the short form takes one point out of each third of a path, and the same ones for the same seed', () => {
  const points = drawn(3, 30, randomFrom(7))
  expect(points.map(point => Math.ceil(point / 10))).toEqual([1, 2, 3])
  expect(drawn(3, 30, randomFrom(7))).toEqual(points)
})

test('over some days every point of a path has its turn', () => {
  const met = Array.from({ length: 200 }, (_, day) => drawn(3, 30, randomFrom(20_260_101 + day))).flat()
  expect([...new Set(met)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
})

test('a path of two points gives both of them, and one of none gives none', () => {
  expect(drawn(3, 2, randomFrom(1))).toEqual([1, 2])
  expect(drawn(3, 0, randomFrom(1))).toEqual([])
})

test('attacks run so many at a time, and tell what they found in the order of the list', async () => {
  let [open, most] = [0, 0]
  const attack = (turns: number) => async () => {
    open += 1
    most = Math.max(most, open)
    for (let n = 0; n < turns; n += 1) await Promise.resolve()
    open -= 1
    return turns
  }
  expect(await sideBySide(2, [attack(9), attack(1), attack(5)])).toEqual([9, 1, 5])
  expect(most).toBe(2)
})
