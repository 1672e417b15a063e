import { listTexts } from '#texts/lists.ts'
import type { Names } from '#texts/things.ts'
import type { Person } from '#people/people.ts'
import { type Asked, choicesOf, type Field, fields, queryOf } from '../../../parts/desk/asked.ts'
import { Button } from '../../../parts/form/button.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import { Several } from '../../../parts/form/several.tsx'
import { Hidden } from '../../../parts/hidden.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { shownAs } from './shown-as.ts'

export type FilterProps = {
  readonly visit: StaffVisit
  readonly asked: Asked
  readonly names: Names
  /** Who can have complaints of these shops. */
  readonly people: readonly Person[]
}

/** Each filter that is on, as a link that takes it away. */
export const Chips = ({ visit, asked, names }: Omit<FilterProps, 'people'>) => {
  const { filter } = listTexts[visit.language]
  const on = fields.flatMap(field =>
    asked.unreadable.includes(field) ? [] : (asked.typed[field] ?? []).map(value => ({ field, value })),
  )
  if (on.length === 0) return null
  const without = ({ field, value }: (typeof on)[number]) => asked.typed[field]?.filter(one => one !== value) ?? []
  return (
    <ul class="filters-on" aria-label={filter.active}>
      {on.map(one => (
        <li>
          <Link href={`/desk?${queryOf(asked, { [one.field]: without(one) })}`} class="filter-on" about={filter.remove}>
            {filter.fields[one.field]}: {shownAs(visit, names, one.field, one.value)} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={`/desk?view=${asked.view}`}>{filter.clear}</Link>
      </li>
    </ul>
  )
}

const valuesOf = ({ visit, people }: FilterProps, field: Field): readonly string[] => {
  if (field === 'shop') return visit.shops.map(({ id }) => id)
  if (field === 'handler') return ['me', 'nobody', ...people.map(({ id }) => id)]
  return choicesOf(field)
}

const Choice = (props: FilterProps & { readonly field: Field }) => {
  const { visit, asked, names, field } = props
  const { filter } = listTexts[visit.language]
  if (field === 'files')
    return (
      <div class="several">
        <label>
          <input type="checkbox" name="files" value="yes" checked={asked.filter.files} /> {filter.fields.files}
        </label>
      </div>
    )
  return (
    <Several
      name={field}
      label={filter.fields[field]}
      any={filter.any}
      options={valuesOf(props, field).map(value => ({ value, text: shownAs(visit, names, field, value) }))}
      chosen={asked.typed[field] ?? []}
    />
  )
}

const OnDay = ({ visit, asked, field }: FilterProps & { readonly field: 'from' | 'until' }) => {
  const { filter } = listTexts[visit.language]
  const [typed = ''] = asked.typed[field] ?? []
  return (
    <DateField
      name={field}
      label={filter.fields[field]}
      hint={filter.dateHint}
      value={dayTyped(typed) ?? typed}
      error={asked.unreadable.includes(field) ? filter.unreadable(typed) : undefined}
    />
  )
}

const chosen: readonly Field[] = [
  'stage',
  'handler',
  'holder',
  'due',
  'category',
  'severity',
  'channel',
  'language',
  'finding',
  'files',
]

/** Everything a list can be narrowed down by; it works as a plain form, and what is chosen stands in the address. */
export const FilterForm = (props: FilterProps) => {
  const { visit, asked } = props
  const { filter } = listTexts[visit.language]
  return (
    <form class="filters" method="get" action="/desk" aria-label={filter.label}>
      <input type="hidden" name="view" value={asked.view} />
      {asked.sort && <input type="hidden" name="sort" value={asked.sort} />}
      <div class="field words">
        <label for="f-q">
          {filter.fields.q}
          <Hidden> ({filter.wordsHint})</Hidden>
        </label>
        <input class="input" type="search" id="f-q" name="q" value={asked.typed.q?.[0] ?? ''} autocomplete="off" />
      </div>
      {(visit.shops.length > 1 ? (['shop', ...chosen] as const) : chosen).map(field => (
        <Choice {...props} field={field} />
      ))}
      <OnDay {...props} field="from" />
      <OnDay {...props} field="until" />
      <div class="buttons">
        <Button>{filter.apply}</Button>
        <Link href={`/desk?view=${asked.view}`}>{filter.clear}</Link>
      </div>
    </form>
  )
}
