import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type JsonSchema, policyJsonSchema } from '#policies/json-schema.ts'

const file = 'docs/policy.schema.json'

test('docs/policy.schema.json is the schema by which policies are read', () => {
  const text = `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`
  if (process.env['UPDATE_SCHEMA']) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8'), `out of date: UPDATE_SCHEMA=1 npm test -- test/policies/schema.test.ts`).toBe(text)
})

const undescribed = (schema: JsonSchema, place: string): readonly string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description || inner.$ref ? [] : [`${place}.${key}`]),
    ...undescribed(inner, `${place}.${key}`),
  ]),
  ...(schema.items ? undescribed(schema.items, `${place}[]`) : []),
]

test('it says of every key what it means', () => {
  const schema = policyJsonSchema()
  expect(undescribed(schema, '')).toEqual([])
  expect(Object.entries(schema.$defs ?? {}).filter(([, { description, $ref }]) => !description && !$ref)).toEqual([])
})
