import type { z } from 'zod'
import { keysOf, schemaAt } from './json-schema.ts'
import { nearest } from './nearest.ts'

/** What is wrong with a document, and where: `promises[2].within.workingDays`; nothing for the document as a whole. */
export type Problem = { readonly at: string; readonly message: string }

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

export const placeOf = (path: Path): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    const key = /^[$\w]+$/.test(String(step)) ? String(step) : `“${String(step)}”`
    return place === '' ? key : `${place}.${key}`
  }, '')

const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], json)

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
const shown = (value: unknown) =>
  typeof value === 'string' ? `“${shortened(value)}”` : shortened(JSON.stringify(value))
const listed = (words: readonly unknown[]) => words.map(String).join(', ')

const kinds: Readonly<Record<string, string>> = {
  string: 'a text between double quotes',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list between [ and ], also where it holds one thing',
  object: 'an object between { and }',
}

const about = (path: Path): string => {
  const { description, form } = schemaAt(path) ?? {}
  return [description, form].map(said => (said ? ` ${said}` : '')).join('')
}

const meant = (word: string, known: readonly string[]) => {
  const near = nearest(word, known)
  return near ? ` Did you mean “${near}”?` : ''
}

const unknownKey = (key: string, path: Path): string => {
  const schema = schemaAt(path)
  const known = schema ? keysOf(schema) : []
  const near = meant(key, known)
  return `There is no such key here.${near} ${near ? '' : `Known here: ${listed(known)}. `}Correct it or take it out.`
}

const unknownWord = (value: unknown, values: readonly unknown[], path: Path): string => {
  if (typeof value !== 'string') return `It must be one of these words, between double quotes: ${listed(values)}.`
  const near = meant(value, values.map(String))
  return `${shown(value)} is not known here.${near} It can be: ${listed(values)}.${near || values.length > 8 ? '' : about(path)}`
}

const sizes = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path): string => {
  const isSmall = issue.code === 'too_small'
  const limit = String(isSmall ? issue.minimum : issue.maximum)
  if (issue.origin === 'array')
    return isSmall
      ? `The list is empty: put in at least ${limit}, or leave the key out.${about(path)}`
      : `The list is too long: at most ${limit}.`
  if (issue.origin === 'string')
    return isSmall ? `The text is empty.${about(path)}` : `The text is too long: at most ${limit} characters.`
  return `The number is too ${isSmall ? `small: at least` : `great: at most`} ${limit}.`
}

/** The alternative that its writer most likely meant; none where nothing that was written belongs to one. */
const likeliest = (branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined => {
  if (typeof value === 'string') return branches.find(issues => issues.some(({ code }) => code === 'invalid_value'))
  const isOther = ({ code, path, ...issue }: Issue) =>
    path.length === 0 || (code === 'invalid_type' && path.length === 1 && issue.message.endsWith('undefined'))
  return branches.find(issues => !issues.some(isOther))
}

const ofUnion = (issue: Extract<Issue, { code: 'invalid_union' }>, json: unknown, path: Path): readonly Problem[] => {
  const value = valueAt(json, path)
  const likely = likeliest(issue.errors, value)
  if (likely) return likely.flatMap(inner => problemsOf({ ...inner, path: [...path, ...inner.path] }, json))
  const known = keysOf(schemaAt(path) ?? {})
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : []
  const problem = (message: string): readonly Problem[] => [{ at: placeOf(path), message: `${message}${about(path)}` }]
  if (value === undefined) return problem('It is missing.')
  const strange = keys.find(key => !known.includes(key))
  if (strange !== undefined) return problem(`There is no “${shortened(strange)}” here.${meant(strange, known)}`)
  if (keys.length > 1) return problem(`It says ${listed(keys)} at once: give exactly one.`)
  return problem(`${shown(value)} cannot be read here.`)
}

const ofType = (issue: Extract<Issue, { code: 'invalid_type' }>, json: unknown, path: Path): string => {
  const value = valueAt(json, path)
  if (value === undefined) return `It is missing.${about(path)}`
  if (value === null) return 'It is null. Leave the key out where there is nothing to say.'
  if (issue.expected === 'int' || (issue.expected === 'number' && typeof value === 'number'))
    return `${shown(value)} is not a whole number.`
  return `It must be ${kinds[issue.expected] ?? issue.expected}; it is ${shown(value)}.${about(path)}`
}

/** What one finding of the schema means, in plain words: what is wrong, and what to do. */
export const problemsOf = (issue: Issue, json: unknown): readonly Problem[] => {
  const { path } = issue
  const problem = (message: string): readonly Problem[] => [{ at: placeOf(path), message }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ at: placeOf([...path, key]), message: unknownKey(key, path) }))
    case 'invalid_union':
      return ofUnion(issue, json, path)
    case 'invalid_type':
      return problem(ofType(issue, json, path))
    case 'invalid_value':
      return valueAt(json, path) === undefined
        ? problem(`It is missing.${about(path)}`)
        : problem(unknownWord(valueAt(json, path), issue.values, path))
    case 'too_small':
    case 'too_big':
      return problem(sizes(issue, path))
    case 'invalid_format':
      return problem(`${shown(valueAt(json, path))} will not do.${about(path)}`)
    default:
      return problem(issue.message)
  }
}
