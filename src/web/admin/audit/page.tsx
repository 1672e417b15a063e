import { ReadableStream } from 'node:stream/web'
import { type Day, dayOf, plusDays, startOf, type Zone } from '#calendar/day.ts'
import type { AskAudit, AuditEntry } from '#audit/audit.ts'
import { auditTexts } from '#texts/audit.ts'
import { datesIn } from '#texts/dates.ts'
import { csv } from '../../parts/csv.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { When } from '../../parts/desk/when.tsx'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { DateField } from '../../parts/form/date-field.tsx'
import { dayTyped } from '../../parts/form/day-typed.ts'
import { Select } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { kindsOf } from './areas.ts'
import { changedFields, changeLine, doneBy, type Naming, subjectName } from './said.ts'

type Typed = Readonly<Record<'by' | 'area' | 'from' | 'until', string>>

const typedIn = ({ c }: StaffVisit): Typed => ({
  by: c.req.query('by') ?? '',
  area: c.req.query('area') ?? '',
  from: c.req.query('from') ?? '',
  until: c.req.query('until') ?? '',
})

const queryOf = (typed: Typed, more: Readonly<Record<string, string>> = {}): string => {
  const entries = Object.entries({ ...typed, ...more }).filter(([, value]) => value !== '')
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}

const askedBy = (typed: Typed, zone: Zone): AskAudit => {
  const [from, until] = [dayTyped(typed.from), dayTyped(typed.until)]
  const kinds = kindsOf(typed.area)
  return {
    ...(typed.by ? { by: typed.by } : {}),
    ...(kinds ? { kinds } : {}),
    ...(from ? { from: startOf(from, zone) } : {}),
    ...(until ? { until: startOf(plusDays(until, 1), zone) } : {}),
  }
}

const zoneOf = ({ shops }: StaffVisit): Zone => shops[0]?.zone ?? 'UTC'

const Filter = ({ typed, naming }: { readonly typed: Typed; readonly naming: Naming }) => {
  const { say, names } = naming
  const people = [...names].map(([value, text]) => ({ value, text }))
  const areas = Object.entries(say.areas).map(([value, text]) => ({ value, text }))
  const unreadable = [typed.from, typed.until].some(text => text !== '' && !dayTyped(text))
  return (
    <form class="filter" method="get" action="/desk/audit" aria-label={say.filter}>
      <Select name="by" label={say.who} value={typed.by} options={[{ value: '', text: say.everybody }, ...people]} />
      <Select
        name="area"
        label={say.area}
        value={typed.area}
        options={[{ value: '', text: say.everything }, ...areas]}
      />
      <DateField name="from" label={say.from} hint="" value={dayTyped(typed.from) ?? typed.from} />
      <DateField name="until" label={say.until} hint="" value={dayTyped(typed.until) ?? typed.until} />
      <Button kind="plain">{say.show}</Button>
      {unreadable && <p class="late">{say.unreadable}</p>}
    </form>
  )
}

type RowProps = { readonly entry: AuditEntry; readonly naming: Naming; readonly zone: Zone; readonly today: Day }

const Row = ({ entry, naming, zone, today }: RowProps) => {
  const { say } = naming
  return (
    <tr>
      <td class="num" data-label={say.columns.at}>
        <When at={entry.at} zone={zone} today={today} />
      </td>
      <th scope="row" data-label={say.columns.by}>
        {doneBy(entry, naming)}
      </th>
      <td data-label={say.columns.what}>{say.kinds[entry.kind](subjectName(entry, naming))}</td>
      <td data-label={say.columns.change}>
        <ul class="changed-fields">
          {changedFields(entry, naming).map(({ field, was, now }) => (
            <li>
              {field}:{' '}
              {was !== undefined && (
                <>
                  <del>{was}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins>{now}</ins>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

const namingFor = async (visit: StaffVisit, world: World): Promise<Naming> => ({
  names: await world.people.names(),
  shops: await world.storefronts(),
  say: auditTexts[visit.language],
  language: visit.language,
})

/** Who changed how the house is set up, newest first. */
export const showAudit = async (visit: StaffVisit, world: World): Promise<Response> => {
  const typed = typedIn(visit)
  const zone = zoneOf(visit)
  const beyond = visit.c.req.query('after')
  const naming = await namingFor(visit, world)
  const page = await world.audit.page({ ...askedBy(typed, zone), ...(beyond ? { beyond } : {}) })
  const { say } = naming
  return showDesk(visit, world, {
    title: say.title,
    current: 'audit',
    children: (
      <div class="kept-room">
        <p class="soft">{say.lead}</p>
        <div class="above">
          <Filter typed={typed} naming={naming} />
          <div class="buttons">
            <ButtonLink href={`/desk/audit.csv${queryOf(typed)}`} kind="plain">
              {say.csv}
            </ButtonLink>
          </div>
        </div>
        {page.rows.length === 0 ? (
          <Empty>{say.nothing}</Empty>
        ) : (
          <DeskTable caption={say.title} columns={Object.values(say.columns)}>
            {page.rows.map(entry => (
              <Row entry={entry} naming={naming} zone={zone} today={dayOf(visit.now, zone)} />
            ))}
          </DeskTable>
        )}
        {page.next && (
          <p class="pager">
            <Link href={`/desk/audit${queryOf(typed, { after: page.next })}`}>{say.more}</Link>
          </p>
        )}
      </div>
    ),
  })
}

const encoder = new TextEncoder()
const batch = 500

/** The same as a file, read page by page. */
export const saveAudit = async (visit: StaffVisit, world: World): Promise<Response> => {
  const naming = await namingFor(visit, world)
  const { say } = naming
  const zone = zoneOf(visit)
  const asked = askedBy(typedIn(visit), zone)
  const dates = datesIn(visit.language)
  async function* lines() {
    yield encoder.encode(csv([Object.values(say.columns)]))
    let beyond: string | undefined
    do {
      const page = await world.audit.page({ ...asked, limit: batch, ...(beyond ? { beyond } : {}) })
      const rows = page.rows.map(entry => [
        dates.dateTime(entry.at, zone),
        doneBy(entry, naming),
        say.kinds[entry.kind](subjectName(entry, naming)),
        changeLine(entry, naming),
      ])
      yield encoder.encode(csv(rows).slice(1))
      beyond = page.next
    } while (beyond !== undefined)
  }
  return new Response(ReadableStream.from(lines()) as BodyInit, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${say.fileName}.csv"`,
    },
  })
}
