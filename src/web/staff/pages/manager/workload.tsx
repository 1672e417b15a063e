import { type Day, plusDays } from '#calendar/day.ts'
import type { Stage } from '#complaint/stage.ts'
import type { LoadRow } from '#ledger/questions/workload.ts'
import type { Person } from '#people/people.ts'
import type { Absence } from '#rota/rota.ts'
import { workloadTexts } from '#texts/manager.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { DeskPerson } from '../../../parts/desk/person.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { Figure } from './figure.tsx'
import { showRoom } from './frame.tsx'
import { Notices } from './notices.tsx'
import { AwayUntil } from './people.tsx'
import { todayOf } from './proposals.ts'
import { useWorkload } from './speech.ts'

type Shown = {
  readonly person: Person | undefined
  readonly load: LoadRow | undefined
  readonly absence: Absence | undefined
  /** The first day whose complaints count as new. */
  readonly fresh: Day
}

const rowsOf = (handler: string, more: Readonly<Record<string, string>> = {}) =>
  `/desk?${new URLSearchParams({ view: 'all-open', ...more, handler }).toString()}`

const Stages = ({ load, handler }: { readonly load: LoadRow | undefined; readonly handler: string }) => {
  const things = useThings()
  const stages = Object.entries(load?.stages ?? {}) as readonly (readonly [Stage, number])[]
  return (
    <>
      {stages.map(([stage, many], n) => (
        <>
          {n > 0 && ', '}
          {things.stages[stage].toLowerCase()}{' '}
          <Figure many={many} href={rowsOf(handler, { stage })} about={things.stages[stage]} />
        </>
      ))}
    </>
  )
}

const Row = ({ person, load, absence, fresh }: Shown) => {
  const words = useWorkload()
  const { columns } = words
  const [open, late] = [load?.open ?? 0, load?.late ?? 0]
  const handler = person?.id ?? 'nobody'
  const of = (column: string) => `${column}, ${person?.name ?? words.nobody}`
  return (
    <tr>
      <th scope="row" data-label={columns.person}>
        {person ? <DeskPerson name={person.name} /> : <span class={open > 0 ? 'late' : 'soft'}>{words.nobody}</span>}
        {person && !person.active && <small class="late">{words.inactive}</small>}
      </th>
      <td class="num" data-label={columns.open}>
        <Figure many={open} href={rowsOf(handler)} about={of(columns.open)} />
      </td>
      <td class={late > 0 ? 'num late' : 'num'} data-label={columns.late}>
        <Figure many={late} href={rowsOf(handler, { due: 'late' })} about={of(columns.late)} />
      </td>
      <td class="num" data-label={columns.due}>
        <Figure many={load?.dueThisWeek ?? 0} href={rowsOf(handler, { due: 'week' })} about={of(columns.due)} />
      </td>
      <td class="num" data-label={columns.fresh}>
        <Figure many={load?.newThisWeek ?? 0} href={rowsOf(handler, { from: fresh })} about={of(columns.fresh)} />
      </td>
      <td data-label={columns.stages}>
        <Stages load={load} handler={handler} />
      </td>
      <td data-label={columns.away}>
        <AwayUntil absence={absence} />
      </td>
      <td>
        {person && open > 0 && (
          <Link href={`/desk/workload/hand-over/${person.id}`} about={person.name}>
            {words.handOver}
          </Link>
        )}
      </td>
    </tr>
  )
}

/** How much work everybody has, who is away, and the way to give it to somebody else. */
export const showWorkload = async (visit: StaffVisit, world: World): Promise<Response> => {
  const today = todayOf(visit)
  const [scope, fresh] = [scopeOf(visit), plusDays(today, -6)]
  const [loads, { people }, away, notices] = await Promise.all([
    world.questions.workload({ scope, now: visit.now, fresh }),
    world.people.everybody(),
    world.rota.away(today),
    world.rota.notices(scope.shops, scope.person),
  ])
  const words = workloadTexts[visit.language]
  const byHandler = new Map(loads.map(load => [load.handler, load]))
  const works = (person: Person) => byHandler.has(person.id) || visit.shops.some(({ id }) => canHandle(person, id))
  const shown = people.filter(works)
  const columns = [...Object.values(words.columns), words.handOver]
  return showRoom(visit, world, {
    title: words.title,
    current: 'workload',
    children: (
      <>
        <p class="soft">{words.lead}</p>
        <p class="links">
          <Link href="/desk/absence">{words.absence.title}</Link>
          <Link href="/desk/rota">{words.rota}</Link>
        </p>
        <Notices notices={notices} names={new Map(people.map(({ id, name }) => [id, name]))} />
        {shown.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <DeskTable caption={words.title} columns={columns} acts>
            {shown.map(person => (
              <Row person={person} load={byHandler.get(person.id)} absence={away.get(person.id)} fresh={fresh} />
            ))}
            {byHandler.has(null) && (
              <Row person={undefined} load={byHandler.get(null)} absence={undefined} fresh={fresh} />
            )}
          </DeskTable>
        )}
      </>
    ),
  })
}
