import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import type { PromiseRow, PromiseStanding } from '#ledger/questions/promise-rows.ts'
import type { Page } from '#ledger/questions/questions.ts'
import { deskTexts } from '#texts/desk.ts'
import { managerTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useThings } from '../../../parts/desk/speech.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { useManager } from '../manager/speech.ts'
import { PeriodForm, queryOf } from './period.tsx'
import { type AskedPromises, everSince, promisesAsked, rowsFor } from './promises-asked.ts'
import { PromiseRows } from './promises-rows.tsx'

const standings: readonly PromiseStanding[] = ['soon', 'missed', 'late', 'open', 'excused']
const worrying: readonly PromiseStanding[] = ['missed', 'late']

const Figure = ({
  asked,
  count,
  standing,
}: {
  readonly asked: AskedPromises
  readonly count: PromiseCount
  readonly standing: Exclude<PromiseStanding, 'kept'>
}) => {
  const { promises } = useManager()
  const many = count[standing]
  const tone = many === 0 ? 'soft' : worrying.includes(standing) ? 'late' : standing === 'soon' ? 'soon' : undefined
  return (
    <li class={tone}>
      <span>{promises.standing[standing]}</span>{' '}
      {many === 0 ? (
        <b class="num">0</b>
      ) : (
        <Link
          class="num"
          href={`/desk/promises/rows${queryOf(asked, { kind: count.kind, standing })}`}
          about={promises.standing[standing]}
        >
          {many}
        </Link>
      )}
    </li>
  )
}

/** One kind of promise: how many were kept of those that ended, then everything else, nothing averaged away. */
const Column = ({ asked, count }: { readonly asked: AskedPromises; readonly count: PromiseCount }) => {
  const { promises } = useManager()
  const things = useThings()
  const ended = count.kept + count.late + count.missed
  return (
    <section class="promise-column">
      <header>
        <h2>{things.promises[count.kind]}</h2>
        {count.strength === 'aim' && <small>{promises.aim}</small>}
      </header>
      <p class="kept-of">
        {ended === 0 ? (
          <span class="soft">{promises.none}</span>
        ) : (
          <>
            <Link href={`/desk/promises/rows${queryOf(asked, { kind: count.kind, standing: 'kept' })}`}>
              {promises.keptOf(count.kept, ended)}
            </Link>{' '}
            <span class="soft">
              {promises.kept} ({promises.percent(count.kept, ended)})
            </span>
          </>
        )}
      </p>
      <ul>
        {standings.map(standing => (
          <Figure asked={asked} count={count} standing={standing as 'soon'} />
        ))}
      </ul>
      {count.daysMedian !== null && count.daysWorst !== null && (
        <p class="late">{promises.past(count.daysMedian, count.daysWorst)}</p>
      )}
    </section>
  )
}

const List = ({
  visit,
  names,
  page,
  title,
  none,
  all,
}: {
  readonly visit: StaffVisit
  readonly names: Names
  readonly page: Page<PromiseRow>
  readonly title: string
  readonly none: string
  readonly all: string
}) => {
  const { promises } = useManager()
  return (
    <section class="list">
      <h2>{title}</h2>
      {page.rows.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <PromiseRows visit={visit} names={names} rows={page.rows} caption={title} />
      )}
      {page.next && (
        <p>
          <Link href={all}>{promises.every}</Link>
        </p>
      )}
    </section>
  )
}

/** How each promise of the policies is kept: counts that hide nothing, then all that is missed, and what comes next. */
export const showPromises = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = promisesAsked(visit)
  const { shops, period } = asked
  // What was missed before the period and is still open is no less missed.
  const everMissed = { ...asked, typed: { ...asked.typed, from: asked.from ? asked.typed.from : everSince } }
  const missed = { ...rowsFor(visit, asked, 'missed'), ...(asked.from ? {} : { from: everSince }), limit: 25 }
  const [counts, names, perPromise, missing, soon] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.perPromise({ scope: { ...scopeOf(visit), shops }, ...period, now: visit.now }),
    world.questions.promiseRows(missed),
    world.questions.promiseRows({ ...rowsFor(visit, asked, 'soon'), limit: 25 }),
  ])
  const [{ promises }, words] = [deskTexts[visit.language], managerTexts[visit.language].promises]
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={promises.title} current="promises">
      <p class="soft">{promises.lead}</p>
      <PeriodForm visit={visit} asked={asked} action="/desk/promises" labels={promises} />
      <div class="promise-board">
        {perPromise.map(count => (
          <Column asked={asked} count={count} />
        ))}
      </div>
      <List
        visit={visit}
        names={names}
        title={words.missedAll}
        none={words.missedNone}
        page={missing}
        all={`/desk/promises/rows${queryOf(everMissed, { standing: 'missed' })}`}
      />
      <List
        visit={visit}
        names={names}
        title={words.soonAll}
        none={words.soonNone}
        page={soon}
        all={`/desk/promises/rows${queryOf(asked, { standing: 'soon' })}`}
      />
    </DeskPage>,
  )
}
