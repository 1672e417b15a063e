// What stands in a form, from what stands in the policy.
import type { Period } from '#calendar/period.ts'
import type { Currency, Money } from '#policy/storefront.ts'
import type { Start } from '#policy/promise-rule.ts'
import type { Form } from '../../../form.ts'
import type { Field } from './field.ts'
import { type Json, plain, valueAt } from './place.ts'
import { currencies, pageLanguages } from './lists.ts'

/** All that a form holds, by the names of its inputs. */
export type Typed = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[] }
type Entry = readonly [name: string, value: string | readonly string[]]

export const typedFrom = ({ text, all }: Form): Typed => ({ text, all })

const ofPeriod = (at: string, period: unknown): readonly Entry[] => {
  const [unit = 'days', amount] = Object.entries((period ?? {}) as Period)[0] ?? []
  return [
    [at, amount === undefined ? '' : String(amount)],
    [`${at}.unit`, unit],
  ]
}
const cents = ({ cents: amount }: Money) => (amount / 100).toFixed(2)

const ofStart = (at: string, start: Start): readonly Entry[] => {
  if (typeof start === 'string')
    return [
      [at, start],
      [`${at}.how`, 'one'],
    ]
  const isFirst = 'first' in start
  return [
    [at, isFirst ? start.first : start.last],
    [`${at}.how`, isFirst ? 'first' : 'last'],
  ]
}

const ofFee = (at: string, fee: 'free' | 'varies' | { amount: Money; returnedIfRight?: boolean }): readonly Entry[] => {
  if (typeof fee === 'string') return [[at, fee]]
  return [
    [at, 'amount'],
    [`${at}.amount`, cents(fee.amount)],
    [`${at}.currency`, fee.amount.currency],
    [`${at}.returned`, fee.returnedIfRight ? 'yes' : ''],
  ]
}

type Paused = { readonly because: string; readonly atMost?: Period }

const entriesOf = ({ kind, at }: Field, value: unknown): readonly Entry[] => {
  if (value === undefined) return []
  switch (kind) {
    case 'words':
      return [[at, (value as readonly string[]).join(', ')]]
    case 'texts':
      return pageLanguages.map(language => [`${at}.${language}`, (value as Record<string, string>)[language] ?? ''])
    case 'many':
      return [[at, value as readonly string[]]]
    case 'period':
      return ofPeriod(at, value)
    case 'money':
      return [
        [at, cents(value as Money)],
        [`${at}.currency`, (value as Money).currency],
      ]
    case 'moneys':
      return (value as readonly Money[]).map(money => [`${at}.${money.currency}`, cents(money)])
    case 'yes':
      return [[at, value === true ? 'yes' : '']]
    case 'yes-no':
      return [[at, value === true ? 'yes' : 'no']]
    case 'present':
      return [[at, 'yes']]
    case 'start':
      return ofStart(at, value as Start)
    case 'fee':
      return ofFee(at, value as Parameters<typeof ofFee>[1])
    case 'pauses': {
      const pauses = value as readonly Paused[]
      return [
        [at, pauses.map(({ because }) => because)],
        ...pauses.flatMap(({ because, atMost }) => ofPeriod(`${at}.${because}`, atMost)),
      ]
    }
    default:
      return [[at, plain(value)]]
  }
}

/** A part of a policy as its form holds it. */
export const typedOf = (fields: readonly Field[], part: Json): Typed => {
  const entries = new Map(
    fields.flatMap(field => entriesOf(field, valueAt(part, field.at))).map(([name, value]) => [name, [value].flat()]),
  )
  return { text: name => entries.get(name)?.[0] ?? '', all: name => (entries.get(name) ?? []).filter(Boolean) }
}

export const currencyOr = (text: string): Currency | undefined => currencies.find(one => one === text)
