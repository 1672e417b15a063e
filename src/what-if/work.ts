import type { Instant } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import { withoutBearing } from '#complaint/what-if/bearing.ts'
import type { Database } from '#database/connect.ts'
import { type Filed, type Found, keyOfFiled, type Life, type Rules } from './judge.ts'
import { type Judges, judgesElsewhere, judgesHere } from './judges.ts'
import { type Attempt, fail, finish, showProgress, takeNext, writeChanges } from './rows.ts'
import { together } from './together.ts'
import type { Result, Supposition } from './what-if.ts'

/** Which lives a replay goes past: those as they were at `now`. */
export type AskLives = Pick<Supposition, 'storefronts' | 'from' | 'until'> & {
  readonly now: Instant
  /** The types of what may be left out, as none of the rules looks at it. */
  readonly without: readonly string[]
}

export type Working = {
  readonly db: Database
  readonly now: () => Instant
  /** The rules that the complaints were filed under, and how many complaints under each. */
  readonly filedUnder: (ask: Omit<AskLives, 'without'>) => Promise<readonly (Filed & { readonly complaints: number })[]>
  readonly lives: (ask: AskLives) => AsyncIterable<readonly Life[]>
  readonly groundOf: (filed: Filed) => Promise<Ground>
  /** Hears of a replay that met a fault. */
  readonly report: (line: string, details: { readonly run: string; readonly fault: unknown }) => void
}

const showEveryMs = 500
// More than anybody reads; the counts hold all of them.
const listedAtMost = 10_000
// Threads need a moment to begin.
const fewComplaints = 2000

type Going = { readonly attempt: Attempt; readonly total: number; readonly judges: Judges }

/** Has all lives judged, in their order; how many promises are listed, or undefined when nobody waits for it any more. */
const goPast = async ({ db, lives }: Working, ask: AskLives, { attempt, total, judges }: Going) => {
  const coming: { readonly found: Promise<readonly Found[]>; readonly many: number }[] = []
  let [listed, done, shown] = [0, 0, performance.now()]
  const take = async (): Promise<boolean> => {
    const next = coming.shift()
    if (!next) return true
    const found = (await next.found).slice(0, listedAtMost - listed)
    await writeChanges(
      db,
      attempt,
      found.map((one, n) => ({ ...one, number: listed + n + 1 })),
    )
    listed += found.length
    done += next.many
    if (performance.now() - shown < showEveryMs) return true
    shown = performance.now()
    return showProgress(db, attempt, done, Math.max(total, done))
  }
  for await (const some of lives(ask)) {
    coming.push({ found: judges.judge(some), many: some.length })
    if (coming.length > judges.many && !(await take())) return undefined
  }
  while (coming.length > 0) if (!(await take())) return undefined
  return listed
}

const replay = async (working: Working, attempt: Attempt): Promise<void> => {
  const { db, now, filedUnder, groundOf } = working
  const { storefronts, from, until, policy, calendars } = attempt.run
  const asked = { storefronts, from, until, now: attempt.now }
  const begin = performance.now()
  const under = await filedUnder(asked)
  const own = new Map<string, Ground>()
  for (const filed of under) own.set(keyOfFiled(filed), await groundOf(filed))
  const ask = { ...asked, without: withoutBearing([policy, ...[...own.values()].map(ground => ground.policy)]) }
  const total = under.reduce((n, { complaints }) => n + complaints, 0)
  if (!(await showProgress(db, attempt, 0, total))) return
  const rules: Rules = { policy, calendars, now: attempt.now, own }
  const judges = total < fewComplaints ? judgesHere(rules) : judgesElsewhere(rules)
  try {
    const listed = await goPast(working, ask, { attempt, total, judges })
    if (listed === undefined) return
    const figures = together(await judges.figures())
    const seconds = (performance.now() - begin) / 1000
    const result: Result = { ...figures, changed: { ...figures.changed, listed }, seconds }
    await finish(db, attempt, result, now())
  } finally {
    await judges.leave()
  }
}

/** Does every replay that waits, and those that a restart cut off. A fault ends one replay and not the others. */
export const working = (parts: Working) => async (): Promise<void> => {
  const { db, now, report } = parts
  for (;;) {
    const attempt = await takeNext(db, now())
    if (!attempt) return
    try {
      await replay(parts, attempt)
    } catch (fault) {
      report('A replay of the history failed', { run: attempt.run.id, fault })
      await fail(db, attempt, now())
    }
  }
}
