import type { ComponentChildren } from 'preact'
import type { DueRow } from '#ledger/questions/my-day.ts'
import { AndMore, type First, HowMany } from '../../../parts/desk/first.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { useDesk } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'

type About = Pick<DueRow, 'id' | 'reference' | 'storefront' | 'name' | 'summary' | 'language'>

/** One complaint in one's day: which, and beside it what about it. */
export const DayLine = ({
  visit,
  row,
  href = `/desk/complaints/${row.id}`,
  below,
  children,
}: {
  readonly visit: StaffVisit
  readonly row: About
  readonly href?: string
  /** What stands under both. */
  readonly below?: ComponentChildren
  readonly children: ComponentChildren
}) => {
  const desk = useDesk()
  return (
    <li class="day-line" data-row>
      <div class="case">
        <Link href={href}>{row.reference}</Link> <span class="who">{row.name ?? desk.erased}</span>{' '}
        <span class="what" lang={row.language === visit.language ? undefined : row.language}>
          {row.summary}
        </span>
        {visit.shops.length > 1 && <small>{shopOf(visit.shops, row.storefront)?.name}</small>}
      </div>
      <div class="fact">{children}</div>
      {below}
    </li>
  )
}

/** One part of the day; with nothing in it, it says what that means, or is left out. */
export const DayPart = <Row,>({
  title,
  lead,
  nothing,
  first,
  id,
  children: lineOf,
}: {
  readonly title: string
  readonly lead?: string
  readonly nothing?: string
  readonly first: First<Row>
  readonly id?: string
  readonly children: (row: Row) => ComponentChildren
}) => {
  const many = first.rows.length
  if (many === 0 && nothing === undefined) return null
  return (
    <section class="list" id={id}>
      <h2>
        {title} <HowMany many={many} isMore={first.isMore} />
      </h2>
      {many === 0 && <p class="soft">{nothing}</p>}
      {many > 0 && lead && <p class="soft">{lead}</p>}
      {many > 0 && <ul class="day-lines">{first.rows.map(lineOf)}</ul>}
      <AndMore {...first} />
    </section>
  )
}
