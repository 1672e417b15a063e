import type { Clause, PromiseKind } from '#policy/policy.ts'
import type { Pair } from './compared.ts'
import { type Judged, nameOf, type Outcome } from './judged.ts'

export type Counts = { readonly made: number } & Readonly<Record<Outcome, number>>
type Side = { readonly clause: Clause; readonly strength: Judged['strength'] }

/** What became of one promise of the rules over all complaints: as it was, and as it would have been. */
export type TallyRow = {
  readonly name: string
  readonly kind: PromiseKind
  /** Where the policies have it; one is missing where only the other makes it. */
  readonly was?: Side
  readonly would?: Side
  readonly before: Counts
  readonly after: Counts
  /** Of those that both make: whose date would have been earlier, or later. */
  readonly earlier: number
  readonly later: number
}
/** `who` is `person:<id>`, or `role:<role>` for what a role owes or nobody has yet. */
export type HandlerTally = { readonly who: string; readonly rows: readonly TallyRow[] }

type Counting = { made: number } & Record<Outcome, number>
/** A row while it is being counted: a hundred thousand complaints add to it. */
type Counted = Omit<TallyRow, 'before' | 'after' | 'was' | 'would'> & {
  was?: Side
  would?: Side
  readonly before: Counting
  readonly after: Counting
  earlier: number
  later: number
}

const none = (): Counting => ({ made: 0, kept: 0, late: 0, missed: 0, open: 0, excused: 0 })

const count = (counts: Counting, { outcome }: Judged) => {
  counts.made += 1
  counts[outcome] += 1
}

const add = (row: Counted, { before, after }: Pair) => {
  if (before) {
    row.was ??= { clause: before.clause, strength: before.strength }
    count(row.before, before)
  }
  if (after) {
    row.would ??= { clause: after.clause, strength: after.strength }
    count(row.after, after)
  }
  if (!before || !after) return
  if (after.dueOn < before.dueOn) row.earlier += 1
  if (after.dueOn > before.dueOn) row.later += 1
}

/** Whose promise it is. */
export const whoOf = ({ debtor, owedBy }: Judged): string => (debtor ? `person:${debtor}` : `role:${owedBy}`)

export type Tally = {
  readonly add: (pairs: readonly Pair[]) => void
  readonly rows: () => readonly TallyRow[]
  readonly handlers: () => readonly HandlerTally[]
}

/** Counts promises as they were and as they would have been, by promise, and by whose they are. */
export const createTally = (): Tally => {
  const rows = new Map<string, Counted>()
  const handlers = new Map<string, Map<string, Counted>>()
  const addTo = (into: Map<string, Counted>, pair: Pair, name: string) => {
    const { kind } = pair.after ?? pair.before
    const row = into.get(name) ?? { name, kind, before: none(), after: none(), earlier: 0, later: 0 }
    into.set(name, row)
    add(row, pair)
  }
  const addFor = (judged: Judged, pair: Pair, name: string) => {
    const who = whoOf(judged)
    const theirs = handlers.get(who) ?? new Map<string, Counted>()
    handlers.set(who, theirs)
    addTo(theirs, pair, name)
  }
  return {
    add: pairs => {
      for (const pair of pairs) {
        const { before, after } = pair
        const name = nameOf(after ?? before)
        addTo(rows, pair, name)
        if (before && after && (before.debtor !== after.debtor || before.owedBy !== after.owedBy)) {
          addFor(before, { before }, name)
          addFor(after, { after }, name)
        } else addFor(after ?? before, pair, name)
      }
    },
    rows: () => [...rows.values()],
    handlers: () => [...handlers].map(([who, theirs]) => ({ who, rows: [...theirs.values()] })),
  }
}
