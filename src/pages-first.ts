import { setTimeout as wait } from 'node:timers/promises'

type Answer<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>

export type PagesFirst = {
  /** The same answers, of which is known whether somebody waits for one. */
  readonly serving: <Rest extends unknown[]>(answer: Answer<Rest>) => Answer<Rest>
  /** Until nobody has waited for a page for a moment, and never for long. */
  readonly turn: () => Promise<void>
}

/**
 * Whoever waits at a page goes before what nobody waits for in the same process: work asks for its `turn`, which comes once no
 * page was asked for within `calmMs`, and after `patienceMs` at the latest (both in milliseconds).
 */
export const pagesFirst = (calmMs = 10, patienceMs = 100): PagesFirst => {
  let underWay = 0
  let lastAt = Number.NEGATIVE_INFINITY
  const isCalm = () => underWay === 0 && performance.now() - lastAt >= calmMs
  return {
    serving:
      answer =>
      async (...asked) => {
        underWay += 1
        try {
          return await answer(...asked)
        } finally {
          underWay -= 1
          lastAt = performance.now()
        }
      },
    turn: async () => {
      for (const end = performance.now() + patienceMs; !isCalm() && performance.now() < end; ) await wait(calmMs)
    },
  }
}
