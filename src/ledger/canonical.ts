/**
 * JSON with the keys of every object in order, so that one value is always one text, wherever it was kept meanwhile. Absent and
 * undefined are the same. Throws a RangeError on a number that is not a safe integer, as its text could differ elsewhere.
 */
export const canonical = (value: unknown): string => {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`Only whole numbers keep their text: ${value}`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as Readonly<Record<string, unknown>>
  // Every event that is checked goes through here, a million of them in one go: no list is made but that of the keys.
  let members = ''
  for (const key of Object.keys(object).sort()) {
    const member = object[key]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`
  }
  return `{${members}}`
}

/** The same value without what no PostgreSQL text can hold: NUL, and halves of surrogate pairs. */
export const storable = <T>(value: T): T => {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '') as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, storable(member)])) as T
}
