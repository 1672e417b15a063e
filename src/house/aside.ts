import type { Report } from '#web/app.ts'

/** Work that nobody waits for, so that how long it takes tells nobody anything; what breaks is reported. */
export const createAside = (report: Report) => {
  const running = new Set<Promise<unknown>>()
  return {
    aside: (work: () => Promise<unknown>): void => {
      const done: Promise<unknown> = work()
        .catch((problem: unknown) => report('What was done aside broke', { problem }))
        .finally(() => running.delete(done))
      running.add(done)
    },
    /** Until all of it is done. */
    settled: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
