import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = readFileSync('src/complaint/decision.ts', 'utf8')
const [, listed = ''] = source.match(/export type Reasons = \{\n(.*?)\n\}/s) ?? []
const reasons = [...listed.matchAll(/^ {2}readonly '?([a-z-]+)'?:/gm)].map(([, reason]) => reason ?? '')
const told = globSync('test/policy/*.test.ts').map(file => readFileSync(file, 'utf8'))
const refused = new Set(told.flatMap(text => [...text.matchAll(/\.then\('([a-z-]+)'/g)].map(([, reason]) => reason)))

test('every line of the list of reasons is read', () => {
  expect(reasons.length).toBe(listed.split('\n').length)
  expect(reasons).toContain('closed')
})

test.each(reasons)('the house says no because of %s in at least one story', reason => {
  expect([...refused]).toContain(reason)
})

test('no story tells of a reason that the house does not have', () => {
  expect([...refused].filter(reason => !reasons.includes(reason ?? ''))).toEqual([])
})
