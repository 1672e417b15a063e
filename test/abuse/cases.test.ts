import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cases } from '../../proof/abuse/cases.ts'
import { defences } from '../../proof/mutate-defences/defences.ts'
import { allTitles, numbersIn } from '../../proof/abuse/titles.ts'

const titles = allTitles()

test('every case of abuse is held by a test or check that is named by its number, or says why it does not apply', () => {
  const held = new Set(titles.flatMap(({ numbers }) => numbers))
  expect(cases.filter(({ number, why }) => !why && !held.has(number)).map(({ number }) => number)).toEqual([])
})

test('no test is named by a number that stands for nothing', () => {
  const known = new Set(cases.map(({ number }) => number))
  expect(titles.filter(({ numbers }) => numbers.some(number => !known.has(number)))).toEqual([])
  expect(known.size).toBe(cases.length)
})

test('the numbers of a test are read from its whole name', () => {
  expect(numbersIn('A-03, A-09: a file of another')).toEqual(['A-03', 'A-09'])
  expect(numbersIn('nobody A-04: a search A-04, A-05: finds')).toEqual(['A-04', 'A-05'])
  expect(numbersIn('a size of paper, A-4: none')).toEqual([])
})

test('each defence that is taken away stands where it is said to, once, with the tests that miss it', () => {
  for (const { defence, file, text, tests } of defences) {
    expect([defence, readFileSync(file, 'utf8').split(text).length - 1]).toEqual([defence, 1])
    expect([defence, tests.filter(path => !existsSync(path))]).toEqual([defence, []])
  }
  expect(new Set(defences.map(({ defence }) => defence)).size).toBe(defences.length)
})
