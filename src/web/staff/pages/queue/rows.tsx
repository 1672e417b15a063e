import type { ComponentChildren } from 'preact'
import { dayOf } from '#calendar/day.ts'
import type { QueueRow } from '#ledger/questions/queue.ts'
import { listTexts } from '#texts/lists.ts'
import type { Names } from '#texts/things.ts'
import { Due } from '../../../parts/desk/due.tsx'
import { holderName, shopOf, stageTone } from '../../../parts/desk/names.ts'
import { DeskPerson } from '../../../parts/desk/person.tsx'
import { Writers } from '../../../parts/desk/present.tsx'
import { useDates, useDesk, useThings, useWriting } from '../../../parts/desk/speech.ts'
import { When } from '../../../parts/desk/when.tsx'
import { Link } from '../../../parts/link.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { StaffVisit } from '../../../route.ts'

type RowProps = { readonly row: QueueRow; readonly visit: StaffVisit; readonly names: Names }

const Holder = ({ row, names }: Pick<RowProps, 'row' | 'names'>) => {
  const [desk, things] = [useDesk(), useThings()]
  const name = holderName(row, names, { desk, things })
  if (row.holder === 'person' && row.handler) return <DeskPerson name={name} />
  if (row.handler && row.holder !== 'nobody')
    return <DeskPerson name={things.name(row.handler, names)}>{name}</DeskPerson>
  return <span class={row.holder === 'nobody' && row.stage !== 'closed' ? 'late' : undefined}>{name}</span>
}

/** That somebody put it aside, or that it is back. */
const Aside = ({ row, visit }: Omit<RowProps, 'names'>) => {
  const dates = useDates()
  const { row: words } = listTexts[visit.language]
  if (row.snoozedUntil === null) return null
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  return row.isAsleep ? (
    <small>{words.asideUntil(dates.dateTime(row.snoozedUntil, zone))}</small>
  ) : (
    <Tag tone="soon">{words.back}</Tag>
  )
}

/** That it was put together with others. */
const Together = ({ row }: Pick<RowProps, 'row'>) => {
  const { related } = useWriting()
  if (row.linked === 0) return null
  return <small>{row.duplicateOf ? related.duplicateRow(row.duplicateOf) : related.row(row.linked)}</small>
}

/** What the box before a row sends: which complaint, and as which version it was seen. */
export const tickValue = ({ id, version }: Pick<QueueRow, 'id' | 'version'>): string => `${id}.${version}`

const Tick = ({ row, visit, ticked }: Omit<RowProps, 'names'> & { readonly ticked: boolean }) => (
  <td class="tick">
    <input
      type="checkbox"
      name="c"
      value={tickValue(row)}
      checked={ticked}
      aria-label={listTexts[visit.language].row.tick(row.reference)}
    />
  </td>
)

type Written = { readonly tick: Ticking | undefined; readonly writers: readonly string[] | undefined }

const Row = ({ row, visit, names, tick, writers }: RowProps & Written) => {
  const [desk, things] = [useDesk(), useThings()]
  const shop = shopOf(visit.shops, row.storefront)
  const zone = shop?.zone ?? 'UTC'
  const today = dayOf(visit.now, zone)
  return (
    <tr id={`c-${row.id}`}>
      {tick && <Tick row={row} visit={visit} ticked={tick === 'all'} />}
      <th scope="row" class="num" data-label={desk.columns.reference}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
        {visit.shops.length > 1 && <small>{shop?.name}</small>}
      </th>
      <td class="case" data-label={desk.columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span>{' '}
        <span class="what" lang={row.language === visit.language ? undefined : row.language}>
          {row.summary}
        </span>{' '}
        <Together row={row} />
        <Aside row={row} visit={visit} />
        {writers && <Writers people={writers} names={names} language={visit.language} />}
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

/** Whether rows can be ticked, and whether they are so already. */
export type Ticking = 'none' | 'all'

/** The complaints of a list, one line each on a wide screen. */
export const QueueRows = ({
  visit,
  names,
  page,
  caption,
  tick,
  first,
  writers,
}: Omit<RowProps, 'row'> & {
  readonly page: { readonly rows: readonly QueueRow[] }
  readonly caption: string
  readonly tick?: Ticking
  /** Who is writing at this moment, by complaint. */
  readonly writers?: ReadonlyMap<string, readonly string[]>
  /** What stands over the boxes. */
  readonly first?: ComponentChildren
}) => {
  const { columns } = useDesk()
  return (
    <table class="rows queue">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {tick && <td class="tick">{first}</td>}
          {Object.values(columns).map(column => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map(row => (
          <Row row={row} visit={visit} names={names} tick={tick} writers={writers?.get(row.id)} />
        ))}
      </tbody>
    </table>
  )
}
