// What a form asks to have replayed: which rules, which working days, which shops, which complaints.
import { type Calendar, calendarIds, calendars } from '#calendar/calendar.ts'
import { withClosingDays } from '#calendar/closing-days.ts'
import { type Day, dayOf, plusDays } from '#calendar/day.ts'
import type { Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Chosen, Source, SupposedCalendar, Supposition } from '#what-if/what-if.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { errorsIn } from '../../address.ts'

export type Typed = {
  readonly policy: string
  readonly calendar: string
  readonly closing: string
  readonly days: string
  readonly shops: readonly string[]
  readonly from: string
  readonly until: string
}
/** Rules that can be tried, by the value of their option. */
export type Choice = { readonly value: string; readonly policy: Policy; readonly source: Source }

export const closings: readonly Chosen['closing'][] = ['own', 'none', 'these']

/** Every draft, then every version that was not taken back. */
export const choicesIn = async ({ rulebook }: World): Promise<readonly Choice[]> => {
  const [drafts, policies] = await Promise.all([rulebook.drafts(), rulebook.policies()])
  return [
    ...drafts.map(
      ({ id, policy, revision }): Choice => ({
        value: `draft:${id}`,
        policy,
        source: { kind: 'draft', id, revision },
      }),
    ),
    ...policies.flatMap(({ versions }) =>
      versions
        .filter(({ withdrawn }) => !withdrawn)
        .map(
          ({ id, version, policy }): Choice => ({
            value: `version:${id}:${version}`,
            policy,
            source: { kind: 'version', id, version },
          }),
        ),
    ),
  ]
}

const year = 365

/** The rules in the address: by their option, or by the id of a policy, of which its draft comes before its versions. */
const wantedIn = (wanted: string | undefined, choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ value }) => value === wanted || value === `draft:${wanted}`) ??
  choices.findLast(({ source }) => source.id === wanted) ??
  choices[0]

/** What an untouched form asks: the rules in the address, or the first draft there is; the complaints of the last twelve months. */
export const untouched = ({ c, shops, now }: StaffVisit, choices: readonly Choice[]): Typed => {
  const today = dayOf(now, shops[0]?.zone ?? 'UTC')
  return {
    policy: wantedIn(c.req.query('policy'), choices)?.value ?? '',
    calendar: '',
    closing: 'own',
    days: '',
    shops: shops.map(({ id }) => id),
    from: plusDays(today, -year),
    until: today,
  }
}

export const typedIn = async ({ form }: StaffVisit): Promise<Typed> => {
  const { text, all } = await form()
  return {
    policy: text('policy'),
    calendar: text('calendar'),
    closing: text('closing'),
    days: text('days'),
    shops: all('shops'),
    from: text('from'),
    until: text('until'),
  }
}

/** The days of a list, one on each line; undefined where one is no day, or no calendar can take them. */
const daysIn = (text: string): readonly Day[] | undefined => {
  const days = text
    .split(/[\n,;]+/)
    .filter(line => line.trim() !== '')
    .map(dayTyped)
  if (!days.every(day => day !== undefined)) return undefined
  try {
    withClosingDays(calendars.NL, { edition: 1, closed: days.map(day => ({ day })), open: [] })
    return days
  } catch {
    return undefined
  }
}

const calendarFor = async (
  shop: Storefront,
  { rulebook }: World,
  of: { readonly base: Calendar; readonly closing: Chosen['closing']; readonly days: readonly Day[] },
): Promise<SupposedCalendar> => {
  const { base, closing, days } = of
  const calendar = { id: base.id, edition: base.version }
  if (closing === 'none') return calendar
  if (closing === 'these') return { ...calendar, closing: { closed: days.map(day => ({ day })), open: [] } }
  const own = await rulebook.closingDays(shop.id)
  return own ? { ...calendar, closing: { closed: own.closed, open: own.open } } : calendar
}

/** What a form means, or what is wrong with it. */
export const suppositionIn = async (
  typed: Typed,
  visit: StaffVisit,
  world: World,
  choices: readonly Choice[],
): Promise<Supposition | { readonly errors: Errors }> => {
  const { errors: say } = whatIfTexts[visit.language]
  const choice = choices.find(({ value }) => value === typed.policy)
  const calendar = calendarIds.find(id => id === typed.calendar)
  const closing = closings.find(one => one === typed.closing)
  const days = daysIn(typed.days)
  const shops = visit.shops.filter(({ id }) => typed.shops.includes(id))
  const [from, until] = [dayTyped(typed.from), dayTyped(typed.until)]
  const errors = errorsIn({
    policy: !choice && say.policy,
    calendar: typed.calendar !== '' && !calendar && say.calendar,
    closing: !closing && say.closing,
    days: closing === 'these' && !days && say.days,
    shops: shops.length === 0 && say.shops,
    from: !from && say.from,
    until: (!until || (from && until < from)) && say.until,
  })
  if (!choice || !closing || !from || !until || Object.keys(errors).length > 0) return { errors }
  const { policy, source } = choice
  const each = shops.map(async shop => {
    const base = calendars[calendar ?? policy.calendar ?? shop.calendar]
    return [shop.id, await calendarFor(shop, world, { base, closing, days: days ?? [] })] as const
  })
  return {
    policy,
    source: { ...source, closing, ...(calendar ? { calendar } : {}) },
    calendars: Object.fromEntries(await Promise.all(each)),
    storefronts: shops.map(({ id }) => id),
    from,
    until,
  }
}
