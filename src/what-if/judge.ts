import { type Calendar, calendarOf } from '#calendar/calendar.ts'
import { withClosingDays } from '#calendar/closing-days.ts'
import type { Instant } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import { compare, endsOtherwise, nameOf, type Pair } from '#complaint/what-if/compared.ts'
import { type Judged, judged } from '#complaint/what-if/judged.ts'
import { lived, type Numbered } from '#complaint/what-if/lived.ts'
import { createTally, whoOf } from '#complaint/what-if/tally.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Changed, Result, SupposedCalendar, Supposition } from './what-if.ts'

/** The facts of one complaint's life. */
export type Life = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly events: readonly Numbered[]
}
/** The rules that a complaint was filed under. */
export type GroundOf = (complaint: Pick<Complaint, 'storefront' | 'policy' | 'calendar' | 'zone'>) => Promise<Ground>

// More than anybody reads; the counts hold all of them.
const listedAtMost = 10_000
const namedAtMost = 20

const calendarFrom = ({ id, edition, closing }: SupposedCalendar): Calendar => {
  const calendar = calendarOf(id, edition)
  return closing ? withClosingDays(calendar, { edition: 1, ...closing }) : calendar
}

const endingOf = ({ dueOn, outcome, at }: Judged) => ({ dueOn, outcome, ...(at ? { at } : {}) })

const changedIn = ({ id, reference, storefront }: Life, pair: Pair, number: number): Changed => {
  const { before, after } = pair
  const one = after ?? before
  return {
    number,
    complaint: id,
    reference,
    storefront,
    name: nameOf(one),
    kind: one.kind,
    clause: one.clause,
    who: whoOf(one),
    ...(before ? { before: endingOf(before) } : {}),
    ...(after ? { after: endingOf(after) } : {}),
  }
}

/** Judges life after life under their own rules and under the supposed ones, and adds up what differs. */
export const judging = ({ policy, calendars }: Supposition, now: Instant, groundOf: GroundOf) => {
  const supposedCalendars = new Map(Object.entries(calendars).map(([shop, one]) => [shop, calendarFrom(one)]))
  const tally = createTally()
  const references: string[] = []
  let [complaints, events, notJudged, promisesChanged, complaintsChanged, listed] = [0, 0, 0, 0, 0, 0]

  const pairsOf = async ({ events: happened, storefront }: Life): Promise<readonly Pair[]> => {
    const life = lived(happened)
    const calendar = supposedCalendars.get(storefront)
    if (!life || !calendar) throw new Error('A life that nobody asked for')
    const { complaint } = life
    const own = judged(life, await groundOf(complaint), now)
    return compare(own, judged(life, { policy, calendar, zone: complaint.zone }, now))
  }

  return {
    /** What would have ended otherwise in this life, as far as the list has room. */
    judge: async (life: Life): Promise<readonly Changed[]> => {
      complaints += 1
      events += life.events.length
      let pairs: readonly Pair[]
      try {
        pairs = await pairsOf(life)
      } catch {
        // A day that no calendar knows, or rules that contradict themselves: counted and named, and no reason to stop.
        notJudged += 1
        if (references.length < namedAtMost) references.push(life.reference)
        return []
      }
      tally.add(pairs)
      const otherwise = pairs.filter(endsOtherwise)
      promisesChanged += otherwise.length
      complaintsChanged += otherwise.length > 0 ? 1 : 0
      const shown = otherwise.slice(0, listedAtMost - listed)
      listed += shown.length
      return shown.map((pair, n) => changedIn(life, pair, listed - shown.length + n + 1))
    },
    done: () => complaints,
    result: (seconds: number): Result => ({
      complaints,
      events,
      notJudged: { count: notJudged, references },
      rows: tally.rows(),
      handlers: tally.handlers(),
      changed: { promises: promisesChanged, complaints: complaintsChanged, listed },
      seconds,
    }),
  }
}
