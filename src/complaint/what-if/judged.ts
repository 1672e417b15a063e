// What if another policy had been in force? The same history, other rules: what would have been promised, and how it would have
// ended. Nothing here is a step: it asks of a life that was lived, and changes nothing of it.
import type { Day, Instant } from '#calendar/day.ts'
import { keyOf, ruleOfKey } from '#policy/policy.ts'
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

/** The name of a promise in the rules, without its round: `answer-or-report`, `acknowledge~phone`. */
export const nameOf = ({ key }: Pick<Judged, 'key'>): string => key.split(':')[0] ?? key

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

/** How the promises of this life came out under the rules it was lived under. */
export const judgedAsLived = ({ complaint }: Lived, ground: Ground, now: Instant): readonly Judged[] =>
  promises(complaint, ground).map(promise => judgedAs(promise, now))

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The promises that two grounds make in the same words, and count alike, by their names in the rules. */
export const sharedRules = (one: Ground, other: Ground): ReadonlySet<string> => {
  const { policy, calendar, zone } = one
  const isAlike =
    calendar.id === other.calendar.id &&
    calendar.version === other.calendar.version &&
    sameText([...calendar.holidays.keys()], [...other.calendar.holidays.keys()]) &&
    zone === other.zone &&
    sameText(
      [policy.counting, policy.fastLane, policy.reviews],
      [other.policy.counting, other.policy.fastLane, other.policy.reviews],
    )
  if (!isAlike) return new Set()
  const known = new Map(policy.promises.map(rule => [keyOf(rule), rule]))
  return new Set(
    other.policy.promises.map(keyOf).filter(name => sameText(known.get(name), ruleOfKey(other.policy, name))),
  )
}

/** The same life under other rules, where it is known how the promises came out that both make alike. */
export const judgedToo = (
  life: Lived,
  ground: Ground,
  now: Instant,
  { before, shared }: { readonly before: readonly Judged[]; readonly shared: ReadonlySet<string> },
): readonly Judged[] => {
  const complaint = supposed(life, ground)
  // Where the rules decided something otherwise, all of it is looked at anew.
  if (shared.size === 0 || complaint !== life.complaint) return judged(life, ground, now)
  const others = new Map(promises(complaint, ground, shared).map(promise => [promise.key, judgedAs(promise, now)]))
  const inStep = before.flatMap(known => {
    const name = nameOf(known)
    if (shared.has(name) || known.kind === 'remedy') return [known]
    const other = others.get(known.key)
    others.delete(known.key)
    return other ?? []
  })
  return [...inStep, ...others.values()]
}
