import { type Day, plusDays } from '#calendar/day.ts'
import type { QualityAnswers, QualityMark, Sampled, Trend } from '#quality/quality.ts'
import { improveTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { readsLog, showRoom } from './frame.tsx'
import { monthName } from './months.ts'
import { todayOf } from './proposals.ts'
import { SampledCells } from './sampled-cells.tsx'
import { useImprove } from './speech.ts'

type Weeks = Awaited<ReturnType<World['quality']['weeks']>>

const marked = (answers: QualityAnswers, mark: QualityMark) => Object.values(answers).filter(one => one === mark).length

const Row = ({ one, names }: { readonly one: Sampled; readonly names: Names }) => {
  const { quality } = useImprove()
  const href = `/desk/quality/${one.storefront}/${one.week}/${one.id}`
  return (
    <tr>
      <SampledCells one={one} names={names} />
      <td data-label={quality.columns.marks}>
        {one.answers ? (
          quality.summary(marked(one.answers, 'yes'), marked(one.answers, 'partly'), marked(one.answers, 'no'))
        ) : (
          <span class="soon">{quality.toDo}</span>
        )}
      </td>
      <td>
        <Link href={href} about={one.reference}>
          {one.answers ? quality.again : quality.look}
        </Link>
      </td>
    </tr>
  )
}

const Rows = ({ href, children }: { readonly href: string | false; readonly children: string }) =>
  href ? <Link href={href}>{children}</Link> : <>{children}</>

const Week = ({
  visit,
  week,
  names,
}: {
  readonly visit: StaffVisit
  readonly week: Weeks[number]
  readonly names: Names
}) => {
  const [{ quality }, dates, desk, things] = [useImprove(), useDates(), useDesk(), useThings()]
  const closed = Object.entries(week.closed)
  const all = closed.reduce((sum, [, many]) => sum + many, 0)
  const sampledOf = (handler: string) => week.sampled.filter(one => (one.handler ?? '') === handler).length
  const { columns } = quality
  const rowsOf = (handler?: string) =>
    readsLog(visit) &&
    `/desk/log?${new URLSearchParams({
      storefront: week.storefront,
      'closed-from': week.week,
      'closed-until': plusDays(week.week, 6),
      ...(handler ? { handler } : {}),
    }).toString()}`
  return (
    <section class="list">
      <h2>
        {quality.week(dates.fullDate(week.week))}
        {visit.shops.length > 1 && ` · ${shopOf(visit.shops, week.storefront)?.name ?? week.storefront}`}
      </h2>
      <p class="soft">
        <Rows href={rowsOf()}>{quality.drawn(week.sampled.length, all)}</Rows>.{' '}
        {closed.map(([handler, many], n) => (
          <>
            {n > 0 && ' · '}
            <Rows href={rowsOf(handler || 'nobody')}>
              {quality.closedBy(handler ? things.name(handler, names) : desk.nobody, sampledOf(handler), many)}
            </Rows>
          </>
        ))}
      </p>
      <DeskTable
        caption={quality.week(week.week)}
        columns={[columns.reference, columns.complaint, columns.handler, columns.marks, quality.look]}
        acts
      >
        {week.sampled.map(one => (
          <Row one={one} names={names} />
        ))}
      </DeskTable>
    </section>
  )
}

const Trends = ({ trend }: { readonly trend: readonly Trend[] }) => {
  const [{ quality }, dates] = [useImprove(), useDates()]
  const months = [...new Set(trend.map(({ month }) => month))]
  if (months.length === 0) return null
  const cell = (month: string, question: string) => {
    const found = trend.find(one => one.month === month && one.question === question)
    if (!found) return null
    return (
      <Link
        href={`/desk/quality/found?month=${month}&question=${question}`}
        about={`${quality.short[question as keyof typeof quality.short]}, ${monthName(dates, month)}`}
      >
        {quality.ratio(found.yes, found.yes + found.partly + found.no)}
      </Link>
    )
  }
  return (
    <section class="list">
      <h2>{quality.trend}</h2>
      <p class="soft">{quality.trendLead}</p>
      <DeskTable caption={quality.trend} look="numbers" columns={[quality.month, ...Object.values(quality.short)]}>
        {months.map(month => (
          <tr>
            <th scope="row" data-label={quality.month}>
              {monthName(dates, month)}
            </th>
            {Object.entries(quality.short).map(([question, name]) => (
              <td class="num" data-label={name}>
                {cell(month, question)}
              </td>
            ))}
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}

const year = 365

/** The weekly sample: what was drawn, what was found, and how that goes. */
export const showQuality = async (visit: StaffVisit, world: World): Promise<Response> => {
  const shops = visit.shops.map(({ id }) => id)
  const since: Day = plusDays(todayOf(visit), -year)
  const [weeks, trend, names] = await Promise.all([
    world.quality.weeks(shops, visit.person.id),
    world.quality.trend(shops, visit.person.id, since),
    world.people.names(),
  ])
  const { quality } = improveTexts[visit.language]
  return showRoom(visit, world, {
    title: quality.title,
    current: 'quality',
    children: (
      <>
        <p class="soft narrow">{quality.lead}</p>
        {weeks.length === 0 && <Empty>{quality.none}</Empty>}
        {weeks.map(week => (
          <Week visit={visit} week={week} names={names} />
        ))}
        <Trends trend={trend} />
      </>
    ),
  })
}
