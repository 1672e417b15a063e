import { dayOf } from '#calendar/day.ts'
import type { PromiseRow } from '#ledger/questions/promise-rows.ts'
import { promiseStates, type PromiseStanding } from '#ledger/questions/promise-rows.ts'
import { managerTexts } from '#texts/manager.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import type { PromiseKind } from '#policy/policy.ts'
import { countsFor } from '../../../parts/desk/counts.ts'
import { Due } from '../../../parts/desk/due.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { useManager } from '../manager/speech.ts'
import { Pager } from '../queue/pager.tsx'
import { queryOf } from './period.tsx'
import { promisesAsked, rowsFor } from './promises-asked.ts'

type RowProps = { readonly row: PromiseRow; readonly visit: StaffVisit; readonly names: Names }

const Ended = ({ row, zone }: { readonly row: PromiseRow; readonly zone: string }) => {
  const { promises } = useManager()
  const dates = useDates()
  if (!row.ended) return <>{promises.notEnded}</>
  const date = row.endedAt ? dates.shortDate(dayOf(row.endedAt, zone)) : ''
  return <span class={row.ended === 'late' ? 'late' : undefined}>{promises.ended[row.ended](date)}</span>
}

const Row = ({ row, visit, names }: RowProps) => {
  const { columns } = useManager().promises
  const [desk, things] = [useDesk(), useThings()]
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  const dates = useDates()
  const today = dayOf(visit.now, zone)
  return (
    <tr>
      <th scope="row" class="num" data-label={columns.reference}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
      </th>
      <td class="case" data-label={columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span> <span class="what">{row.summary}</span>
      </td>
      <td data-label={columns.due}>
        {row.ended ? (
          <>
            {desk.promise[row.kind]} <small>{dates.shortDate(row.dueOn, today)}</small>
          </>
        ) : (
          <Due what={desk.promise[row.kind]} today={today} on={row.dueOn} />
        )}
      </td>
      <td data-label={columns.ended}>
        <Ended row={row} zone={zone} />
      </td>
      <td data-label={columns.owedBy}>{row.debtor ? things.name(row.debtor, names) : things.roles[row.owedBy]}</td>
    </tr>
  )
}

/** Promises, each with its complaint, how it ended and whose it is. */
export const PromiseRows = ({
  rows,
  caption,
  ...shown
}: { readonly rows: readonly PromiseRow[]; readonly caption: string } & Omit<RowProps, 'row'>) => {
  const { columns } = useManager().promises
  const heads = [columns.reference, columns.complaint, columns.due, columns.ended, columns.owedBy]
  return (
    <DeskTable caption={caption} columns={heads} look="queue">
      {rows.map(row => (
        <Row row={row} {...shown} />
      ))}
    </DeskTable>
  )
}

const standingIn = (text: string | undefined): PromiseStanding => promiseStates.find(one => one === text) ?? 'missed'

/** Every promise behind one figure of the board. */
export const showPromiseRows = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = promisesAsked(visit)
  const [standing, after] = [standingIn(visit.c.req.query('standing')), visit.c.req.query('after')]
  const [{ promises }, things] = [managerTexts[visit.language], staffThingsIn(visit.language)]
  const typedKind = visit.c.req.query('kind') ?? ''
  const kind = Object.hasOwn(things.promises, typedKind) ? (typedKind as PromiseKind) : undefined
  const [counts, names, page] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.promiseRows({ ...rowsFor(visit, asked, standing, kind), ...(after ? { after } : {}), limit: 50 }),
  ])
  const title = promises.of(kind ? things.promises[kind] : promises.every, promises.standing[standing])
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={title} current="promises">
      <p>
        <Link class="crumb" href={`/desk/promises${queryOf(asked)}`}>
          {promises.back}
        </Link>
      </p>
      {page.rows.length === 0 ? (
        <Empty>{promises.nothing}</Empty>
      ) : (
        <PromiseRows visit={visit} names={names} rows={page.rows} caption={title} />
      )}
      <Pager
        next={page.next}
        later={after !== undefined}
        href={next => `/desk/promises/rows${queryOf(asked, { kind: kind ?? '', standing, after: next ?? '' })}`}
      />
    </DeskPage>,
  )
}
