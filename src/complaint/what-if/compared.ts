import { type Judged, nameOf } from './judged.ts'

/** One promise as it was and as it would have been; one of the two is missing where only the other rules make it. */
export type Pair =
  | { readonly before: Judged; readonly after: Judged }
  | { readonly before: Judged; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: Judged }

const suffixOf = ({ key }: Judged) => key.slice(nameOf({ key }).length)

const byKind = (actual: readonly Judged[], supposed: readonly Judged[]): readonly Pair[] => {
  const byKey = new Map(supposed.map(one => [one.key, one]))
  const left = new Set(supposed)
  for (const { key } of actual) {
    const after = byKey.get(key)
    if (after) left.delete(after)
  }
  const pairs = actual.map((before): Pair => {
    const same = byKey.get(before.key)
    if (same) return { before, after: same }
    const other = [...left].find(one => one.kind === before.kind && suffixOf(one) === suffixOf(before))
    if (!other) return { before }
    left.delete(other)
    return { before, after: other }
  })
  return [...pairs, ...[...left].map((after): Pair => ({ after }))]
}

/**
 * Which promise under other rules stands for which: the one of the same key, or else the first that is left of the same kind and
 * round, as another policy may call it otherwise. Each is one side of one pair.
 */
export const compare = (actual: readonly Judged[], supposed: readonly Judged[]): readonly Pair[] => {
  const inStep = actual.flatMap((before, n): readonly Pair[] => {
    const after = supposed[n]
    return after && after.key === before.key ? [{ before, after }] : []
  })
  // Most often the same is promised in the same order.
  return inStep.length === actual.length && supposed.length === actual.length ? inStep : byKind(actual, supposed)
}

const isBroken = (judged: Judged | undefined): boolean => judged?.outcome === 'late' || judged?.outcome === 'missed'

/**
 * Whether a promise ended otherwise than it would have: of those that only one of the two makes, whether it was broken there.
 */
export const endsOtherwise = ({ before, after }: Pair): boolean =>
  before && after ? before.outcome !== after.outcome : isBroken(before) || isBroken(after)
