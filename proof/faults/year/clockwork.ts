import type { Client } from 'pg'
import type { Job } from '#database/jobs.ts'
import { type Instant, plusTime } from '#calendar/day.ts'
import { minuteFrom } from './program.ts'
import { attempt, type Town } from './town.ts'

// In the order in which one look around does them.
const atStart = ['mail-in', 'pass-time', 'rota', 'send-held', 'partner-lists', 'send-letters'] as const
export const everything: readonly Job[] = ['seal', 'sample', 'clean', ...atStart]

/** The program does these of its jobs now; without a word what it is needed for after a start. */
export const lookAround = async (town: Town, jobs: readonly Job[] = atStart): Promise<void> => {
  for (const job of jobs) await attempt(town, job, ({ house }) => house.duties[job].run())
}

const asInstant = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const question = `select to_char(mail at time zone 'UTC', ${asInstant}) as "mail-in",
    to_char(wakes at time zone 'UTC', ${asInstant}) as "pass-time", to_char(letter at time zone 'UTC', ${asInstant}) as "send-letters"
  from (select (select min(next_at) from mail_in where state = 'new') as mail, (select min(wake_at) from complaint) as wakes,
    (select min(greatest(next_attempt_at, (select max(paused_until) from mail_out))) from letter where state = 'waiting') as letter) s`

const woken = ['mail-in', 'pass-time', 'send-letters'] as const
export type Ring = { readonly at: Instant; readonly jobs: readonly Job[] }

/**
 * When the program has something to do next, by its own tables, looked at from beside it, and what: at every other minute it would
 * look around and find nothing. What it does sends letters, so those go with it.
 */
export const createAlarm = (observer: Client) => {
  let before = ''
  let idle = 0
  return {
    next: async (now: Instant): Promise<Ring | undefined> => {
      const { rows } = await observer.query<Record<(typeof woken)[number], Instant | null>>({
        name: 'alarm',
        text: question,
      })
      const due = woken.flatMap(job => {
        const at = rows[0]?.[job]
        return at ? [{ job, at }] : []
      })
      const [first] = due.map(({ at }) => at).toSorted()
      if (!first) return undefined
      const at = first > now ? minuteFrom(first) : minuteFrom(plusTime(now, { ms: 1, minutes: idle > 3 ? 10 : 0 }))
      // Due and not done: one letter waits behind another, or something broke.
      idle = first <= now && first === before ? idle + 1 : 0
      before = first
      const jobs = due.filter(one => one.at <= at).map(({ job }) => job)
      return { at, jobs: jobs.includes('send-letters') ? jobs : [...jobs, 'send-letters'] }
    },
  }
}
