/** What differs from copy to copy, each a sign that no text holds of itself. */
export const holes = {
  complaint: '\u{E000}',
  number: '\u{E001}',
  previous: '\u{E002}',
  hash: '\u{E003}',
  digest: '\u{E004}',
  fresh: '\u{E005}',
  surname: '\u{E006}',
  head: '\u{E007}',
} as const
export type Hole = keyof typeof holes
export type Filling = Readonly<Partial<Record<Hole, string>>>

const named = new Map<string, Hole>(Object.entries(holes).map(([name, sign]) => [sign, name as Hole]))
const anyHole = /([\u{E000}-\u{E007}])/u

/** A text with holes, taken apart once so that it can be filled a million times. */
export type Form = (filling: Filling) => string

export const formOf = (text: string): Form => {
  const parts = text.split(anyHole).map(part => ({ part, hole: named.get(part) }))
  return filling => {
    let filled = ''
    for (const { part, hole } of parts) {
      const value = hole === undefined ? part : filling[hole]
      if (value === undefined) throw new Error(`Nothing fills the ${hole} of a copy`)
      filled += value
    }
    return filled
  }
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const listed = (values: readonly unknown[]) =>
  `{${values.map(value => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  const text = Array.isArray(value)
    ? listed(value)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : typeof value === 'boolean' || typeof value === 'number'
        ? String(value)
        : (value as string)
  return text.replace(/[\\\t\n\r]/g, sign => escapes[sign] ?? sign)
}

/** One row as a line of COPY's text format, in the order of the columns. */
export const lineOf = (row: Readonly<Record<string, unknown>>, columns: readonly string[]): string =>
  `${columns.map(column => cell(row[column])).join('\t')}\n`

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const date = /^\d{4}-\d\d-\d\d$/
const aDay = 86_400_000

/** The same value with every moment and date in it so many days earlier. */
export const earlier = <T>(value: T, days: number): T => {
  if (typeof value === 'string') {
    if (days === 0 || !(instant.test(value) || date.test(value)) || value > '9') return value
    const moved = new Date(Date.parse(value) - days * aDay).toISOString()
    return (date.test(value) ? moved.slice(0, 10) : moved) as T
  }
  if (Array.isArray(value)) return value.map(one => earlier(one, days)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, earlier(one, days)])) as T
}
