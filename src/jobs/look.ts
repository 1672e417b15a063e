import { jobSchema } from '#database/jobs.ts'

const everyMs = 500
const waiting = `select distinct name from ${jobSchema}.job where state < 'active' and not blocked and start_after <= now()`

type Ask = (text: string) => Promise<{ readonly rows: readonly { readonly name: string }[] }>

/** Looks twice a second which kinds of job have something to do, in one statement for all of them; answers with its end. */
export const lookForWork = (ask: Ask, wake: (job: string) => void): (() => void) => {
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      for (const { name } of (await ask(waiting)).rows) wake(name)
    } catch {
      // Whoever does the jobs asks for themselves now and then, and tells of a database that is gone.
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  return () => clearInterval(timer)
}
