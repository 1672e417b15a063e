import type { Figures } from '#ledger/questions/figures.ts'
import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import { datesIn } from '#texts/dates.ts'
import { improveTexts } from '#texts/manager.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { askedIn } from '../registers/period.tsx'
import { readsLog, showRoom } from './frame.tsx'
import { Figure } from './figure.tsx'
import { daysOfMonth, monthName, monthOn } from './months.ts'
import { todayOf } from './proposals.ts'
import { useImprove, useManager } from './speech.ts'

type Shown = {
  readonly figures: Figures
  readonly rows: (more: Readonly<Record<string, string>>) => string | undefined
}

const Main = ({ figures, rows }: Shown) => {
  const { month } = useImprove()
  const lines = [
    [month.received, figures.received, {}],
    [month.registered, figures.registered, { signed: 'yes' }],
    [month.answered, figures.answered, { answered: 'yes' }],
    [month.escalated, figures.escalated, { board: 'yes' }],
    [month.withMissed, figures.withMissed, { late: 'yes' }],
    [month.acknowledged, figures.acknowledged, { acknowledged: 'yes' }],
    [month.closed, figures.closed, { closed: 'yes' }],
    [month.changed, figures.changed, { changed: 'yes' }],
  ] as const
  return (
    <dl class="figures">
      {lines.map(([name, many, more]) => (
        <div>
          <dt>{name}</dt>
          <dd class="num">
            <Figure many={many} href={rows(more)} about={name} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Group = ({
  title,
  counts,
  names,
  part,
  rows,
}: {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly names: Readonly<Record<string, string>>
  readonly part: string
  readonly rows: Shown['rows']
}) => {
  const { month } = useImprove()
  const entries = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
  if (entries.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <DeskTable caption={title} columns={[month.what, month.many]} look="numbers">
        {entries.map(([code, many]) => (
          <tr>
            <th scope="row" data-label={month.what}>
              {names[code] ?? code}
            </th>
            <td class="num" data-label={month.many}>
              <Figure many={many} href={rows({ [part]: code })} about={names[code] ?? code} />
            </td>
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}

const Remedies = ({ figures, rows }: Shown) => {
  const [{ month }, things, dates] = [useImprove(), useThings(), useDates()]
  if (figures.remedies.length === 0) return null
  return (
    <section>
      <h2>{month.remedies}</h2>
      <DeskTable caption={month.remedies} columns={[month.what, month.many, month.cost]} look="numbers">
        {figures.remedies.map(({ kind, many, costs }) => (
          <tr>
            <th scope="row" data-label={month.what}>
              {things.remedies[kind]}
            </th>
            <td class="num" data-label={month.many}>
              <Figure many={many} href={rows({ remedy: kind })} about={things.remedies[kind]} />
            </td>
            <td class="num" data-label={month.cost}>
              {costs.map(cost => dates.money(cost)).join(' + ')}
            </td>
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}

const Promises = ({
  counts,
  query,
}: {
  readonly counts: readonly PromiseCount[]
  readonly query: string | undefined
}) => {
  const [{ month }, { promises }, things] = [useImprove(), useManager(), useThings()]
  if (counts.length === 0) return null
  return (
    <section>
      <h2>{month.promises}</h2>
      <DeskTable
        caption={month.promises}
        look="numbers"
        columns={[month.what, ...(['kept', 'late', 'missed'] as const).map(one => promises.standing[one])]}
      >
        {counts.map(({ kind, kept, late, missed }) => {
          const ended = kept + late + missed
          const href = (standing: string) => query && `/desk/promises/rows?${query}&standing=${standing}&kind=${kind}`
          return (
            <tr>
              <th scope="row" data-label={month.what}>
                {things.promises[kind]}
              </th>
              <td class="num" data-label={promises.standing.kept}>
                {ended === 0 ? (
                  promises.none
                ) : (
                  <>
                    <Figure many={kept} href={href('kept')} about={things.promises[kind]} /> {promises.ofEnded(ended)} (
                    {promises.percent(kept, ended)})
                  </>
                )}
              </td>
              <td class={late > 0 ? 'num late' : 'num'} data-label={promises.standing.late}>
                <Figure many={late} href={href('late')} about={things.promises[kind]} />
              </td>
              <td class={missed > 0 ? 'num late' : 'num'} data-label={promises.standing.missed}>
                <Figure many={missed} href={href('missed')} about={things.promises[kind]} />
              </td>
            </tr>
          )
        })}
      </DeskTable>
    </section>
  )
}

const Report = ({
  figures,
  rows,
  counts,
  query,
}: Shown & { readonly counts: readonly PromiseCount[]; readonly query: string | undefined }) => {
  const [{ month }, things] = [useImprove(), useThings()]
  const { daysMedian, daysWorst, channels, categories, findings, causes } = figures
  return (
    <>
      <Main figures={figures} rows={rows} />
      {daysMedian !== null && daysWorst !== null && <p>{month.days(daysMedian, daysWorst)}</p>}
      <div class="report">
        <Promises counts={counts} query={query} />
        <Group title={month.categories} counts={categories} names={things.categoryNames} part="category" rows={rows} />
        <Group title={month.channels} counts={channels} names={things.channels} part="channel" rows={rows} />
        <Group title={month.findings} counts={findings} names={things.findings} part="finding" rows={rows} />
        <Group title={month.causes} counts={causes} names={things.causes} part="cause" rows={rows} />
        <Remedies figures={figures} rows={rows} />
      </div>
    </>
  )
}

/** The report of one month: the log of what was received in it, added up. The month that is over last, unless another is asked for. */
export const showMonth = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = visit.c.req.param('month') ?? monthOn(todayOf(visit).slice(0, 7), -1)
  const days = daysOfMonth(asked)
  if (!days) return visit.c.notFound()
  const { shops, typed } = askedIn(visit)
  const scope = { ...scopeOf(visit), shops }
  const [figures, counts] = await Promise.all([
    world.questions.figures({ scope, ...days }),
    world.questions.perPromise({ scope, ...days, now: visit.now }),
  ])
  const shop = typed.storefront && shops.length === 1 ? `&storefront=${encodeURIComponent(typed.storefront)}` : ''
  const query = `from=${days.from}&until=${days.until}${shop}`
  const isManager = visit.person.roles.includes('manager')
  const isLinked = readsLog(visit)
  const rows: Shown['rows'] = more =>
    isLinked ? `/desk/log?${query}&${new URLSearchParams(more).toString()}`.replace(/&$/, '') : undefined
  const { month } = improveTexts[visit.language]
  const dates = datesIn(visit.language)
  return showRoom(visit, world, {
    title: month.title(monthName(dates, asked)),
    current: 'month',
    children: (
      <>
        <p class="links">
          <Link href={`/desk/month/${monthOn(asked, -1)}${shop && `?${shop.slice(1)}`}`}>{month.earlier}</Link>
          <Link href={`/desk/month/${monthOn(asked, 1)}${shop && `?${shop.slice(1)}`}`}>{month.later}</Link>
        </p>
        <p class="soft">{month.lead}</p>
        {figures.received === 0 && counts.length === 0 ? (
          <Empty>{month.none}</Empty>
        ) : (
          <Report figures={figures} rows={rows} counts={counts} query={isManager ? query : undefined} />
        )}
      </>
    ),
  })
}
