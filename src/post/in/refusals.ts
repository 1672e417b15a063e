import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Way, WhyRefused } from './mail-in.ts'

export type Refusals = {
  /** Counts one; nothing of whose it was is kept. */
  readonly note: (way: Way, why: WhyRefused) => void
  /** Writes down what was counted. */
  readonly write: () => Promise<void>
}

/** Counted in memory and written down now and then: whoever knocks a thousand times must not cost a thousand writes. */
export const createRefusals = ({ db, now }: { readonly db: Database; readonly now: () => Instant }): Refusals => {
  let counts = new Map<string, number>()
  return {
    note: (way, why) => void counts.set(`${way} ${why}`, (counts.get(`${way} ${why}`) ?? 0) + 1),
    write: async () => {
      const counted = counts
      counts = new Map()
      for (const [key, many] of counted) {
        const [way = '', why = ''] = key.split(' ')
        await sql`insert into mail_refusal (way, day, why, many, last_at)
          values (${way}, ${now()}::timestamptz::date, ${why}, ${many}, ${now()})
          on conflict (way, day, why) do update
          set many = mail_refusal.many + excluded.many, last_at = excluded.last_at`.execute(db)
      }
    },
  }
}
