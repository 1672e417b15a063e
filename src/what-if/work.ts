import { setImmediate as others } from 'node:timers/promises'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { type GroundOf, judging, type Life } from './judge.ts'
import { type Attempt, fail, finish, showProgress, takeNext, writeChanges } from './rows.ts'
import type { Changed, Supposition } from './what-if.ts'

/** Which lives a replay goes past: those as they were at `now`. */
export type AskLives = Pick<Supposition, 'storefronts' | 'from' | 'until'> & { readonly now: Instant }

export type Working = {
  readonly db: Database
  readonly now: () => Instant
  readonly countLives: (ask: AskLives) => Promise<number>
  readonly lives: (ask: AskLives) => AsyncIterable<readonly Life[]>
  readonly groundOf: GroundOf
  /** Hears of a replay that met a fault. */
  readonly report: (line: string, details: { readonly run: string; readonly fault: unknown }) => void
}

// Pages are answered by the same thread: no visitor waits for a replay longer than this.
const turnMs = 10
const showEveryMs = 500

const replay = async ({ db, now, countLives, lives, groundOf }: Working, attempt: Attempt): Promise<void> => {
  const { storefronts, from, until } = attempt.run
  const ask = { storefronts, from, until, now: attempt.now }
  const begin = performance.now()
  const total = await countLives(ask)
  const { judge, done, result } = judging(attempt.run, attempt.now, groundOf)
  let [turn, shown] = [begin, 0]
  for await (const some of lives(ask)) {
    const changes: Changed[] = []
    for (const life of some) {
      changes.push(...(await judge(life)))
      if (performance.now() - turn < turnMs) continue
      await others()
      turn = performance.now()
    }
    await writeChanges(db, attempt, changes)
    if (performance.now() - shown < showEveryMs) continue
    shown = performance.now()
    if (!(await showProgress(db, attempt, done(), Math.max(total, done())))) return
  }
  await finish(db, attempt, result((performance.now() - begin) / 1000), now())
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
