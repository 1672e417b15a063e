// What customers write to the address for complaints that is no complaint, and within what the law wants something done about it.
import type { Calendar } from '#calendar/calendar.ts'
import { dayOf, type Instant, type Zone } from '#calendar/day.ts'
import { count, type DueDate, type Period } from '#calendar/period.ts'

export const otherMatters = ['order-question', 'withdrawal', 'privacy', 'safety', 'other'] as const
export type OtherMatter = (typeof otherMatters)[number]

/**
 * withdrawal: Directive 2011/83/EU, article 13(1), money back within 14 days of being told; the receipt of a withdrawal by the online
 * function is owed without undue delay (article 11a, Directive (EU) 2023/2673). privacy: GDPR, article 12(3), one month. safety:
 * Regulation (EU) 2023/988, articles 9, 14 and 20, without undue delay: the law counts no days, the house takes one working day.
 */
const within: Readonly<Partial<Record<OtherMatter, Period>>> = {
  withdrawal: { days: 14 },
  privacy: { months: 1 },
  safety: { workingDays: 1 },
}

/**
 * By which day of the shop's zone it must be done, counted from when the message came in: the day of that is not counted, and a period
 * that ends on a day off ends with the next working day (Regulation (EEC, Euratom) 1182/71, article 3). Undefined where no law gives
 * one, or no calendar knows the days.
 */
export const dueOfMatter = (
  matter: OtherMatter,
  received: Instant,
  { calendar, zone }: { readonly calendar: Calendar; readonly zone: Zone },
): DueDate | undefined => {
  const period = within[matter]
  const isKnown = dayOf(received, zone) >= calendar.from && dayOf(received, zone) < calendar.until
  if (!period || !isKnown) return undefined
  return count(received, period, { calendar, zone, counting: { firstDay: 'excluded', rollOver: 'next-working-day' } })
}
