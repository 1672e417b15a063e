import { type Calendar, type CalendarId, calendarOf, calendars } from '#calendar/calendar.ts'
import { withClosingDays } from '#calendar/closing-days.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Database } from '#database/connect.ts'
import { editionIn } from './closing-rows.ts'
import type { Memory } from './known.ts'
import type { Rulebook } from './rulebook.ts'

type Parts = {
  readonly db: Database
  readonly memory: Memory
  readonly rules: Pick<Rulebook, 'policyOf' | 'inForce'>
}

// More than a house has in use at a time.
const atMost = 1000

/** Remembers what never changes; a fault is not remembered. */
const remembering = <T>() => {
  const found = new Map<string, Promise<T>>()
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const known = found.get(key)
    if (known) return known
    const making = make()
    making.catch(() => found.delete(key))
    const [oldest] = found.keys()
    if (oldest !== undefined && found.size >= atMost) found.delete(oldest)
    found.set(key, making)
    return making
  }
}

/** `2026-11+3` is the edition 2026-11 of a calendar with the third edition of a storefront's closing days. */
const partsOf = (version: string) => {
  const [edition = '', own] = version.split('+')
  return { edition, own: own === undefined ? undefined : Number(own) }
}

export const keepingCalendars = ({
  db,
  memory,
  rules,
}: Parts): Pick<Rulebook, 'calendarFor' | 'calendarAt' | 'ground' | 'groundFor'> => {
  const calendarsKnown = remembering<Calendar>()
  const groundsKnown = remembering<Ground>()

  const made = async (id: CalendarId, version: string, storefront: string): Promise<Calendar> => {
    const { edition, own } = partsOf(version)
    const calendar = calendarOf(id, edition)
    if (own === undefined) return calendar
    const newest = (await memory.known()).closingDays.get(storefront)
    const closingDays = newest?.edition === own ? newest : await editionIn(db, storefront, own)
    if (closingDays) return withClosingDays(calendar, closingDays)
    throw new RangeError(`no calendar ${id} in edition '${version}' of ${storefront}`)
  }
  const calendarAt: Rulebook['calendarAt'] = (id, version, storefront) =>
    calendarsKnown(`${id} ${version} ${storefront}`, () => made(id, version, storefront))

  const calendarFor: Rulebook['calendarFor'] = async ({ id, calendar }, policy) => {
    const base = calendars[policy.calendar ?? calendar]
    const own = (await memory.known()).closingDays.get(id)
    return calendarAt(base.id, own ? `${base.version}+${own.edition}` : base.version, id)
  }

  const ground: Rulebook['ground'] = ({ storefront, policy, calendar, zone }) => {
    const key = `${policy.id} ${policy.version} ${calendar.id} ${calendar.version} ${storefront} ${zone}`
    return groundsKnown(key, async () => ({
      policy: await rules.policyOf(policy.id, policy.version),
      calendar: await calendarAt(calendar.id, calendar.version, storefront),
      zone,
    }))
  }

  return {
    calendarFor,
    calendarAt,
    ground,
    groundFor: async (storefront, receivedOn) => {
      const policy = await rules.inForce(storefront.policy, receivedOn)
      const calendar = await calendarFor(storefront, policy)
      return ground({ storefront: storefront.id, policy, calendar, zone: storefront.zone })
    },
  }
}
