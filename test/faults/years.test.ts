import { expect, inject, test } from 'vitest'
import { liveSeeds } from '../../proof/faults/year/seeds.ts'
import type { Year } from '../../proof/faults/year/year.ts'
import { freshDatabase } from '../world/database.ts'

const fresh = async () => {
  const { appUrl: app } = await freshDatabase()
  return { app, admin: Object.assign(new URL(inject('database').admin), { pathname: new URL(app).pathname }).href }
}

test('two years of a shop, with all that goes wrong in them, break no promise, and one lived again is the same', {
  timeout: 120_000,
}, async () => {
  const years: Year[] = []
  await liveSeeds(fresh, 'years', [8, 2, 8], year => void years.push(year))
  expect(years.flatMap(({ found }) => found)).toEqual([])
  const [first, other, again] = years
  expect(again?.hash).toBe(first?.hash)
  expect(other?.hash).not.toBe(first?.hash)
  expect(first?.events).toBeGreaterThan(5)
})

test('the year leaves chance and measured time to whoever comes after it', () => {
  expect(Math.random()).not.toBe(Math.random())
  expect(performance.now()).toBeGreaterThan(0)
})
