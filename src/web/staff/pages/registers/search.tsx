import type { FoundRow } from '#ledger/questions/find.ts'
import { deskTexts } from '#texts/desk.ts'
import type { Names } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { shopOf, stageTone } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

const most = 50

const Row = ({ row, visit, names }: { readonly row: FoundRow; readonly visit: StaffVisit; readonly names: Names }) => {
  const [desk, things, dates] = [useDesk(), useThings(), useDates()]
  const shop = shopOf(visit.shops, row.storefront)
  const { columns } = desk
  return (
    <tr>
      <th scope="row" class="num" data-label={columns.reference}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
        {visit.shops.length > 1 && <small>{shop?.name}</small>}
      </th>
      <td data-label={columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span>
        <span class="what">{row.summary}</span>
        <small>{row.email}</small>
      </td>
      <td data-label={columns.stage}>
        <Tag tone={stageTone(row.stage)}>{things.stages[row.stage]}</Tag>
      </td>
      <td data-label={columns.holder}>{row.handler === null ? desk.nobody : things.name(row.handler, names)}</td>
      <td data-label={desk.log.columns.received}>{dates.dateOf(row.receivedAt, shop?.zone ?? 'UTC')}</td>
    </tr>
  )
}

type Found = {
  readonly visit: StaffVisit
  readonly names: Names
  readonly rows: readonly FoundRow[]
  readonly sought: string
}

const Results = ({ visit, names, rows, sought }: Found) => {
  const { search, columns, log } = useDesk()
  if (sought === '') return <Empty>{search.ask}</Empty>
  if (rows.length === 0) return <Empty>{search.nothing(sought)}</Empty>
  return (
    <>
      <DeskTable
        caption={search.for(sought)}
        columns={[columns.reference, columns.complaint, columns.stage, columns.holder, log.columns.received]}
      >
        {rows.map(row => (
          <Row row={row} visit={visit} names={names} />
        ))}
      </DeskTable>
      {rows.length === most && <p class="soft">{search.capped}</p>}
    </>
  )
}

/** Finds complaints by number, name or address, among those the visitor may read. */
export const showSearch = async (visit: StaffVisit, world: World): Promise<Response> => {
  const sought = (visit.c.req.query('q') ?? '').trim().slice(0, 200)
  const [counts, names, rows] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    sought === '' ? [] : world.questions.find({ scope: scopeOf(visit), text: sought, limit: most }),
  ])
  const { search } = deskTexts[visit.language]
  const title = sought === '' ? search.title : search.for(sought)
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={title} sought={sought}>
      <Results visit={visit} names={names} rows={rows} sought={sought} />
    </DeskPage>,
  )
}
