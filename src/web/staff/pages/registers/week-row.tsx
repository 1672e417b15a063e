import { dayOf, daysBetween } from '#calendar/day.ts'
import type { ComponentChildren } from 'preact'
import type { Choice } from '#complaint/rota.ts'
import type { WeekRow } from '#ledger/questions/week.ts'
import type { LoadRow } from '#ledger/questions/workload.ts'
import type { Person } from '#people/people.ts'
import type { Absence } from '#rota/rota.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Due } from '../../../parts/desk/due.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { useDates, useDesk } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { canHandle } from '../../setting.ts'
import { PersonOptions } from '../manager/people.tsx'

type RowProps = {
  readonly row: WeekRow
  readonly visit: StaffVisit
  readonly what: string
  readonly children: ComponentChildren
}

export const WeekLine = ({ row, visit, what, children }: RowProps) => {
  const desk = useDesk()
  const dates = useDates()
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  const [today, received] = [dayOf(visit.now, zone), dayOf(row.receivedAt, zone)]
  return (
    <tr>
      <th scope="row" class="num" data-label={desk.columns.reference}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
      </th>
      <td data-label={desk.columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span>
        <span class="what">{row.summary}</span>
      </td>
      <td class="num" data-label={desk.week.received}>
        {dates.shortDate(received, today)}
        <small>{desk.week.day(daysBetween(received, today))}</small>
      </td>
      <td data-label={desk.columns.next}>
        <Due what={what} today={today} on={row.dueOn} />
      </td>
      <td>{children}</td>
    </tr>
  )
}

const Do = ({
  visit,
  row,
  act,
  children,
}: {
  readonly visit: StaffVisit
  readonly row: WeekRow
  readonly act: string
  readonly children: ComponentChildren
}) => (
  <form class="inline" method="post" action={`/desk/complaints/${row.id}/${act}`}>
    <input type="hidden" name="csrf" value={visit.csrf} />
    <input type="hidden" name="back" value="week" />
    {children}
  </form>
)

export type Chooses = {
  readonly people: readonly Person[]
  readonly away: ReadonlyMap<string, Absence>
  readonly loads: ReadonlyMap<string | null, LoadRow>
  readonly choices: ReadonlyMap<string, Choice>
}

/** One press assigns it to whoever is chosen: its handler where there is one, or whom the rota proposes. */
export const AssignForm = ({
  visit,
  row,
  chooses,
}: {
  readonly visit: StaffVisit
  readonly row: WeekRow
  readonly chooses: Chooses
}) => {
  const { week } = useDesk()
  const { people, away, loads, choices } = chooses
  const [id, proposed] = [`to-${row.id}`, choices.get(row.id)?.handler]
  const isIn = row.handler !== null && !away.has(row.handler) && !row.concerned.includes(row.handler)
  return (
    <Do visit={visit} row={row} act="assign">
      <label for={id} class="hidden">
        {week.assignTo} ({row.reference})
      </label>
      <select class="input" id={id} name="to">
        <PersonOptions
          people={people.filter(one => canHandle(one, row.storefront) && !row.concerned.includes(one.id))}
          away={away}
          loads={loads}
          chosen={isIn ? (row.handler ?? undefined) : proposed}
          proposed={proposed}
        />
      </select>
      <Button kind="plain" about={row.reference}>
        {week.assign}
      </Button>
    </Do>
  )
}

export const EnterForm = ({ visit, row }: { readonly visit: StaffVisit; readonly row: WeekRow }) => {
  const { week } = useDesk()
  return (
    <Do visit={visit} row={row} act="register">
      <Button kind="plain" about={row.reference}>
        {week.enter}
      </Button>
    </Do>
  )
}
