import { z } from 'zod'
import { document } from './document.ts'

/** As much of JSON Schema (draft 2020-12) as policy documents need. */
export type JsonSchema = {
  readonly $ref?: string
  readonly description?: string
  /** What the schema that is referred to says of itself, where the place says something of its own. */
  readonly form?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly $defs?: Readonly<Record<string, JsonSchema>>
}

const about =
  'A complaints policy, as data. How to write one is told in docs/guide/policy.md; the texts beside the keys say what each means.'
const forEditors = { type: 'string', description: 'Where this schema is, for editors that check while you type.' }

let made: JsonSchema | undefined

/** The JSON Schema of a policy document, as it is written: with the keys that can be left out left optional. */
export const policyJsonSchema = (): JsonSchema => {
  if (made) return made
  const { $schema, properties, ...rest } = z.toJSONSchema(document, { target: 'draft-2020-12', io: 'input' })
  const head = { $schema, $id: 'verhaal-policy-1.schema.json', title: 'Verhaal policy, format 1', description: about }
  made = { ...head, ...rest, properties: { $schema: forEditors, ...properties } } as JsonSchema
  return made
}

/** Follows references to what they stand for; what is said beside a reference goes before what is said there. */
export const resolved = (schema: JsonSchema): JsonSchema => {
  if (!schema.$ref) return schema
  const { $ref, ...own } = schema
  const found = policyJsonSchema().$defs?.[$ref.replace('#/$defs/', '')]
  if (!found) return own
  const whole = resolved(found)
  const form = own.description && whole.description ? { form: whole.description } : {}
  return { ...whole, ...own, ...form }
}

/** The keys known in an object of this schema; of alternatives, all of theirs. */
export const keysOf = (schema: JsonSchema): readonly string[] => [
  ...Object.keys(schema.properties ?? {}),
  ...(schema.anyOf ?? []).flatMap(one => keysOf(resolved(one))),
]

const within = (schema: JsonSchema, step: PropertyKey): JsonSchema | undefined => {
  if (typeof step === 'number') return schema.items && resolved(schema.items)
  const own = schema.properties?.[String(step)]
  if (own) return resolved(own)
  return (schema.anyOf ?? []).map(one => within(resolved(one), step)).find(Boolean)
}

/** What the schema says of a place in a document; undefined where there is no such place. */
export const schemaAt = (path: readonly PropertyKey[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((schema, step) => schema && within(schema, step), policyJsonSchema())
