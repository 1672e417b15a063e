import { sql } from 'kysely'
import { calendars } from '#calendar/calendar.ts'
import { type ClosingDays, withClosingDays } from '#calendar/closing-days.ts'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import { type ClosingRow, closingDaysOf } from './closing-rows.ts'
import type { Memory } from './known.ts'
import type { Rulebook } from './rulebook.ts'

type SavedRow = ClosingRow & { readonly saved_by: PersonId; readonly saved_at: Instant }

const inOrder = (days: Pick<ClosingDays, 'closed' | 'open'>) => ({
  closed: days.closed.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  open: days.open.toSorted(),
})

type Parts = { readonly db: Database; readonly now: () => Instant; readonly memory: Memory }

export const keepingClosingDays = ({
  db,
  now,
  memory,
}: Parts): Pick<Rulebook, 'closingDays' | 'editionsOfClosingDays' | 'saveClosingDays'> => ({
  closingDays: async storefront => (await memory.known()).closingDays.get(storefront),
  editionsOfClosingDays: async storefront => {
    const { rows } = await sql<SavedRow>`
      select edition, closed, open, saved_by, saved_at from closing_days
      where storefront = ${storefront} order by edition desc`.execute(db)
    return rows.map(row => ({ closingDays: closingDaysOf(row), saved: { by: row.saved_by, at: row.saved_at } }))
  },
  saveClosingDays: async (storefront, days, { by, edition }) => {
    const { closed, open } = inOrder(days)
    const next = edition + 1
    // Days that no calendar can take would keep this shop from taking complaints.
    withClosingDays(calendars.NL, { edition: next, closed, open })
    const before = (await memory.known()).closingDays.get(storefront)
    const saved = await inTransaction(db, async tx => {
      const { rows } = await sql`
        insert into closing_days (storefront, edition, closed, open, saved_by, saved_at)
        select ${storefront}::text, ${next}::int, ${JSON.stringify(closed)}::jsonb, ${open}::date[], ${by}::text,
          ${now()}::timestamptz
        where ${edition}::int = (select coalesce(max(edition), 0) from closing_days where storefront = ${storefront})
        on conflict do nothing returning edition`.execute(tx)
      const after = { edition: next, closed, open }
      if (rows.length > 0)
        await noteChange(tx, { at: now(), by, kind: 'closing-days-saved', subject: storefront, before, after })
      return rows.length > 0
    }).finally(memory.forget)
    if (saved) return { saved: { edition: next, closed, open } }
    const theirs = (await memory.known()).closingDays.get(storefront)
    if (!theirs) throw new Error(`There is no edition ${edition} of the closing days of ${storefront}`)
    return { conflict: true, theirs }
  },
})
