import { dayOf } from '#calendar/day.ts'
import type { Page } from '#ledger/questions/questions.ts'
import type { QueueRow } from '#ledger/questions/queue.ts'
import { type View, views } from '#ledger/questions/view.ts'
import { deskTexts } from '#texts/desk.ts'
import type { Names } from '#texts/things.ts'
import { type Counts, countsFor, scopeOf } from '../../parts/desk/counts.ts'
import { Due } from '../../parts/desk/due.tsx'
import { holderName, shopOf, stageTone } from '../../parts/desk/names.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { DeskPerson } from '../../parts/desk/person.tsx'
import { useDesk, useThings } from '../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { When } from '../../parts/desk/when.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

type RowProps = { readonly row: QueueRow; readonly visit: StaffVisit; readonly names: Names }

const Holder = ({ row, names }: Pick<RowProps, 'row' | 'names'>) => {
  const [desk, things] = [useDesk(), useThings()]
  const name = holderName(row, names, { desk, things })
  if (row.holder === 'person' && row.handler) return <DeskPerson name={name} />
  if (row.handler && row.holder !== 'nobody')
    return <DeskPerson name={things.name(row.handler, names)}>{name}</DeskPerson>
  return <span class={row.holder === 'nobody' && row.stage !== 'closed' ? 'late' : undefined}>{name}</span>
}

const Row = ({ row, visit, names }: RowProps) => {
  const [desk, things] = [useDesk(), useThings()]
  const shop = shopOf(visit.shops, row.storefront)
  const zone = shop?.zone ?? 'UTC'
  const today = dayOf(visit.now, zone)
  return (
    <tr>
      <th scope="row" class="num" data-label={desk.columns.reference}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
        {visit.shops.length > 1 && <small>{shop?.name}</small>}
      </th>
      <td class="case" data-label={desk.columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span>{' '}
        <span class="what" lang={row.language === visit.language ? undefined : row.language}>
          {row.summary}
        </span>
      </td>
      <td data-label={desk.columns.stage}>
        <Tag tone={stageTone(row.stage)}>{things.stages[row.stage]}</Tag>
      </td>
      <td data-label={desk.columns.next}>
        {row.next ? (
          <Due what={desk.promise[row.next.kind]} today={today} on={row.next.dueOn} />
        ) : (
          <span class="soft">{desk.nothingOwed}</span>
        )}
      </td>
      <td data-label={desk.columns.holder}>
        <Holder row={row} names={names} />
      </td>
      <td class="num last" data-label={desk.columns.last}>
        <When at={row.lastAt} zone={zone} today={today} isShort />
        <small>{desk.last[row.lastEvent]}</small>
      </td>
    </tr>
  )
}

type QueueProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly names: Names
  readonly view: View
  readonly page: Page<QueueRow>
  /** Whether this is a later page. */
  readonly later: boolean
}

export const QueueRows = ({
  visit,
  names,
  page,
  caption,
}: Pick<QueueProps, 'visit' | 'names' | 'page'> & { caption: string }) => {
  const { columns } = useDesk()
  return (
    <DeskTable columns={Object.values(columns)} caption={caption} look="queue">
      {page.rows.map(row => (
        <Row row={row} visit={visit} names={names} />
      ))}
    </DeskTable>
  )
}

/** The way to the rows after these, and back to the first. */
export const Pager = ({
  next,
  later,
  href,
}: {
  readonly next?: string | undefined
  readonly later: boolean
  readonly href: (after?: string) => string
}) => {
  const desk = useDesk()
  if (!next && !later) return null
  return (
    <p class="pager">
      {later && <Link href={href()}>{desk.start}</Link>} {next && <Link href={href(next)}>{desk.more}</Link>}
    </p>
  )
}

const addressOf = (view: View) => (after?: string) =>
  `/desk?view=${view}${after ? `&after=${encodeURIComponent(after)}` : ''}`

export const QueuePage = ({ visit, counts, names, view, page, later }: QueueProps) => {
  const desk = deskTexts[visit.language]
  return (
    <DeskPage visit={visit} counts={counts} title={desk.views[view]} current={view}>
      {page.rows.length === 0 ? (
        <Empty>{desk.empty[view]}</Empty>
      ) : (
        <QueueRows visit={visit} names={names} page={page} caption={desk.views[view]} />
      )}
      <Pager next={page.next} later={later} href={addressOf(view)} />
    </DeskPage>
  )
}

const isView = (text: string | undefined): text is View => views.includes(text as View)

/** The queue: by default what is due today. */
export const showQueue = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = visit.c.req.query('view')
  const after = visit.c.req.query('after')
  const view = isView(asked) ? asked : 'today'
  const [counts, names, page] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.queue({ scope: scopeOf(visit), view, now: visit.now, limit: 25, ...(after ? { after } : {}) }),
  ])
  return respond(
    visit.c,
    <QueuePage visit={visit} counts={counts} names={names} view={view} page={page} later={after !== undefined} />,
  )
}
