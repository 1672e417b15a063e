export type Json = Readonly<Record<string, unknown>>
/** Where a form's part stands in a policy: nothing for the policy itself, ['promises', 2, 'cases', 0] for a case. */
export type Path = readonly (string | number)[]

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands there, or undefined. */
export const partAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], json)

/** The same with something else there; one past its end adds to a list. */
export const withPart = (json: unknown, [step, ...rest]: Path, part: unknown): unknown => {
  if (step === undefined) return part
  if (typeof step === 'number') {
    const list = Array.isArray(json) ? [...json] : []
    list[Math.min(step, list.length)] = withPart(list[step], rest, part)
    return list
  }
  const object = isObject(json) ? json : {}
  return { ...object, [step]: withPart(object[step], rest, part) }
}

/** What is written as it stands: a text or a number. */
export const plain = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** A value at a dotted place, such as `counting.cutOff`. */
export const valueAt = (json: unknown, at: string): unknown => partAt(json, at.split('.'))

const entriesIn = (value: unknown): Json => {
  if (Array.isArray(value)) return Object.fromEntries(value.entries())
  return isObject(value) ? value : {}
}

/** Lists whose entries were given by number, `when.anyOf.1`, are lists again, without the numbers that say nothing. */
export const withLists = (value: unknown): unknown => {
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) return entries.map(([, one]) => withLists(one))
  return Object.fromEntries(entries.map(([key, one]) => [key, withLists(one)]))
}

/** The same with another value there; undefined takes it out, and objects that are empty then. Ends with `withLists`. */
export const withValue = (json: Json, at: string, value: unknown): Json => {
  const [key = '', ...rest] = at.split('.')
  const before = json[key]
  const inner = rest.length > 0 ? withValue(entriesIn(before), rest.join('.'), value) : value
  if (inner !== undefined && !(rest.length > 0 && Object.keys(inner as Json).length === 0))
    return { ...json, [key]: inner }
  const { [key]: _, ...others } = json
  return others
}
