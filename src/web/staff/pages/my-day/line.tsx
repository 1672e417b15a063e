import type { ComponentChildren } from 'preact'
import type { DueRow } from '#ledger/questions/my-day.ts'
import { useDesk } from '../../../parts/desk/speech.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'

type About = Pick<DueRow, 'id' | 'reference' | 'storefront' | 'name' | 'summary' | 'language'>

/** One complaint in one's day: which, and beside it what about it. */
export const DayLine = ({
  visit,
  row,
  href = `/desk/complaints/${row.id}`,
  children,
}: {
  readonly visit: StaffVisit
  readonly row: About
  readonly href?: string
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
      <div>{children}</div>
    </li>
  )
}

/** One part of the day; with nothing in it, it says what that means, or is left out. */
export const DayPart = ({
  title,
  lead,
  nothing,
  many,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly nothing?: string
  readonly many: number
  readonly children: ComponentChildren
}) => {
  if (many === 0 && nothing === undefined) return null
  return (
    <section class="list">
      <h2>
        {title} {many > 0 && <span class="soft num">{many}</span>}
      </h2>
      {many === 0 && <p class="soft">{nothing}</p>}
      {many > 0 && lead && <p class="soft">{lead}</p>}
      {many > 0 && <ul class="day-lines">{children}</ul>}
    </section>
  )
}
