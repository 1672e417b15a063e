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

/** The same as a part of a form of its own, with what is excepted from it. */
export const conditionGroups = (at: string): readonly Group[] => [
  { title: 'when', fields: conditionFields(at), folded: true },
  { title: 'except', fields: conditionFields(`${at}.not`), folded: true },
]
