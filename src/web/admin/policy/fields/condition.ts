import type { Field, Group } from './field.ts'

/** Which complaints something is for; `at` is where the condition stands. */
export const conditionFields = (at: string): readonly Field[] => [
  { kind: 'many', at: `${at}.category`, label: 'category', of: 'categories' },
  { kind: 'many', at: `${at}.channel`, label: 'channel', of: 'channels' },
  { kind: 'many', at: `${at}.severity`, label: 'severity', of: 'severities' },
  { kind: 'yes-no', at: `${at}.safety`, label: 'safety' },
  { kind: 'words', at: `${at}.country`, label: 'country', form: 'country' },
  { kind: 'words', at: `${at}.product`, label: 'product', form: 'word' },
  { kind: 'words', at: `${at}.paymentMethod`, label: 'paymentMethod', form: 'word' },
  { kind: 'money', at: `${at}.amountFrom`, label: 'amountFrom' },
  { kind: 'day', at: `${at}.receivedFrom`, label: 'receivedFrom' },
  { kind: 'day', at: `${at}.receivedUntil`, label: 'receivedUntil' },
]

const eitherGroup = (at: string, title: 'either' | 'or', n: number): Group => ({
  title,
  fields: conditionFields(`${at}.anyOf.${n}`),
  folded: true,
  ...(n === 0 ? {} : { afterOne: `${at}.anyOf.${n - 1}` }),
})

/** What is excepted from a condition, and the alternatives of which one must hold: each shown once the one before says something. */
export const furtherGroups = (at: string): readonly Group[] => [
  { title: 'except', fields: conditionFields(`${at}.not`), folded: true },
  eitherGroup(at, 'either', 0),
  ...[1, 2, 3, 4, 5].map(n => eitherGroup(at, 'or', n)),
]

/** All of a condition as a part of a form. */
export const conditionGroups = (at: string): readonly Group[] => [
  { title: 'when', fields: conditionFields(at), folded: true },
  ...furtherGroups(at),
]
