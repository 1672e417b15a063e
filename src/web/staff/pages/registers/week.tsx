import { dayOf, daysBetween } from '#calendar/day.ts'
import type { WeekRow } from '#ledger/questions/week.ts'
import type { Person } from '#people/people.ts'
import type { ComponentChildren } from 'preact'
import { deskTexts } from '#texts/desk.ts'
import { Button } from '../../../parts/form/button.tsx'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { Due } from '../../../parts/desk/due.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useDesk } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'

type RowProps = {
  readonly row: WeekRow
  readonly visit: StaffVisit
  readonly what: string
  readonly children: ComponentChildren
}

const Row = ({ row, visit, what, children }: RowProps) => {
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
      <td data-label={desk.week.received}>
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

const AssignForm = ({
  visit,
  row,
  people,
}: {
  readonly visit: StaffVisit
  readonly row: WeekRow
  readonly people: readonly Person[]
}) => {
  const { week } = useDesk()
  const id = `to-${row.id}`
  return (
    <Do visit={visit} row={row} act="assign">
      <label for={id} class="hidden">
        {week.assignTo} ({row.reference})
      </label>
      <select class="input" id={id} name="to">
        {people
          .filter(person => canHandle(person, row.storefront))
          .map(person => (
            <option value={person.id} selected={person.id === row.handler}>
              {person.name}
            </option>
          ))}
      </select>
      <Button kind="plain" about={row.reference}>
        {week.assign}
      </Button>
    </Do>
  )
}

const EnterForm = ({ visit, row }: { readonly visit: StaffVisit; readonly row: WeekRow }) => {
  const { week } = useDesk()
  return (
    <Do visit={visit} row={row} act="register">
      <Button kind="plain" about={row.reference}>
        {week.enter}
      </Button>
    </Do>
  )
}

type ListProps = {
  readonly title: string
  readonly none: string
  readonly rows: readonly WeekRow[]
  readonly children: (row: WeekRow) => ComponentChildren
}

const List = ({ title, none, rows, children }: ListProps) => {
  const { columns, week } = useDesk()
  return (
    <section class="list">
      <h2>
        {title} {rows.length > 0 && <span class="soft num">{rows.length}</span>}
      </h2>
      {rows.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <DeskTable
          caption={title}
          columns={[columns.reference, columns.complaint, week.received, columns.next, week.assign]}
        >
          {rows.map(children)}
        </DeskTable>
      )}
    </section>
  )
}

/** Clauses 4 and 5: what must be entered in the log, and what must have somebody, within its week. */
export const showWeek = async (visit: StaffVisit, world: World): Promise<Response> => {
  const scope = scopeOf(visit)
  const [counts, toAssign, toRegister, people] = await Promise.all([
    countsFor(visit, world),
    world.questions.toAssign({ scope, limit: 100 }),
    world.questions.toRegister({ scope, limit: 100 }),
    world.people.all(),
  ])
  const { week, promise } = deskTexts[visit.language]
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={week.title} current="week">
      <p class="soft">{week.lead}</p>
      <List title={week.unassigned} none={week.unassignedNone} rows={toAssign}>
        {row => (
          <Row row={row} visit={visit} what={promise.assign}>
            <AssignForm visit={visit} row={row} people={people} />
          </Row>
        )}
      </List>
      <List title={week.register} none={week.registerNone} rows={toRegister}>
        {row => (
          <Row row={row} visit={visit} what={promise.register}>
            <EnterForm visit={visit} row={row} />
          </Row>
        )}
      </List>
    </DeskPage>,
  )
}
