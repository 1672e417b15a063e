import { plusDays } from '#calendar/day.ts'
import type { ComponentChildren } from 'preact'
import type { WeekRow } from '#ledger/questions/week.ts'
import { deskTexts } from '#texts/desk.ts'
import { managerTexts } from '#texts/manager.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { AndMore, type First, firstOf, HowMany } from '../../../parts/desk/first.tsx'
import { useDesk } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { AtRiskRows, promisesAtRisk } from '../at-risk.tsx'
import { showRoom } from '../manager/frame.tsx'
import { Notices } from '../manager/notices.tsx'
import { proposalsFor, todayOf } from '../manager/proposals.ts'
import { useManager } from '../manager/speech.ts'
import { AssignForm, type Chooses, EnterForm, WeekLine } from './week-row.tsx'

type ListProps = {
  readonly title: string
  readonly none: string
  readonly late: number
  readonly first: First<WeekRow>
  readonly children: (row: WeekRow) => ComponentChildren
}

const List = ({ title, none, late, first, children }: ListProps) => {
  const { rows, isMore } = first
  const [{ columns, week, letters }, words] = [useDesk(), useManager()]
  return (
    <section class="list">
      <h2>
        {title} <HowMany many={rows.length} isMore={isMore} />
      </h2>
      {late > 0 && <p class="late">{words.week.late(isMore && late === rows.length ? `${late}+` : String(late))}</p>}
      {rows.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <DeskTable
          caption={title}
          columns={[columns.reference, columns.complaint, week.received, columns.next, letters.columns.act]}
          acts
        >
          {rows.map(children)}
        </DeskTable>
      )}
      <AndMore {...first} />
    </section>
  )
}

const lateIn = (rows: readonly WeekRow[], { now }: StaffVisit) => rows.filter(({ dueAt }) => dueAt <= now).length

// Soonest due first: what comes after these comes up as they are done.
const most = 25

/** Clauses 4 and 5: what must be entered in the log, and what must have somebody, within its week; what is late first. */
export const showWeek = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [scope, today] = [scopeOf(visit), todayOf(visit)]
  const [counts, assign, register, { people, names }, loads, away, notices] = await Promise.all([
    countsFor(visit, world),
    world.questions.toAssign({ scope, limit: most + 1 }),
    world.questions.toRegister({ scope, limit: most + 1 }),
    world.people.everybody(),
    world.questions.workload({ scope, now: visit.now, fresh: plusDays(today, -6) }),
    world.rota.away(today),
    world.rota.notices(scope.shops, scope.person),
  ])
  const [toAssign, toRegister] = [firstOf(assign, most), firstOf(register, most)]
  const choices = assign.length > 0 ? await proposalsFor(visit, world, toAssign.rows) : new Map()
  const chooses: Chooses = { people, away, choices, loads: new Map(loads.map(load => [load.handler, load])) }
  const risk = await promisesAtRisk(visit, world, { counts })
  const { week, promise } = deskTexts[visit.language]
  const words = managerTexts[visit.language].week
  return showRoom(visit, world, {
    title: week.title,
    current: 'week',
    counts,
    children: (
      <>
        <p class="soft">{week.lead}</p>
        <AtRiskRows visit={visit} rows={risk} />
        <Notices notices={notices} names={names} />
        {assign.length + register.length === 0 && <p class="calm">{words.calm}</p>}
        <List title={week.unassigned} none={week.unassignedNone} first={toAssign} late={lateIn(toAssign.rows, visit)}>
          {row => (
            <WeekLine row={row} visit={visit} what={promise.assign}>
              <AssignForm visit={visit} row={row} chooses={chooses} />
            </WeekLine>
          )}
        </List>
        <List title={week.register} none={week.registerNone} first={toRegister} late={lateIn(toRegister.rows, visit)}>
          {row => (
            <WeekLine row={row} visit={visit} what={promise.register}>
              <EnterForm visit={visit} row={row} />
            </WeekLine>
          )}
        </List>
        {register.length > 1 && (
          <p>
            <Link href="/desk/log?signed=no">{words.log}</Link>
          </p>
        )}
      </>
    ),
  })
}
