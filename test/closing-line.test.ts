import { expect, test } from 'vitest'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { closing, countOf } from '../bin/closing-line.js'

const report = (what: string, passed: number, failed: number, skipped: number) => ({
  results: [
    { name: `${what} passed`, value: passed },
    { name: `${what} failed`, value: failed },
    { name: `${what} skipped`, value: skipped },
    { name: 'time', value: 7 },
  ],
})

test('npm test counts its tests and its attacks together, and is good when none of them failed', () => {
  const counts = [countOf(report('tests', 800, 0, 3), 'tests', 0), countOf(report('attacks', 9, 0, 1), 'attacks', 0)]
  expect(closing(counts)).toEqual({ line: '809 passed, 0 failed, 4 skipped', code: 0 })
})

test('one attack that failed turns the whole red', () => {
  const counts = [countOf(report('tests', 800, 0, 3), 'tests', 0), countOf(report('attacks', 8, 1, 1), 'attacks', 1)]
  expect(closing(counts)).toEqual({ line: '808 passed, 1 failed, 4 skipped', code: 1 })
})

test.each([
  ['kept nothing', undefined, 0],
  ['broke down before it kept anything', undefined, 1],
  ['ended badly, though all it counted was good', report('attacks', 0, 0, 0), 1],
])('what %s has failed', (_, kept, code) => {
  const counts = [countOf(report('tests', 800, 0, 0), 'tests', 0), countOf(kept, 'attacks', code)]
  expect(closing(counts)).toEqual({ line: '800 passed, 1 failed, 0 skipped', code: 1 })
})
