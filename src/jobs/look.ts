import { jobSchema } from '#database/jobs.ts'

const everyMs = 500
const waiting = `select distinct name from ${jobSchema}.job where state < 'active' and not blocked and start_after <= now()`

type Ask = (text: string) => Promise<{ readonly rows: readonly { readonly name: string }[] }>

type Looking = {
  readonly ask: Ask
  /** Puts in the queue what the tables themselves call for, but for those of which one waits; answers with what it put there. */
  readonly call: (waiting: readonly string[]) => Promise<readonly string[]>
  readonly wake: (job: string) => void
}

/** Looks twice a second which kinds of job have something to do, in one statement for all that wait in the queue; answers with its end. */
export const lookForWork = ({ ask, call, wake }: Looking): (() => void) => {
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      const names = (await ask(waiting)).rows.map(({ name }) => name)
      for (const name of names) wake(name)
      for (const name of await call(names)) wake(name)
    } catch {
      // Whoever does the jobs asks for themselves now and then, and tells of a database that is gone.
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  return () => clearInterval(timer)
}
