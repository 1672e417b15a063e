import type { Person } from '#people/people.ts'
import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import { managerTexts } from '#texts/manager.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import type { Option } from '../../../parts/form/field.tsx'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import { Several } from '../../../parts/form/several.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import {
  type ChosenName,
  chosenNames,
  type FilterName,
  filterNames,
  namedNames,
  type TypedFilter,
} from './log-narrowed.ts'
import { type Asked, queryOf } from './period.tsx'

type Props = {
  readonly visit: StaffVisit
  readonly typed: TypedFilter
  readonly names: Names
  /** Who can have complaints of these shops. */
  readonly people: readonly Person[]
}

const labelsIn = ({ language }: StaffVisit): Readonly<Record<FilterName, string>> => {
  const [{ log }, { columns }] = [managerTexts[language], deskTexts[language].log]
  return {
    ...log.named,
    category: columns.category,
    cause: columns.causes,
    finding: columns.finding,
    channel: columns.channel,
    handler: log.handler,
    remedy: columns.remedies,
    signed: log.signed,
    acknowledged: log.acknowledged,
    late: log.late,
    board: log.board,
    answered: log.answered,
    changed: log.changed,
    closed: log.closed,
  }
}

const optionsFor = ({ visit, people }: Props): Readonly<Record<ChosenName, readonly Option[]>> => {
  const [{ log }, things] = [managerTexts[visit.language], staffThingsIn(visit.language)]
  const listed = (codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).map(([value, text]) => ({ value, text }))
  const both = (yes: string, no: string) => listed({ yes, no })
  return {
    category: listed(things.categoryNames),
    cause: listed(things.causes),
    finding: listed(things.findings),
    channel: listed(things.channels),
    handler: [{ value: 'nobody', text: log.nobody }, ...people.map(({ id, name }) => ({ value: id, text: name }))],
    remedy: listed(things.remedies),
    signed: both(log.signedYes, log.signedNo),
    acknowledged: both(log.acknowledgedYes, log.acknowledgedNo),
    late: both(log.lateYes, log.lateNo),
    board: both(log.boardYes, log.boardNo),
    answered: both(log.answeredYes, log.answeredNo),
    changed: both(log.changedYes, log.changedNo),
    closed: both(log.closedYes, log.closedNo),
  }
}

/** The fields of the filter, folded away until one of them is used. */
export const FilterFields = (props: Props) => {
  const { visit, typed } = props
  const { log } = managerTexts[visit.language]
  const [labels, options] = [labelsIn(visit), optionsFor(props)]
  return (
    <details class="more-filters" open={filterNames.some(name => typed[name].length > 0)}>
      <summary>{log.more}</summary>
      <div class="choices-many">
        {chosenNames.map(name => (
          <Several name={name} label={labels[name]} any={log.any} options={options[name]} chosen={typed[name]} />
        ))}
      </div>
      {namedNames.flatMap(name => typed[name].map(value => <input type="hidden" name={name} value={value} />))}
    </details>
  )
}

const saidOf = (props: Props, name: FilterName, value: string): string => {
  const { visit, names } = props
  if (name === 'closed-from' || name === 'closed-until') {
    const day = dayTyped(value)
    return day ? datesIn(visit.language).fullDate(day) : value
  }
  const options = (optionsFor(props) as Partial<Record<FilterName, readonly Option[]>>)[name] ?? []
  return options.find(option => option.value === value)?.text ?? names.get(value) ?? value
}

/** What the log is narrowed to, each value as a way out of it. */
export const FilterChips = ({ asked, ...props }: Props & { readonly asked: Asked }) => {
  const { visit, typed } = props
  const { log } = managerTexts[visit.language]
  const labels = labelsIn(visit)
  const used = filterNames.flatMap(name => typed[name].map(value => ({ name, value })))
  if (used.length === 0) return null
  return (
    <p class="chips">
      {log.without}{' '}
      {used.map(({ name, value }) => (
        <Link
          class="chip"
          href={`/desk/log${queryOf(asked, { ...typed, [name]: typed[name].filter(one => one !== value) })}`}
        >
          {labels[name]}: {saidOf(props, name, value)}
        </Link>
      ))}
    </p>
  )
}
