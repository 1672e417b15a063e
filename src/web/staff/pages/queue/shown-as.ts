import { type Day, isDay } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { listTexts } from '#texts/lists.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { Field } from '../../../parts/desk/asked.ts'
import type { StaffVisit } from '../../../route.ts'

const named = (all: Readonly<Record<string, string>>, value: string) => all[value] ?? value

/** What the value of a filter is called. */
export const shownAs = (visit: StaffVisit, names: Names, field: Field, value: string): string => {
  const things = staffThingsIn(visit.language)
  const { filter } = listTexts[visit.language]
  switch (field) {
    case 'shop':
      return visit.shops.find(({ id }) => id === value)?.name ?? value
    case 'stage':
      return named(things.stages, value)
    case 'handler':
      return value === 'me' ? filter.me : value === 'nobody' ? filter.nobody : (names.get(value) ?? value)
    case 'holder':
      return named(filter.holders, value)
    case 'due':
      return named(filter.dues, value)
    case 'category':
      return named(things.categories, value)
    case 'severity':
      return named(things.severities, value)
    case 'channel':
      return named(things.channels, value)
    case 'language':
      return named(things.languages, value)
    case 'finding':
      return named(things.findings, value)
    case 'files':
      return filter.yes
    case 'from':
    case 'until': {
      const day: Day | undefined = dayTyped(value)
      return day && isDay(day) ? datesIn(visit.language).fullDate(day) : value
    }
    default:
      return `“${value}”`
  }
}
