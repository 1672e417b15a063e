import { ReadableStream } from 'node:stream/web'
import { dayOf } from '#calendar/day.ts'
import type { LogRow } from '#ledger/questions/log.ts'
import type { Page } from '#ledger/questions/questions.ts'
import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import type { Names } from '#texts/things.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDesk } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Pager } from '../queue.tsx'
import { csv } from '../../../parts/csv.ts'
import { type Cells, cellsOf, type Column } from './log-cells.ts'
import { type Asked, askedIn, PeriodForm, queryOf } from './period.tsx'

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
  'changes',
  'board',
  'closed',
  'missed',
]

/** What stands small under another: the way it came in, and what caused it. */
const under: Partial<Record<Column, Column>> = { received: 'channel', finding: 'causes' }

const late: readonly Column[] = ['missed']

const Row = ({ row, cells }: { readonly row: LogRow; readonly cells: Cells }) => {
  const { columns } = useDesk().log
  return (
    <tr>
      <th scope="row" data-label={columns.reference} class="num">
        <Link href={`/desk/complaints/${row.id}`}>{cells.reference}</Link>
      </th>
      {shown.slice(1).map(column => (
        <td
          data-label={columns[column]}
          class={late.includes(column) || (column === 'registered' && row.registeredAt === null) ? 'late' : undefined}
        >
          {cells[column]}
          {under[column] && <small>{cells[under[column]]}</small>}
        </td>
      ))}
    </tr>
  )
}

const cellsFor = (visit: StaffVisit, names: Names) => (row: LogRow) => {
  const dates = datesIn(visit.language)
  return cellsOf(row, {
    language: visit.language,
    names,
    shop: shopOf(visit.shops, row.storefront),
    day: (at, zone) => dates.shortDate(dayOf(at, zone), dayOf(visit.now, zone)).replace(/^\S+ /, ''),
  })
}

const LogTable = ({
  visit,
  names,
  page,
}: {
  readonly visit: StaffVisit
  readonly names: Names
  readonly page: Page<LogRow>
}) => {
  const { log } = useDesk()
  if (page.rows.length === 0) return <Empty>{log.nothing}</Empty>
  const cells = cellsFor(visit, names)
  return (
    <div class="wide">
      <DeskTable caption={log.title} columns={shown.map(column => log.columns[column])} look="dense">
        {page.rows.map(row => (
          <Row row={row} cells={cells(row)} />
        ))}
      </DeskTable>
    </div>
  )
}

const askFor = (visit: StaffVisit, { from, until, shops }: Asked) => ({
  scope: { ...scopeOf(visit), shops },
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
})

// As many rows as a browser prints without trouble; a longer log goes on the next sheet.
const sheet = 1000

/** The register of clause 4. */
export const showLog = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = askedIn(visit)
  const after = visit.c.req.query('after')
  const isWhole = visit.c.req.query('rows') === 'all'
  const [counts, names, page] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.log({ ...askFor(visit, asked), ...(after ? { after } : {}), limit: isWhole ? sheet : 25 }),
  ])
  const { log } = deskTexts[visit.language]
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={log.title} current="log">
      <div class="above">
        <PeriodForm visit={visit} asked={asked} action="/desk/log" labels={log} />
        <div class="buttons">
          <ButtonLink href={`/desk/log${queryOf(asked, { rows: 'all' })}`} kind="plain">
            {log.print}
          </ButtonLink>
          <ButtonLink href={`/desk/log.csv${queryOf(asked)}`} kind="plain">
            {log.csv}
          </ButtonLink>
        </div>
      </div>
      <LogTable visit={visit} names={names} page={page} />
      <Pager
        next={page.next}
        later={after !== undefined}
        href={next => `/desk/log${queryOf(asked, { after: next ?? '', rows: isWhole ? 'all' : '' })}`}
      />
    </DeskPage>,
  )
}

const batch = 500
const encoder = new TextEncoder()

/** The same register as a file, read page by page so that a long one is never whole in memory. */
export const saveLog = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { log } = deskTexts[visit.language]
  const names = await world.people.names()
  const columns = Object.keys(log.columns) as Column[]
  const ask = askFor(visit, askedIn(visit))
  const line = (row: LogRow) => {
    const cells = cellsOf(row, {
      language: visit.language,
      names,
      shop: shopOf(visit.shops, row.storefront),
      day: dayOf,
    })
    return columns.map(column => cells[column])
  }
  async function* lines() {
    yield encoder.encode(csv([columns.map(column => log.columns[column])]))
    let after: string | undefined
    do {
      const page = await world.questions.log({ ...ask, ...(after ? { after } : {}), limit: batch })
      yield encoder.encode(csv(page.rows.map(line)).slice(1))
      after = page.next
    } while (after !== undefined)
  }
  return new Response(ReadableStream.from(lines()) as BodyInit, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${log.fileName}.csv"`,
    },
  })
}
