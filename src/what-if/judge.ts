import { type Calendar, calendarOf } from '#calendar/calendar.ts'
import { withClosingDays } from '#calendar/closing-days.ts'
import type { Instant } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Complaint } from '#complaint/state.ts'
import { compare, endsOtherwise, type Pair } from '#complaint/what-if/compared.ts'
import { type Judged, judgedAsLived, judgedToo, nameOf, sharedRules } from '#complaint/what-if/judged.ts'
import { lived, toldIn } from '#complaint/what-if/lived.ts'
import { createTally, whoOf } from '#complaint/what-if/tally.ts'
import type { Changed, Result, SupposedCalendar, Supposition } from './what-if.ts'

/** The facts of one complaint's life; `events` as JSON that `toldIn` reads. */
export type Life = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly events: string
}
export type Filed = Pick<Complaint, 'storefront' | 'policy' | 'calendar' | 'zone'>
/** All that judging needs besides the lives: it may be sent to another thread. */
export type Rules = Pick<Supposition, 'policy' | 'calendars'> & {
  readonly now: Instant
  /** The rules that the complaints were filed under, by `keyOfFiled`. */
  readonly own: ReadonlyMap<string, Ground>
}
export type Found = Omit<Changed, 'number'>
/** What was counted, of some lives or of all. */
export type Figures = Omit<Result, 'seconds' | 'changed'> & {
  readonly changed: Omit<Result['changed'], 'listed'>
}

export const keyOfFiled = ({ storefront, policy, calendar, zone }: Filed): string =>
  [storefront, policy.id, policy.version, calendar.id, calendar.version, zone].join(' ')

const namedAtMost = 20

const calendarFrom = ({ id, edition, closing }: SupposedCalendar): Calendar => {
  const calendar = calendarOf(id, edition)
  return closing ? withClosingDays(calendar, { edition: 1, ...closing }) : calendar
}

const endingOf = ({ dueOn, outcome, at }: Judged) => ({ dueOn, outcome, ...(at ? { at } : {}) })

const foundIn = ({ id, reference, storefront }: Life, pair: Pair): Found => {
  const { before, after } = pair
  const one = after ?? before
  return {
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
export const judging = ({ policy, calendars, now, own }: Rules) => {
  const supposed = new Map(Object.entries(calendars).map(([shop, one]) => [shop, calendarFrom(one)]))
  const tally = createTally()
  // Which promises two grounds make alike is asked once for each pair.
  const sharedBy = new Map<Ground, Map<string, ReadonlySet<string>>>()
  const references: string[] = []
  let [complaints, events, notJudged, promisesChanged, complaintsChanged] = [0, 0, 0, 0, 0]

  const pairsOf = ({ events: told, storefront }: Life): readonly Pair[] => {
    const happened = toldIn(told)
    events += happened.length
    const life = lived(happened)
    const calendar = supposed.get(storefront)
    const ground = life && own.get(keyOfFiled(life.complaint))
    if (!life || !ground || !calendar) throw new Error('A life that nobody asked for')
    const other = { policy, calendar, zone: ground.zone }
    const shared = sharedBy.get(ground)?.get(storefront) ?? sharedRules(ground, other)
    sharedBy.set(ground, (sharedBy.get(ground) ?? new Map<string, ReadonlySet<string>>()).set(storefront, shared))
    const before = judgedAsLived(life, ground, now)
    return compare(before, judgedToo(life, other, now, { before, shared }))
  }

  return {
    /** What would have ended otherwise in this life. */
    judge: (life: Life): readonly Found[] => {
      complaints += 1
      let pairs: readonly Pair[]
      try {
        pairs = pairsOf(life)
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
      return otherwise.map(pair => foundIn(life, pair))
    },
    figures: (): Figures => ({
      complaints,
      events,
      notJudged: { count: notJudged, references },
      rows: tally.rows(),
      handlers: tally.handlers(),
      changed: { promises: promisesChanged, complaints: complaintsChanged },
    }),
  }
}
