import { dues, type Filter } from '#ledger/questions/filter.ts'
import { type Sort, sorts } from '#ledger/questions/queue.ts'
import { type View, views } from '#ledger/questions/view.ts'
import { hasWords, sayable } from '#ledger/questions/words.ts'
import { lists } from '#texts/en/lists.ts'
import { things } from '#texts/en/things.ts'
import { thingsForStaff } from '#texts/en/things-for-staff.ts'
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
  readonly typed: Readonly<Partial<Record<Field, readonly string[]>>>
  readonly unreadable: readonly Field[]
}

const choices: Readonly<Partial<Record<Field, readonly string[]>>> = {
  stage: Object.keys(thingsForStaff.stages),
  holder: Object.keys(lists.filter.holders),
  due: dues,
  category: Object.keys(things.categories),
  severity: Object.keys(thingsForStaff.severities),
  channel: Object.keys(thingsForStaff.channels),
  language: Object.keys(thingsForStaff.languages),
  finding: Object.keys(things.findings),
  files: ['yes'],
}

/** The values that a filter with a fixed choice can have. */
export const choicesOf = (field: Field): readonly string[] => choices[field] ?? []

const longest = 200
// More than anybody chooses by hand; an address can say anything.
const mostValues = 50

const severalOf: readonly Field[] = ['shop', 'handler']

/** Whether a filter takes several values, of which one must hold. */
export const takesSeveral = (field: Field): boolean => choices[field] !== undefined || severalOf.includes(field)

const valueOf = (field: Field, texts: readonly string[]): unknown => {
  const [text = ''] = texts
  if (field === 'files') return text === 'yes' ? true : undefined
  if (takesSeveral(field)) {
    const known = choices[field] ? texts.filter(one => choices[field]?.includes(one)) : texts
    return known.length > 0 ? known : undefined
  }
  if (field === 'from' || field === 'until') return dayTyped(text)
  if (field !== 'q') return text
  const words = sayable(wordsTyped(text))
  return hasWords(words) ? words : undefined
}

const typedIn = (query: URLSearchParams, field: Field): readonly string[] => {
  const texts = query.getAll(field).map(text => text.trim().slice(0, longest))
  const said = [...new Set(texts.filter(text => text !== ''))]
  return said.slice(0, takesSeveral(field) ? mostValues : 1)
}

const oneOf = <T extends string>(text: string | null, all: readonly T[]): T | undefined => all.find(one => one === text)

/** Reads what the query of an address asks for; what makes no sense counts for nothing, but is kept as it was typed. */
export const askedIn = (query: URLSearchParams, usual: View = 'today'): Asked => {
  const typed = fields.flatMap(field => {
    const texts = typedIn(query, field)
    return texts.length === 0 ? [] : [[field, texts] as const]
  })
  const read = typed.map(([field, texts]) => [field === 'q' ? 'words' : field, valueOf(field, texts)] as const)
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
  more: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): string => {
  const all: Readonly<Record<string, string | readonly string[] | undefined>> = { view, ...typed, sort, ...more }
  return new URLSearchParams(
    Object.entries(all).flatMap(([name, said]) => [said ?? []].flat().flatMap(text => (text ? [[name, text]] : []))),
  ).toString()
}

export const isNarrowed = ({ filter }: Asked): boolean => Object.keys(filter).length > 0
