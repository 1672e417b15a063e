import { type Day, dayOf } from '#calendar/day.ts'
import type { RetentionCount, RetentionRow } from '#ledger/questions/retention.ts'
import type { Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { type RetentionTexts, retentionTexts } from '#texts/retention.ts'
import { staffThingsIn } from '#texts/things.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { DateField } from '../../parts/form/date-field.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { dayTyped } from '../../parts/form/day-typed.ts'
import { Link } from '../../parts/link.tsx'
import { Keep } from '../../parts/policy/keep.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { titleOf } from '../policy/room.tsx'
import { Beside, Law } from './beside.tsx'
import { Proposals } from './proposals.tsx'
import { type Line, linesOf } from './lines.ts'

type Shown = { readonly visit: StaffVisit; readonly say: RetentionTexts; readonly on: Day }

const dateText = ({ visit }: Shown, day: Day) => datesIn(visit.language).fullDate(day)

const endText = (shown: Shown, ends: Line['ends']): string => {
  const { say, visit } = shown
  switch (ends) {
    case 'over':
      return say.over(dateText(shown, shown.on))
    case 'later':
      return say.later
    case 'open':
      return say.open
    case 'never':
      return say.never
    case 'erased':
      return say.erased
    default:
      return datesIn(visit.language).monthYear(ends)
  }
}

const Months = ({ counts, ...shown }: Shown & { readonly counts: readonly RetentionCount[] }) => {
  const { say, visit } = shown
  const { categories } = staffThingsIn(visit.language)
  if (counts.length === 0) return <Empty>{say.none}</Empty>
  return (
    <DeskTable caption={say.months} columns={Object.values(say.columns)}>
      {linesOf(counts).map(line => (
        <tr>
          <th scope="row" data-label={say.columns.month}>
            {endText(shown, line.ends)}
          </th>
          <td class="num" data-label={say.columns.many}>
            {line.many}
          </td>
          <td class="num" data-label={say.columns.held}>
            {line.held}
          </td>
          <td data-label={say.columns.categories}>
            {line.counts.map(({ category, many }) => `${categories[category]}: ${many}`).join(', ')}
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}

const Over = ({ rows, ...shown }: Shown & { readonly rows: readonly RetentionRow[] }) => {
  const { say, visit, on } = shown
  const things = staffThingsIn(visit.language)
  const zoneOf = (row: RetentionRow) => visit.shops.find(({ id }) => id === row.storefront)?.zone ?? 'UTC'
  if (rows.length === 0) return <Empty>{say.nothingOver(dateText(shown, on))}</Empty>
  return (
    <DeskTable caption={say.list(dateText(shown, on))} columns={Object.values(say.rows)}>
      {rows.map(row => (
        <tr>
          <th scope="row" class="num" data-label={say.rows.reference}>
            {row.reference}
          </th>
          <td data-label={say.rows.category}>{things.categories[row.category]}</td>
          <td data-label={say.rows.closed}>{dateText(shown, dayOf(row.closedAt, zoneOf(row)))}</td>
          <td data-label={say.rows.until}>{dateText(shown, row.eraseOn)}</td>
          <td data-label={say.rows.held}>{row.held ? say.yes : say.no}</td>
        </tr>
      ))}
    </DeskTable>
  )
}

type ShopProps = Shown & {
  readonly shop: Storefront
  readonly policy: Parameters<typeof Keep>[0]['policy']
  readonly counts: readonly RetentionCount[]
}

const Shop = ({ shop, policy, counts, ...shown }: ShopProps) => {
  const { say, visit } = shown
  const name = titleOf({ id: policy.id, versions: [{ policy }], draft: undefined }, visit)
  return (
    <section aria-labelledby={`shop-${shop.id}`}>
      <h2 id={`shop-${shop.id}`}>{say.shop(shop.name, name)}</h2>
      {policy.retention.length === 0 ? <p>{say.noRule}</p> : <Keep policy={policy} language={visit.language} />}
      <Months counts={counts.filter(({ storefront }) => storefront === shop.id)} {...shown} />
    </section>
  )
}

/** So many complaints are proposed at once: as many as somebody can look over. */
export const mostAtOnce = 500

type Again = { readonly typed?: Readonly<Record<string, string>>; readonly errors?: Errors }

/** What is kept for how long and why, what is over, and what was proposed to be erased. */
export const showRetention = async (
  visit: StaffVisit,
  world: World,
  { typed: again = {}, errors = {} }: Again = {},
): Promise<Response> => {
  const say = retentionTexts[visit.language]
  const typed = visit.c.req.query('on') ?? ''
  const today = dayOf(visit.now, visit.shops[0]?.zone ?? 'UTC')
  const on = dayTyped(typed) ?? today
  const after = visit.c.req.query('after')
  const { shops, person } = scopeOf(visit)
  const [counts, over, ready, erasures, months, names, grounds] = await Promise.all([
    world.questions.retention({ shops, person, on }),
    world.questions.retentionOver({ shops, person, on, ...(after ? { after } : {}) }),
    world.forget.over({ shops, person }, today, mostAtOnce),
    world.forget.erasures({ shops, person }, 30),
    world.forget.keeping(),
    world.people.names(),
    Promise.all(visit.shops.map(async shop => ({ shop, policy: (await world.groundFor(shop)).policy }))),
  ])
  const shown = { visit, say, on }
  return showDesk(visit, world, {
    title: say.title,
    current: 'retention',
    errors,
    notice: visit.c.req.query('done') === 'saved' ? forgetTexts[visit.language].kept.saved : undefined,
    children: (
      <div class="kept-room">
        <p>{say.lead}</p>
        <p class="soft">{say.hold}</p>
        <p class="soft">{say.stays}</p>
        {visit.person.roles.includes('manager') && (
          <p>
            <Link href="/desk/retention/person">{forgetTexts[visit.language].person.find}</Link>
          </p>
        )}
        <form class="filter" method="get" action="/desk/retention">
          <DateField name="on" label={say.on} hint="" value={typed === '' ? on : (dayTyped(typed) ?? typed)} />
          <Button kind="plain">{say.show}</Button>
          {typed !== '' && !dayTyped(typed) && <p class="late">{say.unreadable}</p>}
        </form>
        {grounds.map(ground => (
          <Shop {...ground} {...shown} counts={counts} />
        ))}
        <section aria-labelledby="over">
          <h2 id="over">{say.list(dateText(shown, on))}</h2>
          <Over rows={over.rows} {...shown} />
          {over.next && (
            <p class="pager">
              <Link href={`/desk/retention?on=${on}&after=${over.next}`}>{say.more}</Link>
            </p>
          )}
        </section>
        <Proposals visit={visit} erasures={erasures} names={names} ready={ready.length} />
        <Beside visit={visit} months={months} typed={again} errors={errors} />
        <Law visit={visit} />
      </div>
    ),
  })
}
