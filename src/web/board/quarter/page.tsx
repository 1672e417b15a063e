// Clauses 12 and 14: four times a year the board looks back at how promises were kept, what went wrong, and what was changed.
import { dayOf } from '#calendar/day.ts'
import { boardTexts } from '#texts/board.ts'
import { datesIn } from '#texts/dates.ts'
import { staffThingsIn } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { after, before, type Quarter, quarterIn } from './period.ts'
import { Causes, Changes, Decisions, Kept, Late } from './tables.tsx'

const mostLate = 200
const mostChanges = 500

/**
 * Everything the page is made of. Whoever oversees the house counts over all its complaints; of those they may not read they see
 * the reference and no more.
 */
const ask = async (visit: StaffVisit, world: World, { from, until }: Quarter) => {
  const { now } = visit
  const own = scopeOf(visit)
  const scope = { ...own, roles: ['manager'] as const }
  const { questions } = world
  const standing = (which: 'late' | 'missed') =>
    questions.promiseRows({ scope, standing: which, from, until, soonUntil: until, now, limit: mostLate })
  const [counts, figures, perPromise, late, missed, decisions, changes] = await Promise.all([
    countsFor(visit, world),
    questions.figures({ scope, from, until }),
    questions.perPromise({ scope, from, until, now }),
    standing('late'),
    standing('missed'),
    questions.reviews({ scope: own, replied: true, from, until, limit: 100 }),
    questions.changes({ scope, state: 'made', made: { from, until }, limit: mostChanges }),
  ])
  return {
    counts,
    figures,
    perPromise,
    late: [...late.rows, ...missed.rows].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    more: late.next !== undefined || missed.next !== undefined,
    decisions,
    changes: changes.rows,
  }
}

type Asked = Awaited<ReturnType<typeof ask>>

const figureRows = ({ figures }: Asked, { language }: StaffVisit) => {
  const [say, dates] = [boardTexts[language].quarter, datesIn(language)]
  const { received, answered, escalated, withMissed, daysMedian, daysWorst, remedies } = figures
  const sums = new Map<'EUR' | 'GBP', number>()
  for (const { currency, cents } of remedies.flatMap(({ costs }) => costs))
    sums.set(currency, (sums.get(currency) ?? 0) + Number(cents))
  const cost = [...sums].map(([currency, cents]) => dates.money({ currency, cents }))
  return [
    { label: say.received, value: dates.number(received) },
    { label: say.answered, value: say.of(answered, received) },
    {
      label: say.days,
      value: daysMedian === null || daysWorst === null ? say.none : say.daysSaid(daysMedian, daysWorst),
    },
    { label: say.missed, value: say.of(withMissed, received) },
    { label: say.escalated, value: say.of(escalated, received) },
    { label: say.cost, value: dates.list(cost) || say.none },
  ]
}

/** One quarter of the house, for whoever oversees it. */
export const showQuarter = async (visit: StaffVisit, world: World): Promise<Response> => {
  const quarter = quarterIn(visit.c.req.param('quarter') ?? '')
  if (!quarter) return visit.c.notFound()
  const asked = await ask(visit, world, quarter)
  const { language, now, shops, person } = visit
  const [say, dates, things] = [boardTexts[language].quarter, datesIn(language), staffThingsIn(language)]
  const today = dayOf(now, shops[0]?.zone ?? 'UTC')
  const causes = Object.entries(asked.figures.causes)
    .map(([cause, many]) => [things.causes[cause as keyof typeof things.causes] ?? cause, many] as const)
    .toSorted(([, a], [, b]) => b - a)
  const title = say.title(quarter.n, quarter.year)
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={asked.counts} title={title} current="board">
      <div class="quarter">
        <p>{say.lead(dates.fullDate(quarter.from), dates.fullDate(quarter.until))}</p>
        {today <= quarter.until && <p class="soft">{say.running}</p>}
        <nav class="beside" aria-label={title}>
          <Link href={before(quarter)}>{say.before}</Link>
          {quarter.until < today && <Link href={after(quarter)}>{say.after}</Link>}
        </nav>
        <p class="soft screen">{say.print}</p>
        <section class="list">
          <h2>{say.numbers}</h2>
          <SummaryList rows={figureRows(asked, visit)} />
        </section>
        <Kept of={asked.perPromise} />
        <Causes of={causes} />
        <Decisions of={asked.decisions} shops={shops} mayOpen={person.roles.includes('board')} />
        <Changes of={asked.changes} shops={shops} />
        <Late of={asked.late} more={asked.more} shops={shops} />
      </div>
    </DeskPage>,
  )
}
