import { calendars, isWorkingDay } from '#calendar/calendar.ts'
import { dayOf, type Instant, plusDays, plusTime, startOf } from '#calendar/day.ts'
import type { Agenda } from '#demo/agenda.ts'
import type { Chance } from './chance.ts'
import type { Diary } from './diary.ts'
import type { Program } from './program.ts'
import type { Shop } from './shops.ts'
import type { Sink } from './sink.ts'
import type { Invariant } from '../evidence.ts'
import { Died, type Gate } from './statements.ts'

/** Everybody and everything of a simulated year. `now` is the true time; the program's clock may differ. */
export type Town = {
  readonly seed: number
  readonly chance: Chance
  readonly now: () => Instant
  readonly end: Instant
  readonly agenda: Agenda
  readonly shop: Shop
  readonly gate: Gate
  readonly program: Program
  readonly sink: Sink
  readonly diary: Diary
  /** What should not have happened. */
  readonly found: (invariant: Invariant, what: string) => void
}

const isOfTheLine = (fault: unknown) =>
  fault instanceof Died ||
  /ECONNRESET|Connection terminated|not queryable/.test(
    `${(fault as { code?: string }).code} ${(fault as Error).message}`,
  )

/** Asks something of the program; undefined where it is away or breaks down: whoever asked then knows nothing. */
export const attempt = async <T>(
  { program, found }: Town,
  what: string,
  work: (life: ReturnType<Program['life']>) => Promise<T>,
): Promise<T | undefined> => {
  if (!program.isUp()) return undefined
  try {
    return await work(program.life())
  } catch (fault) {
    if (!isOfTheLine(fault)) found('I11', `${what} broke: ${(fault as Error).stack ?? String(fault)}`)
    return undefined
  }
}

export const later = ({ now, agenda }: Town, minutes: number, happen: () => Promise<void>): void =>
  agenda.add(plusTime(now(), { minutes }), happen)

/** Some working days from now, at some time of the working day. */
export const atWork = ({ now, agenda, chance, shop }: Town, days: number, happen: () => Promise<void>): void => {
  const { zone, calendar } = shop.storefront
  const today = dayOf(now(), zone)
  let on = plusDays(today, days)
  while (!isWorkingDay(on, calendars[calendar])) on = plusDays(on, 1)
  const at = plusTime(startOf(on, zone), { minutes: chance.between(9 * 60, 17 * 60) })
  agenda.add(at > now() ? at : plusTime(now(), { minutes: chance.between(1, 90) }), happen)
}
