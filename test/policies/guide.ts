// What docs/guide/policy.md shows: its examples, the lines that state their dates, and the tables that are made from the program.
import type { Policy } from '#policy/policy.ts'
import { type JsonSchema, policyJsonSchema, resolved } from '#policies/json-schema.ts'
import { ordinary } from '#policies/ordinary.ts'
import { kind } from '#policies/promise.ts'
import { datesIn } from '#texts/dates.ts'
import { datesOf } from './worked.ts'

export type Example = { readonly line: number; readonly json: string; readonly stated: readonly string[] }

/** Each JSON block with the lines that say `With` until the next block. */
export const examplesIn = (page: string): readonly Example[] => {
  const pieces = page.split(/^```json\n/m)
  let line = 1
  return pieces.flatMap((piece, n) => {
    const at = line
    line += piece.split('\n').length
    const [json, after] = piece.split(/^```$/m)
    if (n === 0 || json === undefined || after === undefined) return []
    return [{ line: at, json, stated: [...after.matchAll(/^> - With (.*)$/gm)].map(([, text]) => text ?? '') }]
  })
}

const { fullDate } = datesIn('en')
const cell = (text: string) => text.replaceAll('|', '\\|')
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const head = (...cells: readonly string[]) => [row(...cells), row(...cells.map(() => '---'))]
const code = (word: string) => `\`${word}\``

export const kindsTable = (): string => {
  const about = resolved(policyJsonSchema().$defs?.['promise'] ?? {}).description ?? ''
  return [
    ...head('`promise`', 'What it is', 'Starts', 'Owed by', 'Met by'),
    ...kind.options.map(one => {
      const { starts, owedBy, metBy } = ordinary[one]
      const meaning = new RegExp(`"${one}": ([^;]*?)(;|\\.$)`).exec(about)?.[1] ?? ''
      return row(
        code(one),
        meaning,
        code(typeof starts === 'string' ? starts : JSON.stringify(starts)),
        code(owedBy),
        metBy.map(code).join(', '),
      )
    }),
  ].join('\n')
}

export const datesTable = (policies: readonly Policy[]): string => {
  const days = ['2026-04-02', '2026-12-22'] as const
  const rows = policies.flatMap(policy => {
    const [first, second] = days.map(received =>
      datesOf(policy, received, policy.calendar === 'NL' ? { zone: 'Europe/Amsterdam' } : {}),
    )
    return Object.keys(first ?? {}).map(key => {
      const dates = [first?.[key], second?.[key]].map(date =>
        date && /^\d/.test(date) ? fullDate(date as never) : (date ?? ''),
      )
      return row(code(policy.id), code(key), ...dates)
    })
  })
  return [
    ...head('Policy', 'Promise or window', ...days.map(day => `Received ${fullDate(day as never)}`)),
    ...rows,
  ].join('\n')
}

const typeOf = (schema: JsonSchema): string => {
  const type = schema.enum || schema.const !== undefined ? 'word' : (schema.type ?? 'see text')
  return type === 'array' ? `list of ${typeOf(resolved(schema.items ?? {}))}` : type === 'integer' ? 'number' : type
}

// What is used in many places is described once.
const once = new Set(['texts', 'period', 'condition', 'money', 'text'])
const nameOf = ({ $ref }: JsonSchema) => $ref?.replace('#/$defs/', '') ?? ''

const rowsOf = (schema: JsonSchema, place: string): readonly string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, raw]) => {
    const inner = resolved(raw)
    const items = inner.items
    const path = `${place}${key}${items ? '[]' : ''}`
    const isLeft = !schema.required?.includes(key)
    const left = !isLeft
      ? 'must be there'
      : inner.default === undefined
        ? 'can be left out'
        : `left out: ${code(JSON.stringify(inner.default))}`
    const own = row(
      code(path),
      typeOf(inner),
      left,
      [inner.description, items && resolved(items).enum ? resolved(items).description : ''].filter(Boolean).join(' '),
    )
    const deeper = items ?? raw
    // Counting is explained once, where the policy's own stands.
    if (key === 'counting' && place !== '') return [own]
    if (once.has(nameOf(deeper)) || nameOf(deeper).startsWith('__')) return [own]
    return [own, ...rowsOf(resolved(deeper), `${path}.`)]
  })

export const keysTable = (): string => {
  const parts = ['period', 'condition', 'texts', 'money'].flatMap(name => {
    const schema = policyJsonSchema().$defs?.[name] ?? {}
    return [
      row(`*${name}*`, typeOf(schema), '', schema.description ?? ''),
      ...(name === 'condition' ? rowsOf(schema, 'condition.') : []),
    ]
  })
  return [...head('Key', 'Holds', 'If left out', 'What it means'), ...rowsOf(policyJsonSchema(), ''), ...parts].join(
    '\n',
  )
}
