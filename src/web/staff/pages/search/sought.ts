import type { Filter } from '#ledger/questions/filter.ts'
import type { View } from '#ledger/questions/view.ts'
import { sayable, type Words } from '#ledger/questions/words.ts'
import type { Category } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { staffThingsIn } from '#texts/things.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'

const operators = ['order', 'name', 'mail', 'phone', 'is', 'from', 'until', 'shop', 'category'] as const
export type Operator = (typeof operators)[number]

/** The same in Dutch, for who thinks in it. */
const dutch: Readonly<Record<string, Operator>> = {
  bestelling: 'order',
  naam: 'name',
  telefoon: 'phone',
  vanaf: 'from',
  tot: 'until',
  winkel: 'shop',
  soort: 'category',
}

/** What the search box asks for. `text` is what was typed without an operator; `wrong` and `unknown` were left out. */
export type Sought = {
  readonly view: View
  readonly filter: Filter
  readonly words: Words
  readonly text: string
  readonly unknown: readonly string[]
  readonly wrong: readonly { readonly piece: string; readonly operator: Operator }[]
}

type Asked = { readonly view?: View; readonly filter?: Filter }

const is: Readonly<Record<string, Asked>> = {
  open: { view: 'all-open' },
  closed: { view: 'closed' },
  late: { filter: { due: ['late'] } },
  mine: { filter: { handler: ['me'] } },
  unassigned: { view: 'all-open', filter: { handler: ['nobody'] } },
}

const spoken = [staffThingsIn('en'), staffThingsIn('nl')] as const

const plain = (text: string) => text.toLowerCase()

const shopNamed = (typed: string, shops: readonly Storefront[]) =>
  shops.find(({ id, name }) => plain(id) === plain(typed) || plain(name).startsWith(plain(typed)))

const categoryNamed = (typed: string): Category | undefined =>
  (Object.keys(spoken[0].categories) as Category[]).find(
    category =>
      category === plain(typed) ||
      spoken.some(texts => plain(texts.categories[category]).includes(plain(typed)) && typed.length > 3),
  )

const readers: Readonly<Record<Operator, (value: string, shops: readonly Storefront[]) => Asked | undefined>> = {
  order: order => ({ filter: { order } }),
  name: name => ({ filter: { name } }),
  mail: mail => ({ filter: { mail } }),
  phone: phone => (phone.replace(/\D/g, '').length < 4 ? undefined : { filter: { phone } }),
  is: value => (Object.hasOwn(is, plain(value)) ? is[plain(value)] : undefined),
  from: value => {
    const from = dayTyped(value)
    return from && { filter: { from } }
  },
  until: value => {
    const until = dayTyped(value)
    return until && { filter: { until } }
  },
  shop: (value, shops) => {
    const shop = shopNamed(value, shops)?.id
    return shop === undefined ? undefined : { filter: { shop: [shop] } }
  },
  category: value => {
    const category = categoryNamed(value)
    return category && { filter: { category: [category] } }
  },
}

type Piece = { readonly out: boolean; readonly operator: string; readonly text: string; readonly quoted: boolean }

const piecesIn = (typed: string): readonly Piece[] =>
  [...typed.replace(/[“”„«»]/g, '"').matchAll(/(-?)(?:(\p{L}{2,12}):(?!\/\/))?(?:"([^"]*)"?|([^\s"]+))/gu)].map(
    ([, minus, operator = '', quoted, bare]) => ({
      out: minus === '-',
      operator: operator.toLowerCase(),
      text: (quoted ?? bare ?? '').trim(),
      quoted: quoted !== undefined,
    }),
  )

/** Of what takes several values, one must hold: the same operator twice asks for either. */
const together = (filters: readonly Filter[]): Filter => {
  const entries = filters.flatMap(filter => Object.entries(filter))
  const lists = Map.groupBy(entries, ([name]) => name)
  return Object.fromEntries(
    [...lists].map(([name, said]) => {
      const values = said.map(([, value]) => value)
      return [name, values.every(Array.isArray) ? [...new Set(values.flat())] : values.at(-1)]
    }),
  ) as Filter
}

const most = 20
const known = (name: string): Operator | undefined => operators.find(one => one === name) ?? dutch[name]

/** Reads what stands in the search box: words, phrases between quotes, words to leave out, and where to look. */
export const soughtIn = (typed: string, shops: readonly Storefront[]): Sought => {
  const pieces = piecesIn(typed).filter(({ text, operator }) => text !== '' || operator !== '')
  const free = pieces.filter(({ operator }) => operator === '')
  const texts = (some: readonly Piece[]) => some.map(({ text }) => text).slice(0, most)
  const asked = pieces.flatMap(({ operator: name, text }) => {
    const operator = known(name)
    return operator ? [{ piece: `${name}:${text}`, operator, read: text && readers[operator](text, shops) }] : []
  })
  const read = asked.flatMap(one => (one.read ? [one.read] : []))
  const last = pieces.at(-1)
  const isUnfinished = last !== undefined && last.operator === '' && !last.quoted && !last.out
  return {
    view: read.findLast(({ view }) => view)?.view ?? 'everything',
    filter: together(read.map(({ filter = {} }) => filter)),
    words: sayable({
      all: texts(free.filter(({ quoted, out }) => !quoted && !out)),
      phrases: texts(free.filter(({ quoted, out }) => quoted && !out)),
      none: texts(free.filter(({ out }) => out)),
      ...(isUnfinished ? { unfinished: true } : {}),
    }),
    text: free.some(({ quoted, out }) => quoted || out) ? '' : free.map(({ text }) => text).join(' '),
    unknown: pieces.flatMap(({ operator }) => (operator !== '' && !known(operator) ? [`${operator}:`] : [])),
    wrong: asked.flatMap(({ piece, operator, read: ok }) => (ok ? [] : [{ piece, operator }])),
  }
}

/** Whether anything at all is asked for. */
export const isSought = ({ view, filter, words, text }: Sought): boolean =>
  text !== '' ||
  view !== 'everything' ||
  Object.keys(filter).length > 0 ||
  words.all.length + words.phrases.length + words.none.length > 0
