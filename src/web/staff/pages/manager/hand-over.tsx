import type { Choice } from '#complaint/rota.ts'
import type { HeldRow, LoadRow } from '#ledger/questions/workload.ts'
import type { Person } from '#people/people.ts'
import type { Absence } from '#rota/rota.ts'
import { managerTexts, workloadTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { Button } from '../../../parts/form/button.tsx'
import { TextField } from '../../../parts/form/field.tsx'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { useDates, useDesk } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { Csrf, showRoom } from './frame.tsx'
import { giveEach, Results } from './give-each.tsx'
import { PersonOptions, usePassedOver } from './people.tsx'
import { proposalsFor, todayOf } from './proposals.ts'
import { useRota, useWorkload } from './speech.ts'

type RowProps = {
  readonly row: HeldRow
  readonly choice: Choice | undefined
  readonly people: readonly Person[]
  readonly away: ReadonlyMap<string, Absence>
  readonly loads: ReadonlyMap<string | null, LoadRow>
  readonly names: Names
  /** Who stands in for whoever is away. */
  readonly standIn: string | undefined
}

const Row = ({ row, choice, people, away, loads, names, standIn }: RowProps) => {
  const [words, desk, rota, dates] = [useWorkload(), useDesk(), useRota(), useDates()]
  const { handing } = words
  const passedOver = usePassedOver(names)
  const { columns } = handing
  const able = people.filter(one => canHandle(one, row.storefront) && !row.concerned.includes(one.id))
  return (
    <tr>
      <th scope="row" class="num" data-label={columns.reference}>
        <Link href={`/desk/complaints/${row.id}`}>{row.reference}</Link>
      </th>
      <td class="case" data-label={columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span> <span class="what">{row.summary}</span>
      </td>
      <td data-label={columns.due}>{row.dueOn && dates.fullDate(row.dueOn)}</td>
      <td data-label={columns.to}>
        <input type="hidden" name="complaint" value={row.id} />
        <label class="hidden" for={`to-${row.id}`}>
          {handing.to} ({row.reference})
        </label>
        <select class="input" id={`to-${row.id}`} name={`to-${row.id}`}>
          <option value="">{handing.keep}</option>
          <PersonOptions people={able} away={away} loads={loads} chosen={choice?.handler} proposed={choice?.handler} />
        </select>
        <small class={choice?.handler ? undefined : 'late'}>
          {choice?.handler
            ? handing.proposed(
                choice.handler === standIn ? words.standIn(names.get(standIn) ?? '') : rota.proposed(choice),
              )
            : handing.noProposal(choice ? passedOver(choice) : '')}
        </small>
      </td>
    </tr>
  )
}

const personIn = async ({ c }: StaffVisit, world: World): Promise<Person | undefined> =>
  (await world.people.everybody()).people.find(({ id }) => id === c.req.param('person'))

/** The open complaints of somebody who is away or gone, each with a new handler proposed. */
export const showHandOver = async (visit: StaffVisit, world: World): Promise<Response> => {
  const leaving = await personIn(visit, world)
  if (!leaving) return visit.c.notFound()
  const [today, scope] = [todayOf(visit), scopeOf(visit)]
  const [rows, loads, { people, names }, away] = await Promise.all([
    world.questions.held({ scope, handler: leaving.id }),
    world.questions.workload({ scope, now: visit.now, fresh: today }),
    world.people.everybody(),
    world.rota.away(today),
  ])
  const standIn = (await world.rota.absences(today)).find(({ person }) => person === leaving.id)?.standIn
  const choices = await proposalsFor(visit, world, rows, leaving, standIn)
  const others = people.filter(({ id }) => id !== leaving.id)
  const byHandler = new Map(loads.map(load => [load.handler, load]))
  const { handing } = workloadTexts[visit.language]
  return showRoom(visit, world, {
    title: handing.title(leaving.name),
    current: 'workload',
    children:
      rows.length === 0 ? (
        <Empty>{handing.nothing(leaving.name)}</Empty>
      ) : (
        <form method="post" action={`/desk/workload/hand-over/${leaving.id}`}>
          <Csrf visit={visit} />
          <p class="soft narrow">{handing.lead}</p>
          <DeskTable caption={handing.title(leaving.name)} columns={Object.values(handing.columns)}>
            {rows.map(row => (
              <Row
                row={row}
                choice={choices.get(row.id)}
                people={others}
                away={away}
                loads={byHandler}
                names={names}
                standIn={standIn}
              />
            ))}
          </DeskTable>
          <div class="act narrow">
            <TextField name="reason" label={handing.reason} width="full" autocomplete="off" optional />
            <div class="buttons">
              <Button>{handing.submit}</Button>
              <Link href="/desk/workload">{handing.back}</Link>
            </div>
          </div>
        </form>
      ),
  })
}

/** Hands over each complaint for which somebody was chosen, and says of each what came of it. */
export const handOver = async (visit: StaffVisit, world: World): Promise<Response> => {
  const leaving = await personIn(visit, world)
  if (!leaving) return visit.c.notFound()
  const [form, names] = [await visit.form(), await world.people.names()]
  const { handing } = workloadTexts[visit.language]
  const reason = form.text('reason')
  const asked = form.all('complaint').flatMap(id => {
    const to = form.text(`to-${id}`)
    const words = reason ? { reason } : {}
    return to
      ? [{ id, command: { type: 'assign', to, words } as const, said: handing.handed(names.get(to) ?? to) }]
      : []
  })
  const known = asked.filter(({ command }) => names.has(command.to))
  const results = await giveEach(visit, world, known)
  return showRoom(visit, world, {
    title: handing.result,
    current: 'workload',
    children: (
      <>
        {results.length === 0 ? (
          <p>{managerTexts[visit.language].results.done(0, 0)}</p>
        ) : (
          <Results results={results} caption={handing.result} />
        )}
        <p>
          <Link href="/desk/workload">{handing.back}</Link>
        </p>
      </>
    ),
  })
}
