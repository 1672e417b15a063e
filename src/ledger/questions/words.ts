import { type RawBuilder, sql } from 'kysely'

/** Words to be found in what was said: all of `all`, each of `phrases` just so, and none of `none`. */
export type Words = {
  readonly all: readonly string[]
  readonly phrases: readonly string[]
  readonly none: readonly string[]
  /** The last word may go on: whoever types it has not finished. */
  readonly unfinished?: boolean
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)
// The beginning of a word must be long enough to mean something.
const shortestBeginning = 4

/** The words that can be looked for; the others are nothing but signs. */
export const sayable = ({ all, phrases, none, unfinished }: Words): Words => ({
  all: all.filter(isWord),
  phrases: phrases.filter(isWord),
  none: none.filter(isWord),
  ...(unfinished ? { unfinished } : {}),
})

export const hasWords = (words: Words): boolean => words.all.length + words.phrases.length + words.none.length > 0

type Query = RawBuilder<unknown>

/** A word as it is written, and by its Dutch and its English stem. */
const inAnyWay = (word: string): Query =>
  sql`(plainto_tsquery('said', ${word}) || plainto_tsquery('said_dutch', ${word}) || plainto_tsquery('said_english', ${word}))`

const beginning = (word: string): Query =>
  sql`(${inAnyWay(word)} || to_tsquery('said', ${`'${word.replace(/['\\*]/g, ' ').trim()}':*`}))`

const wanted = ({ all, phrases, unfinished }: Words): readonly Query[] => [
  ...all.map((word, n) =>
    word.endsWith('*') ||
    (unfinished && n === all.length - 1 && /^[\p{L}\p{N}]+$/u.test(word) && word.length >= shortestBeginning)
      ? beginning(word)
      : inAnyWay(word),
  ),
  ...phrases.map(phrase => sql`phraseto_tsquery('said', ${phrase})`),
]

/** Whether a document is about all that is asked for and about nothing that is left out. */
export const matches = (document: RawBuilder<unknown>, words: Words): RawBuilder<boolean> => {
  const these = wanted(words)
  const none = words.none.map(word => inAnyWay(word))
  return sql`(${sql.join(
    [
      ...(these.length > 0 ? [sql`${document} @@ (${sql.join(these, sql` && `)})`] : []),
      ...(none.length > 0 ? [sql`not ${document} @@ (${sql.join(none, sql` || `)})`] : []),
      ...(these.length + none.length > 0 ? [] : [sql`true`]),
    ],
    sql` and `,
  )})`
}

/** The same of any document, as one query, where at least a word or a phrase is asked for. */
export const queryOf = (words: Words): RawBuilder<unknown> => {
  const none = words.none.map(word => sql`!! ${inAnyWay(word)}`)
  return sql`(${sql.join([...wanted(words), ...none], sql` && `)})`
}

/** Any of the words asked for: what is marked where one was found. */
export const anyOf = (words: Words): Query => {
  const these = wanted(words)
  return these.length === 0 ? sql`''::tsquery` : sql`(${sql.join(these, sql` || `)})`
}
