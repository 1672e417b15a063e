import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dossierSchema } from '#web/parts/dossier/shape.ts'

const file = 'docs/dossier.schema.json'

test('docs/dossier.schema.json is the form of the dossiers that are handed out', () => {
  const text = `${JSON.stringify(dossierSchema(), undefined, 2)}\n`
  if (process.env['UPDATE_SCHEMA']) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8'), 'out of date: UPDATE_SCHEMA=1 npm test -- test/web/dossier-schema.test.ts').toBe(
    text,
  )
})

type Schema = {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}
const undescribed = (schema: Schema, place: string): readonly string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description ? [] : [`${place}.${key}`]),
    ...undescribed(inner, `${place}.${key}`),
  ]),
  ...(schema.items ? undescribed(schema.items, `${place}[]`) : []),
]

test('it says of every key what it means', () => {
  expect(undescribed(dossierSchema() as Schema, '')).toEqual([])
})
