import type { RetentionCount } from '#ledger/questions/retention.ts'

export type Line = {
  readonly ends: RetentionCount['ends']
  readonly many: number
  readonly held: number
  readonly counts: readonly RetentionCount[]
}

const rank = (ends: RetentionCount['ends']): string =>
  ({ over: '0', later: '8', open: '9', erased: '98', never: '99' })[ends as 'over'] ?? `1${ends}`

const sum = (counts: readonly RetentionCount[], of: 'many' | 'held') => counts.reduce((n, count) => n + count[of], 0)

/** The counts of one shop, a line for each time at which they end: those that are over first, those without an end last. */
export const linesOf = (counts: readonly RetentionCount[]): readonly Line[] =>
  [...Map.groupBy(counts, ({ ends }) => ends)]
    .map(([ends, of]) => ({ ends, many: sum(of, 'many'), held: sum(of, 'held'), counts: of }))
    .toSorted((a, b) => (rank(a.ends) < rank(b.ends) ? -1 : 1))
