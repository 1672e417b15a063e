import { type Day, dayOf, plusDays } from '#calendar/day.ts'
import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import type { QueueRow } from '#ledger/questions/queue.ts'
import { deskTexts } from '#texts/desk.ts'
import type { Names } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDesk, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { QueueRows } from '../queue.tsx'
import { askedIn, PeriodForm } from './period.tsx'

const KindRow = ({ count }: { readonly count: PromiseCount }) => {
  const { promises } = useDesk()
  const things = useThings()
  const { kept, late, missed, open, excused, kind } = count
  const ended = kept + late + missed
  return (
    <tr>
      <th scope="row" data-label={promises.columns.kind}>
        {things.promises[kind]}
      </th>
      <td class="num" data-label={promises.columns.kept}>
        {ended === 0 ? <span class="soft">{promises.noneEnded}</span> : promises.of(kept, ended)}
      </td>
      <td class={late > 0 ? 'num late' : 'num'} data-label={promises.columns.late}>
        {late}
      </td>
      <td class={missed > 0 ? 'num late' : 'num'} data-label={promises.columns.missed}>
        {missed}
      </td>
      <td class="num" data-label={promises.columns.open}>
        {open}
      </td>
      <td class="num" data-label={promises.columns.excused}>
        {excused}
      </td>
    </tr>
  )
}

type ListProps = {
  readonly visit: StaffVisit
  readonly names: Names
  readonly title: string
  readonly none: string
  readonly rows: readonly QueueRow[]
}

const List = ({ visit, names, title, none, rows }: ListProps) => (
  <section class="list">
    <h2>
      {title} {rows.length > 0 && <span class="soft num">{rows.length}</span>}
    </h2>
    {rows.length === 0 ? (
      <Empty>{none}</Empty>
    ) : (
      <QueueRows visit={visit} names={names} page={{ rows }} caption={title} />
    )}
  </section>
)

const quarter = 91

/** How each promise of the policy is kept: counts that hide nothing, then what is missed and what comes next. */
export const showPromises = async (visit: StaffVisit, world: World): Promise<Response> => {
  const asked = askedIn(visit)
  const { now } = visit
  const scope = { ...scopeOf(visit), shops: asked.shops }
  const today: Day = dayOf(now, visit.shops[0]?.zone ?? 'UTC')
  const [from, until] = [asked.from ?? plusDays(today, -quarter), asked.until ?? plusDays(today, 14)]
  const [counts, names, perPromise, open] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.perPromise({ scope, from, until, now }),
    world.questions.queue({ scope, view: 'all-open', now, limit: 100 }),
  ])
  const { promises } = deskTexts[visit.language]
  const { columns } = promises
  const missed = open.rows.filter(({ next }) => next !== undefined && next.dueAt <= now)
  const soon = open.rows.filter(({ next }) => next && next.dueAt > now && next.dueOn <= plusDays(today, 2))
  const shown = {
    ...asked,
    typed: { ...asked.typed, from: asked.typed.from || from, until: asked.typed.until || until },
  }
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={promises.title} current="promises">
      <p class="soft">{promises.lead}</p>
      <PeriodForm visit={visit} asked={shown} action="/desk/promises" labels={promises} />
      <DeskTable
        caption={promises.title}
        columns={[columns.kind, columns.kept, columns.late, columns.missed, columns.open, columns.excused]}
      >
        {perPromise.map(count => (
          <KindRow count={count} />
        ))}
      </DeskTable>
      <List visit={visit} names={names} title={promises.missed} none={promises.missedNone} rows={missed} />
      <List visit={visit} names={names} title={promises.soon} none={promises.soonNone} rows={soon} />
    </DeskPage>,
  )
}
