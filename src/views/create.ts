import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { createBatches } from './batches.ts'
import { createSaved } from './saved.ts'
import { createSearches } from './searches.ts'
import { createSnoozes } from './snoozes.ts'
import type { Views } from './views.ts'

const kept = { hours: -24 * 30 } as const

export const createViews = ({ db, now }: { readonly db: Database; readonly now: () => Instant }): Views => ({
  ...createSaved({ db, now }),
  ...createSnoozes(db),
  ...createSearches(db, now),
  ...createBatches(db, now),
  clean: async () => {
    const before = plusTime(now(), kept)
    await sql`delete from batch where started_at < ${before}`.execute(db)
    await sql`delete from snooze where until < ${before}`.execute(db)
    await sql`delete from recent_search where at < ${before}`.execute(db)
  },
})
