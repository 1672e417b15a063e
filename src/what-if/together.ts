import type { HandlerTally, TallyRow } from '#complaint/what-if/tally.ts'
import type { Figures } from './judge.ts'

const sum = <T extends Readonly<Record<string, number>>>(a: T, b: T): T =>
  Object.fromEntries(Object.entries(a).map(([name, n]) => [name, n + (b[name] ?? 0)])) as T

const rowsTogether = (rows: readonly TallyRow[]): readonly TallyRow[] =>
  [...Map.groupBy(rows, ({ name }) => name).values()].map(of =>
    of.reduce((a, b) => ({
      ...b,
      ...a,
      before: sum(a.before, b.before),
      after: sum(a.after, b.after),
      earlier: a.earlier + b.earlier,
      later: a.later + b.later,
    })),
  )

const handlersTogether = (handlers: readonly HandlerTally[]): readonly HandlerTally[] =>
  [...Map.groupBy(handlers, ({ who }) => who)].map(([who, of]) => ({
    who,
    rows: rowsTogether(of.flatMap(({ rows }) => rows)),
  }))

/** What several judges counted, as if one of them had. */
export const together = (all: readonly Figures[]): Figures => ({
  complaints: all.reduce((n, { complaints }) => n + complaints, 0),
  events: all.reduce((n, { events }) => n + events, 0),
  notJudged: {
    count: all.reduce((n, { notJudged }) => n + notJudged.count, 0),
    references: all.flatMap(({ notJudged }) => notJudged.references).slice(0, 20),
  },
  rows: rowsTogether(all.flatMap(({ rows }) => rows)),
  handlers: handlersTogether(all.flatMap(({ handlers }) => handlers)),
  changed: all.reduce((n, { changed }) => sum(n, changed), { promises: 0, complaints: 0 }),
})
