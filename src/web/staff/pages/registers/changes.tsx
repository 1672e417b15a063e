import { type Day, dayOf, plusDays, plusTime } from '#calendar/day.ts'
import { daysToHelp } from '#complaint/steps/review-change.ts'
import type { AskChanges, ChangeRow } from '#ledger/questions/changes.ts'
import { deskTexts } from '#texts/desk.ts'
import { improveTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { Remaining } from '../../../parts/desk/due.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { DeskPerson } from '../../../parts/desk/person.tsx'
import { useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { useImprove } from '../manager/speech.ts'
import { Pager } from '../queue/pager.tsx'

type Filter = AskChanges['state']
const filters: readonly Filter[] = ['open', 'review', 'made']

type MadeProps = {
  readonly row: ChangeRow
  readonly visit: StaffVisit
  readonly madeOn: Day
  readonly today: Day
}

/** When it was made, and whether it helped, or from when that can be said. */
const Made = ({ row, visit, madeOn, today }: MadeProps) => {
  const [{ changes }, words, dates] = [useDesk(), useImprove().changes, useDates()]
  const from = plusDays(madeOn, daysToHelp)
  const isReader = visit.person.roles.some(role => role !== 'administrator')
  return (
    <>
      <span class="kept">{changes.made(dates.shortDate(madeOn, today))}</span>
      <small>
        {row.helped ? (
          words.helped[row.helped]
        ) : from > today || !isReader ? (
          words.from(dates.fullDate(from))
        ) : (
          <Link href={`/desk/complaints/${row.id}/review-change?of=${row.change}`} about={row.reference}>
            {words.review}
          </Link>
        )}
      </small>
    </>
  )
}

const State = ({ row, visit }: { readonly row: ChangeRow; readonly visit: StaffVisit }) => {
  const { changes } = useDesk()
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  const today = dayOf(visit.now, zone)
  if (row.madeAt !== null) return <Made row={row} visit={visit} madeOn={dayOf(row.madeAt, zone)} today={today} />
  return (
    <>
      <Remaining today={today} on={row.dueOn} />
      <small>
        <Link href={`/desk/complaints/${row.id}/make-change?of=${row.change}`}>{changes.make}</Link>
      </small>
    </>
  )
}

const Row = ({ row, visit, names }: { readonly row: ChangeRow; readonly visit: StaffVisit; readonly names: Names }) => {
  const { changes, erased } = useDesk()
  const [things, dates] = [useThings(), useDates()]
  const { columns } = changes
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  return (
    <tr>
      <th scope="row" data-label={columns.change}>
        {row.text ?? erased}
        {row.causes.length > 0 && (
          <small>{row.causes.map(cause => things.causes[cause].toLowerCase()).join(', ')}</small>
        )}
      </th>
      <td data-label={columns.owner}>
        <DeskPerson name={things.name(row.owner, names)} />
      </td>
      <td class="num" data-label={columns.by}>
        {dates.shortDate(row.dueOn, dayOf(visit.now, zone))}
      </td>
      <td data-label={columns.state}>
        <State row={row} visit={visit} />
      </td>
      <td class="num" data-label={columns.complaint}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
      </td>
    </tr>
  )
}

const Tabs = ({ filter }: { readonly filter: Filter }) => {
  const [{ changes }, words] = [useDesk(), useImprove().changes]
  return (
    <nav class="tabs" aria-label={changes.title}>
      {filters.map(one => (
        <Link href={`/desk/changes?show=${one}`} current={one === filter}>
          {one === 'review' ? words.toReview : changes.filter[one]}
        </Link>
      ))}
    </nav>
  )
}

/** Clause 14: the register of what changes because customers complained. */
export const showChanges = async (visit: StaffVisit, world: World): Promise<Response> => {
  const filter = filters.find(one => one === visit.c.req.query('show')) ?? 'open'
  const after = visit.c.req.query('after')
  const [counts, names, { rows, next }] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.changes({
      scope: scopeOf(visit),
      state: filter,
      ...(filter === 'review' ? { madeUntil: plusTime(visit.now, { hours: -24 * (daysToHelp - 1) }) } : {}),
      ...(after ? { after } : {}),
    }),
  ])
  const { changes } = deskTexts[visit.language]
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={changes.title} current="changes">
      <p class="soft">{changes.lead}</p>
      <Tabs filter={filter} />
      {rows.length === 0 ? (
        <Empty>{filter === 'review' ? improveTexts[visit.language].changes.nothing : changes.nothing[filter]}</Empty>
      ) : (
        <DeskTable caption={changes.title} columns={Object.values(changes.columns)}>
          {rows.map(row => (
            <Row row={row} visit={visit} names={names} />
          ))}
        </DeskTable>
      )}
      <Pager
        next={next}
        later={after !== undefined}
        href={place =>
          `/desk/changes?${new URLSearchParams({ show: filter, ...(place ? { after: place } : {}) }).toString()}`
        }
      />
    </DeskPage>,
  )
}
