import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/policy.md', 'utf8')
const rows = page.split('\n').flatMap(line => {
  const [, clause, promise, rule, shown, proof] = line.split('|').map(cell => cell.trim())
  const [, number] = clause?.match(/^(\d+b?) /) ?? []
  return number && promise && rule && shown && proof ? [{ number, promise, rule, shown, proof }] : []
})
const paths = (text: string) => [...text.matchAll(/`((?:src|test|docs)\/[^`]+)`/g)].map(([, path]) => path ?? '')
const steps = globSync('src/complaint/steps/*.ts')

test('every clause of the policy has its line', () => {
  const numbers = rows.map(({ number }) => number)
  expect(numbers).toEqual(['0', '1', '2', '3', '4', '5', '6', '6b', ...Array.from({ length: 8 }, (_, n) => `${n + 7}`)])
})

test.each(rows)('clause $number says what it promises, by which rule, where it shows and what proves it', row => {
  for (const part of [row.rule, row.proof]) expect(paths(part)).not.toEqual([])
  expect(row.promise).not.toBe('')
  expect(row.shown).not.toBe('')
})

test('every file that the page names is there', () => {
  expect(paths(page).filter(path => !existsSync(path))).toEqual([])
})

test.each(steps)('%s opens with its clause and stands on the page', path => {
  expect(readFileSync(path, 'utf8')).toMatch(/^\/\/ Clauses? \d/)
  expect(paths(page)).toContain(path)
})

test('a test named after a clause is the test of that clause', () => {
  for (const path of globSync('test/policy/[0-9]*.test.ts')) {
    const number = path.match(/\/0?(\d+b?)-/)?.[1]
    expect(rows.find(row => row.number === number)?.proof).toContain(path)
  }
})
