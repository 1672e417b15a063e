import { dayOf } from '#calendar/day.ts'
import type { LogRow } from '#ledger/questions/log.ts'
import type { Page } from '#ledger/questions/questions.ts'
import { datesIn } from '#texts/dates.ts'
import type { Names } from '#texts/things.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { useDesk } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Hidden } from '../../../parts/hidden.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { useManager } from '../manager/speech.ts'
import { type Cells, cellsOf, type Column } from './log-cells.ts'

const shown: readonly Column[] = [
  'reference',
  'received',
  'name',
  'category',
  'handler',
  'acknowledged',
  'registered',
  'answered',
  'finding',
  'remedies',
  'board',
  'closed',
  'missed',
]

/** What stands small under another: the way it came in, the order, what caused it, and what it cost. */
const under: Partial<Record<Column, Column>> = {
  received: 'channel',
  name: 'order',
  finding: 'causes',
  remedies: 'changes',
}

const Under = ({ column, cells }: { readonly column: Column; readonly cells: Cells }) => {
  const words = useManager().log
  const below = under[column]
  // An order number that is the reference already is not said twice.
  if (!below || cells[below] === '' || cells[below] === cells.reference) return null
  return <small>{below === 'changes' ? words.changes(Number(cells.changes)) : cells[below]}</small>
}

const isLate = (column: Column, row: LogRow) =>
  column === 'missed' || (column === 'registered' && row.registeredAt === null)

const Pick = ({ row }: { readonly row: LogRow }) => {
  const { log } = useManager()
  if (row.registeredAt !== null) return null
  return (
    <label>
      <input type="checkbox" name="pick" value={row.id} checked />
      <Hidden>
        {log.pick} {row.reference}
      </Hidden>
    </label>
  )
}

const Row = ({ row, cells, signing }: { readonly row: LogRow; readonly cells: Cells; readonly signing: boolean }) => {
  const { columns } = useDesk().log
  const { log } = useManager()
  return (
    <tr>
      <th scope="row" data-label={columns.reference} class="num">
        <Link href={`/desk/complaints/${row.id}`}>{cells.reference}</Link>
      </th>
      {signing && (
        <td class="pick" data-label={log.pick}>
          <Pick row={row} />
        </td>
      )}
      {shown.slice(1).map(column => (
        <td data-label={columns[column]} class={isLate(column, row) ? 'late' : undefined}>
          {cells[column]}
          <Under column={column} cells={cells} />
        </td>
      ))}
    </tr>
  )
}

/** A page of the log; where it is signed, each entry that is not in the log yet can be chosen. */
export const LogTable = ({
  visit,
  names,
  page,
  signing = false,
}: {
  readonly visit: StaffVisit
  readonly names: Names
  readonly page: Page<LogRow>
  readonly signing?: boolean
}) => {
  const [{ log }, words] = [useDesk(), useManager()]
  const dates = datesIn(visit.language)
  if (page.rows.length === 0) return <Empty>{log.nothing}</Empty>
  const cellsFor = (row: LogRow) =>
    cellsOf(row, {
      language: visit.language,
      names,
      shop: shopOf(visit.shops, row.storefront),
      day: (at, zone) => dates.shortDate(dayOf(at, zone), dayOf(visit.now, zone)).replace(/^\S+ /, ''),
    })
  return (
    <div class="wide">
      <DeskTable
        caption={log.title}
        columns={[
          log.columns.reference,
          ...(signing ? [words.log.pick] : []),
          ...shown.slice(1).map(column => log.columns[column]),
        ]}
        look="dense"
      >
        {page.rows.map(row => (
          <Row row={row} cells={cellsFor(row)} signing={signing} />
        ))}
      </DeskTable>
    </div>
  )
}
