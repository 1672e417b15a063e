import { type Day, day, dayOf, plusDays } from '#calendar/day.ts'
import type { AskPromiseRows, PromiseStanding } from '#ledger/questions/promise-rows.ts'
import type { PromiseKind } from '#policy/policy.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import type { StaffVisit } from '../../../route.ts'
import { type Asked, askedIn } from './period.tsx'

const quarter = 91
const fortnight = 14
const soonDays = 2
/** Before any complaint: a promise missed long ago and still open is looked for without a beginning. */
export const everSince = day('2000-01-01')

export type AskedPromises = Asked & {
  readonly today: Day
  readonly period: { readonly from: Day; readonly until: Day; readonly soonUntil: Day }
}

/** The period of the board: as asked, or the last quarter and the fortnight to come. */
export const promisesAsked = (visit: StaffVisit): AskedPromises => {
  const asked = askedIn(visit)
  const today = dayOf(visit.now, visit.shops[0]?.zone ?? 'UTC')
  const [from, until] = [asked.from ?? plusDays(today, -quarter), asked.until ?? plusDays(today, fortnight)]
  const typed = { ...asked.typed, from: asked.typed.from || from, until: asked.typed.until || until }
  return { ...asked, typed, today, period: { from, until, soonUntil: plusDays(today, soonDays) } }
}

/** The rows behind one figure. */
export const rowsFor = (
  visit: StaffVisit,
  { shops, period }: AskedPromises,
  standing: PromiseStanding,
  kind?: PromiseKind,
): AskPromiseRows => ({
  scope: { ...scopeOf(visit), shops },
  standing,
  now: visit.now,
  ...period,
  ...(kind ? { kind } : {}),
})
