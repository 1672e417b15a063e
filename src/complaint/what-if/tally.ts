import type { Clause, PromiseKind } from '#policy/policy.ts'
import { nameOf, type Pair } from './compared.ts'
import type { Judged, Outcome } from './judged.ts'

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

const none: Counts = { made: 0, kept: 0, late: 0, missed: 0, open: 0, excused: 0 }

const plus = (counts: Counts, judged: Judged | undefined): Counts =>
  judged ? { ...counts, made: counts.made + 1, [judged.outcome]: counts[judged.outcome] + 1 } : counts

const sideOf = ({ clause, strength }: Judged): Side => ({ clause, strength })

const added = (row: TallyRow | undefined, { before, after }: Pair, name: string): TallyRow => {
  const kind = (after ?? before).kind
  const known = row ?? { name, kind, before: none, after: none, earlier: 0, later: 0 }
  const moved = before && after && before.dueOn !== after.dueOn
  return {
    ...known,
    ...(before && !known.was ? { was: sideOf(before) } : {}),
    ...(after && !known.would ? { would: sideOf(after) } : {}),
    before: plus(known.before, before),
    after: plus(known.after, after),
    earlier: known.earlier + (moved && after.dueOn < before.dueOn ? 1 : 0),
    later: known.later + (moved && after.dueOn > before.dueOn ? 1 : 0),
  }
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
  const rows = new Map<string, TallyRow>()
  const handlers = new Map<string, Map<string, TallyRow>>()
  const count = (into: Map<string, TallyRow>, pair: Pair, name: string) =>
    void into.set(name, added(into.get(name), pair, name))
  const countFor = (judged: Judged, pair: Pair, name: string) => {
    const who = whoOf(judged)
    const theirs = handlers.get(who) ?? new Map<string, TallyRow>()
    handlers.set(who, theirs)
    count(theirs, pair, name)
  }
  return {
    add: pairs => {
      for (const pair of pairs) {
        const { before, after } = pair
        const name = nameOf(after ?? before)
        count(rows, pair, name)
        if (before && after && whoOf(before) !== whoOf(after)) {
          countFor(before, { before }, name)
          countFor(after, { after }, name)
        } else countFor(after ?? before, pair, name)
      }
    },
    rows: () => [...rows.values()],
    handlers: () => [...handlers].map(([who, theirs]) => ({ who, rows: [...theirs.values()] })),
  }
}
