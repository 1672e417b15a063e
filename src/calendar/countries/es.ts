import type { Exception, HolidayName, Rule } from '../holidays.ts'
import { type Community, type CommunityId, communities } from './es-communities.ts'

// Spain. Real Decreto 2001/1983, article 45, and Estatuto de los Trabajadores, article 37.2: at most fourteen days, two of
// them local (left to the shop). Communities may trade Epiphany, Maundy Thursday, St Joseph or St James, and the Monday
// after a holiday on a Sunday, for days of their own; the yearly resolution of the Dirección General de Trabajo lists all.
// Known: 2020 to 2026, from a compilation of those resolutions, compared with what newspapers printed of them.
// By rule only, from 2027: the fixed days, each community's usual days, and a Monday after a Sunday where the community
// kept that Monday at every occasion from 2020 to 2026. Real resolutions will differ here and there.

const editions = ['2026-11'] as const

/** The resolution about each year, by its number in the Boletín Oficial del Estado. */
const resolutions: Readonly<Record<string, string>> = {
  2020: 'BOE-A-2019-14552',
  2021: 'BOE-A-2020-13343',
  2022: 'BOE-A-2021-17113',
  2023: 'BOE-A-2022-16755',
  2024: 'BOE-A-2023-22014',
  2025: 'BOE-A-2024-21316',
  2026: 'BOE-A-2025-21667',
}
const sourceOf = (on: string) => resolutions[on.slice(0, 4)] ?? 'not published yet'

// Epiphany may be traded, but no community has done so for decades.
const everywhere: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'epiphany', month: 1, date: 6 },
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'labour-day', month: 5, date: 1 },
  { name: 'assumption', month: 8, date: 15 },
  { name: 'national-day', month: 10, date: 12 },
  { name: 'all-saints', month: 11, date: 1 },
  { name: 'constitution-day', month: 12, date: 6 },
  { name: 'immaculate-conception', month: 12, date: 8 },
  { name: 'christmas-day', month: 12, date: 25 },
]

const moving = (rule: Rule, mondays: Community['mondays']): Rule =>
  'date' in rule && (mondays === 'all' || mondays?.includes(rule.name)) ? { ...rule, shift: 'sunday-to-monday' } : rule

const exceptionsOf = ({ kept = {}, worked }: Community): readonly Exception[] => [
  ...Object.entries(kept).flatMap(([name, dates]) =>
    dates.split(' ').map(on => ({ add: on, name: name as HolidayName, source: sourceOf(on) })),
  ),
  ...(worked ? worked.split(' ').map(on => ({ remove: on, source: sourceOf(on) })) : []),
]

const communityOf = (community: Community) => ({
  editions,
  rules: [...everywhere.map(rule => moving(rule, community.mondays)), ...community.own],
  exceptions: exceptionsOf(community),
})

/** The days that all of Spain keeps. A Monday after a Sunday is none of them: some communities always work it. */
export const spain = { editions, rules: everywhere, exceptions: [] }

/** Each made when asked for, so that a house without Spanish customers spends no time on them. */
export const spanishCommunities = Object.fromEntries(
  Object.entries(communities).map(([id, community]) => [id, () => communityOf(community)]),
) as Readonly<Record<CommunityId, () => ReturnType<typeof communityOf>>>
