import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'

/** The moment itself, or where a question says it, so that its plan does not lean on what time it is. */
export type Now = Instant | RawBuilder<Instant>

/** Somebody, or where a question says who, so that its plan does not lean on who it is. */
export type Who = PersonId | RawBuilder<PersonId>

/** What somebody put aside, as `z`, beside the complaint as `c`. */
export const besideSnooze = (person: PersonId): RawBuilder<unknown> =>
  sql`left join snooze z on z.complaint_id = c.id and z.person = ${person}`

/** Somebody else did something since, or a letter did not arrive. */
export const hasNews = (person: Who): RawBuilder<boolean> =>
  sql`((c.deed_version > z.version and c.deed_by <> 'staff:' || ${person}) or c.undelivered > 0)`

/** Whether a complaint is out of this person's sight now: never beyond what it promised, nor when there is news of it. */
export const isAsleep = (person: Who, now: Now): RawBuilder<boolean> =>
  sql`(z.until is not null and ${now} < z.until and ${now} < c.sort_at and not ${hasNews(person)})`
