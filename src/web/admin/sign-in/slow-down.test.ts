import { expect, test } from 'vitest'
import { createSlowDown } from './slow-down.ts'

/** A brake whose waits are written down instead of waited for. */
const brake = () => {
  const waited: number[] = []
  const clock = { ms: 0 }
  const slowDown = createSlowDown(
    ms => Promise.resolve(waited.push(ms)),
    () => clock.ms,
  )
  const tries = async (many: number, ...keys: readonly string[]) => {
    for (let n = 0; n < many; n += 1) await slowDown.beforeTry(...keys)
  }
  return { waited, clock, slowDown, tries }
}

test('three wrong tries are free; then each waits longer, and never longer than five seconds', async () => {
  const { waited, tries } = brake()
  await tries(10, 'address a')
  expect(waited).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000])
})

test('A-69: many tries at once wait as long as one after the other', async () => {
  const { waited, slowDown } = brake()
  await Promise.all(Array.from({ length: 6 }, () => slowDown.beforeTry('address a')))
  expect(waited).toEqual([250, 500, 1000])
})

test('A-69: whoever guesses at many addresses from one place is slowed there', async () => {
  const { waited, slowDown } = brake()
  for (const name of 'abcde') await slowDown.beforeTry(`address ${name}`, 'peer x')
  expect(waited).toEqual([250, 500])
})

test('the right password, or a quarter of an hour, forgets', async () => {
  const { waited, clock, slowDown, tries } = brake()
  await tries(3, 'address a', 'peer x')
  slowDown.wasRight('address a', 'peer x')
  await tries(3, 'address a')
  clock.ms = 15 * 60_000
  await tries(3, 'address a')
  expect(waited).toEqual([])
})
