import { dues, type Filter } from '#ledger/questions/filter.ts'
import { type Sort, sorts } from '#ledger/questions/queue.ts'
import { type View, views } from '#ledger/questions/view.ts'
import { hasWords, sayable } from '#ledger/questions/words.ts'
import { lists } from '#texts/en/lists.ts'
import { things } from '#texts/en/things.ts'
import { dayTyped } from '../form/day-typed.ts'
import { wordsTyped } from './typed-words.ts'

/** The filters that an address can name, in the order in which they are shown. */
export const fields = [
  'q',
  'shop',
  'stage',
  'handler',
  'holder',
  'due',
  'category',
  'severity',
  'channel',
  'language',
  'from',
  'until',
  'finding',
  'files',
  'order',
  'name',
  'mail',
  'phone',
] as const
export type Field = (typeof fields)[number]

/** A list of the desk as an address asks for it. `typed` is what it says, readable or not. */
export type Asked = {
  readonly view: View
  readonly sort?: Sort
  readonly filter: Filter
  readonly typed: Readonly<Partial<Record<Field, string>>>
  readonly unreadable: readonly Field[]
}

const choices: Readonly<Partial<Record<Field, readonly string[]>>> = {
  stage: Object.keys(things.stages),
  holder: Object.keys(lists.filter.holders),
  due: dues,
  category: Object.keys(things.categories),
  severity: Object.keys(things.severities),
  channel: Object.keys(things.channels),
  language: Object.keys(things.languages),
  finding: Object.keys(things.findings),
  files: ['yes'],
}

/** The values that a filter with a fixed choice can have. */
export const choicesOf = (field: Field): readonly string[] => choices[field] ?? []

const longest = 200

const valueOf = (field: Field, text: string): unknown => {
  if (choices[field]) return choices[field].includes(text) ? (field === 'files' ? true : text) : undefined
  if (field === 'from' || field === 'until') return dayTyped(text)
  if (field !== 'q') return text
  const words = sayable(wordsTyped(text))
  return hasWords(words) ? words : undefined
}

const oneOf = <T extends string>(text: string | null, all: readonly T[]): T | undefined => all.find(one => one === text)

/** Reads what the query of an address asks for; what makes no sense counts for nothing, but is kept as it was typed. */
export const askedIn = (query: URLSearchParams, usual: View = 'today'): Asked => {
  const typed = fields.flatMap(field => {
    const text = query.get(field)?.trim().slice(0, longest) ?? ''
    return text === '' ? [] : [[field, text] as const]
  })
  const read = typed.map(([field, text]) => [field === 'q' ? 'words' : field, valueOf(field, text)] as const)
  const sort = oneOf(query.get('sort'), sorts)
  return {
    view: oneOf(query.get('view'), views) ?? usual,
    ...(sort ? { sort } : {}),
    filter: Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Filter,
    typed: Object.fromEntries(typed),
    unreadable: typed.filter((_, n) => read[n]?.[1] === undefined).map(([field]) => field),
  }
}

/** The same as the query of an address, in one fixed order; `more` says what else it asks for, or leaves out. */
export const queryOf = (
  { view, sort, typed }: Pick<Asked, 'view' | 'sort' | 'typed'>,
  more: Readonly<Record<string, string | undefined>> = {},
): string => {
  const all: Readonly<Record<string, string | undefined>> = { view, ...typed, sort, ...more }
  return new URLSearchParams(Object.entries(all).flatMap(([name, text]) => (text ? [[name, text]] : []))).toString()
}

export const isNarrowed = ({ filter }: Asked): boolean => Object.keys(filter).length > 0
