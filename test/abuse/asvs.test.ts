import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyTitle, heldBy, requirements } from '../../proof/asvs/requirements.ts'
import { table } from '../../proof/asvs/table.ts'

test('every requirement of levels 1 and 2 has one line, in their order', () => {
  const numbers = requirements.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect([1, 2].map(level => requirements.filter(one => one.level === level).length)).toEqual([70, 183])
  const sorted = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  expect(numbers).toEqual(sorted)
})

test('every test that is said to hold a requirement is there', () => {
  const titles = everyTitle()
  const missing = requirements
    .filter(({ state }) => state === '=')
    .flatMap(({ number, by }) => heldBy(by, titles).missing.map(one => `${number}: ${one}`))
  expect(missing).toEqual([])
})

test('every document that is said to write something down is there', () => {
  const named = requirements.flatMap(({ by }) => by.match(/\b(?:docs\/[\w./-]+?|[A-Z]+)\.(?:md|json)\b/g) ?? [])
  expect(named.filter(path => !existsSync(path))).toEqual([])
})

test('docs/asvs.md says what the lists and the tests say', () => {
  const text = table()
  if (process.env['UPDATE_ASVS']) writeFileSync('docs/asvs.md', text)
  expect(readFileSync('docs/asvs.md', 'utf8')).toBe(text)
})
