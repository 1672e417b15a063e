import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Policy } from '#policy/policy.ts'
import { checkPolicy } from '#policy/check/check.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { workedDates } from '#policy/worked.ts'
import { policyJsonSchema } from '#policies/json-schema.ts'
import { datesIn } from '#texts/dates.ts'
import { moveRefused } from '../../src/commands/policy-dates.ts'
import { caseFrom } from '../../src/commands/policy-options.ts'
import { datesTable, examplesIn, keysTable, kindsTable } from './guide.ts'
import { policyFrom } from './worked.ts'

const file = 'docs/guide/policy.md'
const page = readFileSync(file, 'utf8')
const examples = examplesIn(page)
const smallest = JSON.parse(examples[0]?.json ?? '{}') as object
const { fullDate, dateTime } = datesIn('en')

/** What the program says for the options of a line, in the words of that line. */
const said = (policy: Policy, options: string, keys: readonly string[]): string => {
  const { facts, known, calendar, zone } = caseFrom(options.split(' '), policy)
  const found = workedDates(policy, facts, known, { calendar, zone })
  if ('refused' in found) return `refused, ${/at the latest to [^(]*\d/.exec(moveRefused(found.refused))?.[0]}.`
  const dates = [...found.dates, ...found.windows]
  const told = keys.map(key => {
    const date = dates.find(one => one.key === key)
    if (!date) return `${key} not promised`
    const { due } = date
    if (!due) return `\`${key}\` ${'hasPeriod' in date && !date.hasPeriod ? 'no date' : 'not known'}`
    if ('movedTo' in date && date.movedTo) return `\`${key}\` ${fullDate(date.movedTo)}`
    return `\`${key}\` ${'hours' in due.why.period ? dateTime(due.at, zone) : fullDate(due.on)}`
  })
  return `${told.join(', ')}.`
}

test('the guide has an example for everything', () => {
  expect(examples.length).toBeGreaterThan(20)
})

describe.each(examples)('the example in line $line', ({ json, stated }) => {
  const policy = policyFrom({ ...smallest, ...(JSON.parse(json) as object) })

  test('is a policy', () => {
    expect(policy.promises.length).toBeGreaterThan(0)
  })

  test('contradicts nothing', () => {
    const context = { today: policy.inForceFrom, countries: ['GB'], calendar: policy.calendar ?? 'GB-ENG' } as const
    expect(checkPolicy(policy, context).filter(({ level }) => level === 'refused')).toEqual([])
  })

  for (const line of stated)
    test(`with ${line}`, () => {
      const [, options = '', claims = ''] = /^`([^`]*)`: (.*)$/.exec(line) ?? []
      const keys = [...claims.matchAll(/`([^`]+)`/g)].map(([, key]) => key ?? '')
      expect(said(policy, options, keys)).toBe(claims)
    })
})

const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
}

test('every key of the format is shown in an example', () => {
  const shown = new Set(examples.flatMap(({ json }) => keysIn(JSON.parse(json))))
  const known = [policyJsonSchema(), ...Object.values(policyJsonSchema().$defs ?? {})].flatMap(schema =>
    Object.keys(schema.properties ?? {}),
  )
  const spoken = (key: string) => shown.has(key) || page.includes(`\`${key}\``) || page.includes(`"${key}"`)
  expect(known.filter(key => !spoken(key))).toEqual([])
})

test.each([
  ['kinds', kindsTable()],
  ['dates', datesTable(shipped)],
  ['keys', keysTable()],
])('its table of %s is what the program says', (name, table) => {
  const part = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
  if (process.env['UPDATE_SCHEMA'])
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(part, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`),
    )
  expect(readFileSync(file, 'utf8'), 'out of date: UPDATE_SCHEMA=1 npm test -- test/policies/guide.test.ts').toContain(
    table,
  )
})

test('the files that it names are there', () => {
  const named = [...page.matchAll(/`((?:src|test|docs)\/[^`…]+)`/g)].map(([, path]) => path ?? '')
  expect(named.filter(path => !existsSync(path))).toEqual([])
})
