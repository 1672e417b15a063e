import type { Absence } from '#rota/rota.ts'
import type { Person } from '#people/people.ts'
import { permits } from '#complaint/permission.ts'
import { workloadTexts } from '#texts/manager.ts'
import { Button } from '../../../parts/form/button.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Select } from '../../../parts/form/field.tsx'
import { useDates } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { Csrf, showRoom } from './frame.tsx'
import { todayOf } from './proposals.ts'
import { useWorkload } from './speech.ts'

type Typed = Readonly<Record<'person' | 'from' | 'until' | 'standIn', string>>

/** Whether this visitor may say when others are away. */
const setsOthers = ({ person }: StaffVisit): boolean =>
  person.roles.some(role => role === 'manager' && permits(person.limits, role, 'absence'))

const colleagues = (visit: StaffVisit, people: readonly Person[]): readonly Person[] =>
  people.filter(person => visit.shops.some(({ id }) => canHandle(person, id)))

const Row = ({
  visit,
  absence,
  nameOf,
}: {
  readonly visit: StaffVisit
  readonly absence: Absence
  readonly nameOf: (id: string) => string
}) => {
  const [{ absence: words }, dates] = [useWorkload(), useDates()]
  const { columns } = words
  return (
    <tr>
      <th scope="row" data-label={columns.person}>
        {nameOf(absence.person)}
      </th>
      <td data-label={columns.from}>{dates.fullDate(absence.from)}</td>
      <td data-label={columns.until}>{dates.fullDate(absence.until)}</td>
      <td data-label={columns.standIn}>{absence.standIn && nameOf(absence.standIn)}</td>
      <td>
        <form class="inline" method="post" action="/desk/absence/remove">
          <Csrf visit={visit} />
          <input type="hidden" name="id" value={absence.id} />
          <Button kind="plain" about={nameOf(absence.person)}>
            {words.remove}
          </Button>
        </form>
      </td>
    </tr>
  )
}

const Fields = ({
  typed,
  errors,
  people,
  others,
}: {
  readonly typed: Typed
  readonly errors: Errors
  readonly people: readonly Person[]
  readonly others: boolean
}) => {
  const { absence: words } = useWorkload()
  const options = people.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      {others && (
        <Select name="person" label={words.person} options={options} value={typed.person} error={errors['person']} />
      )}
      <div class="pair">
        <DateField name="from" label={words.from} value={typed.from} error={errors['from']} />
        <DateField name="until" label={words.until} value={typed.until} error={errors['until']} />
      </div>
      <Select
        name="standIn"
        label={words.standIn}
        options={[{ value: '', text: words.nobody }, ...options]}
        value={typed.standIn}
        error={errors['standIn']}
        optional
      />
    </>
  )
}

const show = async (visit: StaffVisit, world: World, typed: Typed, errors: Errors = {}): Promise<Response> => {
  const { absence: words } = workloadTexts[visit.language]
  const [{ people, names }, all] = await Promise.all([world.people.everybody(), world.rota.absences(todayOf(visit))])
  const [others, able] = [setsOthers(visit), colleagues(visit, people)]
  const seen = all.filter(
    ({ person }) => person === visit.person.id || (others && able.some(({ id }) => id === person)),
  )
  return showRoom(visit, world, {
    title: others ? words.title : words.own,
    current: 'absence',
    errors,
    children: (
      <>
        <p class="soft narrow">{others ? words.leadAll : words.lead}</p>
        <form class="act narrow" method="post" action="/desk/absence" novalidate>
          <Csrf visit={visit} />
          <Fields typed={typed} errors={errors} people={able} others={others} />
          <div class="buttons">
            <Button>{words.save}</Button>
          </div>
        </form>
        <section class="list">
          <h2>{words.list}</h2>
          {seen.length === 0 ? (
            <Empty>{others ? words.none : words.noneOwn}</Empty>
          ) : (
            <DeskTable caption={words.list} columns={Object.values(words.columns)} acts>
              {seen.map(absence => (
                <Row visit={visit} absence={absence} nameOf={id => names.get(id) ?? id} />
              ))}
            </DeskTable>
          )}
        </section>
      </>
    ),
  })
}

/** Who is away, and the form to say so: for oneself, and for a manager for others. */
export const showAbsence = (visit: StaffVisit, world: World): Promise<Response> => {
  const person = visit.c.req.query('person') ?? visit.person.id
  return show(visit, world, { person, from: '', until: '', standIn: '' })
}

/** What is wrong with it, by field. */
const problemsOf = (visit: StaffVisit, typed: Typed, person: string, people: readonly Person[]): Errors => {
  const { problems } = workloadTexts[visit.language].absence
  const [from, until] = [dayTyped(typed.from), dayTyped(typed.until)]
  const wrongOrder = from && until && until < from
  return {
    ...(people.some(({ id }) => id === person) ? {} : { person: problems.person }),
    ...(from ? {} : { from: problems.from }),
    ...(until ? {} : { until: problems.until }),
    ...(wrongOrder ? { until: problems.order } : {}),
    ...(!wrongOrder && until && until < todayOf(visit) ? { until: problems.past } : {}),
    ...(typed.standIn && typed.standIn === person ? { standIn: problems.self } : {}),
    ...(typed.standIn && !people.some(({ id }) => id === typed.standIn) ? { standIn: problems.person } : {}),
  }
}

/** Writes an absence down, and leads a manager to what has to be handed over. */
export const saveAbsence = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const [others, { people }] = [setsOthers(visit), await world.people.everybody()]
  const person = others ? form.text('person') || visit.person.id : visit.person.id
  const typed: Typed = { person, from: form.text('from'), until: form.text('until'), standIn: form.text('standIn') }
  const errors = problemsOf(visit, typed, person, [...colleagues(visit, people), visit.person])
  const [from, until] = [dayTyped(typed.from), dayTyped(typed.until)]
  if (Object.keys(errors).length > 0 || !from || !until) return show(visit, world, typed, errors)
  const absence = { person, from, until, ...(typed.standIn ? { standIn: typed.standIn } : {}) }
  const saved = await world.rota.saveAbsence(absence, visit.person.id)
  if (saved) return show(visit, world, typed, { from: workloadTexts[visit.language].absence.problems.overlaps })
  return visit.c.redirect(
    others && person !== visit.person.id ? `/desk/workload/hand-over/${person}` : '/desk/absence',
    303,
  )
}

/** Takes an absence away: one's own, or, for a manager, a colleague's. */
export const removeAbsence = async (visit: StaffVisit, world: World): Promise<Response> => {
  const id = (await visit.form()).text('id')
  const all = await world.rota.absences(todayOf(visit))
  const absence = all.find(one => one.id === id)
  const { people } = await world.people.everybody()
  const isTheirs =
    absence &&
    (absence.person === visit.person.id ||
      (setsOthers(visit) && colleagues(visit, people).some(person => person.id === absence.person)))
  if (isTheirs) await world.rota.removeAbsence(id, visit.person.id)
  return visit.c.redirect('/desk/absence', 303)
}
