import { plusDays, weekday } from '#calendar/day.ts'
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
import { showRoom } from './frame.tsx'
import { Notices } from './notices.tsx'
import { AwayUntil } from './people.tsx'
import { todayOf } from './proposals.ts'
import { useWorkload } from './speech.ts'

type Shown = {
  readonly person: Person | undefined
  readonly load: LoadRow | undefined
  readonly absence: Absence | undefined
}

const Stages = ({ load }: { readonly load: LoadRow | undefined }) => {
  const things = useThings()
  const stages = Object.entries(load?.stages ?? {}) as readonly (readonly [Stage, number])[]
  return <>{stages.map(([stage, many]) => `${things.stages[stage].toLowerCase()} ${many}`).join(', ')}</>
}

const Row = ({ person, load, absence }: Shown) => {
  const words = useWorkload()
  const { columns } = words
  const [open, late] = [load?.open ?? 0, load?.late ?? 0]
  return (
    <tr>
      <th scope="row" data-label={columns.person}>
        {person ? <DeskPerson name={person.name} /> : <span class={open > 0 ? 'late' : 'soft'}>{words.nobody}</span>}
        {person && !person.active && <small class="late">{words.inactive}</small>}
      </th>
      <td class="num" data-label={columns.open}>
        {open}
      </td>
      <td class={late > 0 ? 'num late' : 'num'} data-label={columns.late}>
        {late}
      </td>
      <td class="num" data-label={columns.due}>
        {load?.dueThisWeek ?? 0}
      </td>
      <td class="num" data-label={columns.fresh}>
        {load?.newThisWeek ?? 0}
      </td>
      <td data-label={columns.stages}>
        <Stages load={load} />
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
  const scope = scopeOf(visit)
  const [loads, { people }, away, notices] = await Promise.all([
    world.questions.workload({ scope, now: visit.now, today, until: plusDays(today, 7 - weekday(today)) }),
    world.people.everybody(),
    world.rota.away(today),
    world.rota.notices(scope.shops),
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
          <DeskTable caption={words.title} columns={columns}>
            {shown.map(person => (
              <Row person={person} load={byHandler.get(person.id)} absence={away.get(person.id)} />
            ))}
            {byHandler.has(null) && <Row person={undefined} load={byHandler.get(null)} absence={undefined} />}
          </DeskTable>
        )}
      </>
    ),
  })
}
