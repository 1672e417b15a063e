// What if another policy had been in force? The same history, other rules: what would have been promised, and how it would have
// ended. Nothing here is a step: it asks of a life that was lived, and changes nothing of it.
import type { Day, Instant } from '#calendar/day.ts'
import type { Ground } from '../decision.ts'
import { type Promised, promises } from '../due.ts'
import type { Lived } from './lived.ts'
import { supposed } from './supposed.ts'

/** How a promise ended, or stands; `missed` was not kept at all, or not before it fell away. */
export type Outcome = 'kept' | 'late' | 'missed' | 'open' | 'excused'

/** One promise and how it came out. `at` is when it ended. */
export type Judged = Pick<Promised, 'key' | 'kind' | 'clause' | 'strength' | 'owedBy' | 'debtor'> & {
  readonly dueOn: Day
  readonly dueAt: Instant
  readonly outcome: Outcome
  readonly at?: Instant
}

/** A promise that falls away after its day was missed by then; an aim that falls away was never broken. */
const outcomeOf = ({ due, ended, strength, stoppedSince }: Promised, now: Instant): Outcome => {
  if (!ended) return due.at <= now && !stoppedSince ? 'missed' : 'open'
  if (ended.how !== 'excused') return ended.how
  return strength === 'must' && ended.at >= due.at ? 'missed' : 'excused'
}

const judgedAs = (promise: Promised, now: Instant): Judged => {
  const { key, kind, clause, strength, owedBy, debtor, due, ended } = promise
  return {
    key,
    kind,
    clause,
    strength,
    owedBy,
    ...(debtor ? { debtor } : {}),
    dueOn: due.on,
    dueAt: due.at,
    outcome: outcomeOf(promise, now),
    ...(ended ? { at: ended.at } : {}),
  }
}

/**
 * What would have been promised in this life under these rules, and how each promise would have stood at `now`; see `supposed` for
 * what of a history depends on the rules it was lived under. Under a complaint's own rules it is what was promised. Throws a
 * RangeError for days that the calendar does not know.
 */
export const judged = (life: Lived, ground: Ground, now: Instant): readonly Judged[] =>
  promises(supposed(life, ground), ground).map(promise => judgedAs(promise, now))
