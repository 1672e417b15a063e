// What differs between two versions of a policy, as small as somebody changed it: one period, one list, one promise more.
import { type Clause, keyOf, type Policy } from './policy.ts'

type Json = Readonly<Record<string, unknown>>
const lists = ['promises', 'reviews', 'approvals', 'outside', 'ownBodies', 'retention', 'clauses'] as const
export type PolicyList = (typeof lists)[number]

export type Difference = {
  /** Where it stands, such as `promises[2].within`: in the later version, or in the earlier where the later lacks it. */
  readonly at: string
  readonly clause?: Clause
  /** The list it stands in, which of its entries, and the place within that entry; no place where all of the entry came or went. */
  readonly list?: PolicyList
  readonly entry?: { readonly name: string; readonly number: number }
  readonly place: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Objects that are a value each, such as a period, are compared as a whole; these hold several. */
const compound =
  /(^|\.)(counting|closing|presumedReceipt|fastLane|acknowledgement|roleNames|logReview|extensions|agreedDate|when|not|accredited)$/

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

type Pair = { readonly place: string; readonly before: unknown; readonly after: unknown }

const isCompound = (place: string, value: unknown): boolean =>
  compound.test(place) || (place === 'window' && isObject(value) && 'within' in value)

const within = ({ place, before, after }: Pair): readonly Pair[] => {
  if (isSame(before, after)) return []
  const isWhole = ![before, after].some(value => isObject(value) && (place === '' || isCompound(place, value)))
  if (isWhole) return [{ place, before, after }]
  const [old, now] = [before, after].map(value => (isObject(value) ? value : {})) as [Json, Json]
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  const inner = keys.flatMap(key =>
    within({ place: place === '' ? key : `${place}.${key}`, before: old[key], after: now[key] }),
  )
  // An object that came or went and says nothing itself.
  return inner.length > 0 ? inner : [{ place, before, after }]
}

const said = ({ place, before, after }: Pair): Pick<Difference, 'place' | 'before' | 'after'> => ({
  place,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

type Entry = { readonly name: string; readonly number: number; readonly value: Json; readonly clause?: Clause }

const nameOf = (list: PolicyList, value: Json, n: number): string => {
  if (list === 'promises') {
    const rule = value as unknown as Policy['promises'][number]
    return rule.review === undefined ? keyOf(rule) : `${keyOf(rule)} ${rule.review}`
  }
  const name = list === 'clauses' ? value['clause'] : (value['id'] ?? value['body'])
  return typeof name === 'string' ? name : String(n + 1)
}

/** The entries of a list, each under a name of its own: the second of one name is `answer #2`. */
const entriesOf = (list: PolicyList, policy: Policy): readonly Entry[] => {
  const values = (policy[list] ?? []) as readonly unknown[] as readonly Json[]
  const names = values.map((value, n) => nameOf(list, value, n))
  return values.map((value, n) => {
    const name = names[n] ?? ''
    const earlier = names.slice(0, n).filter(one => one === name).length
    const { clause } = value
    return {
      name: earlier === 0 ? name : `${name} #${earlier + 1}`,
      number: n,
      value,
      ...(typeof clause === 'string' ? { clause } : {}),
    }
  })
}

const inList = (list: PolicyList, before: Policy, after: Policy): readonly Difference[] => {
  const [old, now] = [entriesOf(list, before), entriesOf(list, after)]
  const of = ({ name, number, clause }: Entry) => ({ list, entry: { name, number }, ...(clause ? { clause } : {}) })
  const changed = now.flatMap((entry): readonly Difference[] => {
    const earlier = old.find(({ name }) => name === entry.name)
    const at = `${list}[${entry.number}]`
    if (!earlier) return [{ at, place: '', after: entry.value, ...of(entry) }]
    return within({ place: '', before: earlier.value, after: entry.value }).map(pair => ({
      at: `${at}.${pair.place}`,
      ...said(pair),
      ...of(entry),
    }))
  })
  const gone = old
    .filter(({ name }) => !now.some(entry => entry.name === name))
    .map((entry): Difference => ({ at: `${list}[${entry.number}]`, place: '', before: entry.value, ...of(entry) }))
  const common = (of: readonly Entry[], other: readonly Entry[]) =>
    of.map(({ name }) => name).filter(name => other.some(entry => entry.name === name))
  const [first, second] = [common(old, now), common(now, old)]
  const moved = isSame(first, second) ? [] : [{ at: list, list, place: '', before: first, after: second }]
  return [...changed, ...gone, ...moved]
}

/**
 * What an earlier and a later version of a policy state differently, in the later's order. Entries of lists are known by their
 * names, so that one more promise is one difference; of a list itself, `before` and `after` are the names in their order. The
 * numbers of the versions do not count.
 */
export const differences = (before: Policy, after: Policy): readonly Difference[] => {
  const rest = ({ format: _, id: __, version: ___, ...policy }: Policy): Json =>
    Object.fromEntries(Object.entries(policy).filter(([key]) => !(lists as readonly string[]).includes(key)))
  const single = within({ place: '', before: rest(before), after: rest(after) }).map((pair): Difference => {
    const clause = pair.place.startsWith('fastLane') ? (after.fastLane ?? before.fastLane)?.clause : undefined
    return { at: pair.place, ...said(pair), ...(clause === undefined ? {} : { clause }) }
  })
  return [...single, ...lists.flatMap(list => inList(list, before, after))]
}
