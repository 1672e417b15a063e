import { calendarIds } from '#calendar/calendar.ts'
import { dayOf } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Run } from '#what-if/what-if.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Button } from '../../../parts/form/button.tsx'
import { Checkboxes, Radios } from '../../../parts/form/choice.tsx'
import { DateField } from '../../../parts/form/date-field.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Select, TextArea } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import { Tag, type Tone } from '../../../parts/tag.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Csrf } from '../../frame.tsx'
import { root } from '../book.ts'
import { showRoom } from '../room.tsx'
import { type Choice, choicesIn, closings, suppositionIn, type Typed, typedIn, untouched } from './asked.ts'
import { mayLook, place, sourceText, titleOfPolicy } from './run-said.ts'

type FormProps = {
  readonly visit: StaffVisit
  readonly choices: readonly Choice[]
  readonly typed: Typed
  readonly errors: Errors
}

const optionText = ({ policy, source }: Choice, { language }: StaffVisit): string => {
  const { form } = whatIfTexts[language]
  const title = titleOfPolicy(policy, language)
  return source.kind === 'draft' ? form.draft(title) : form.version(title, source.version)
}

const WhatIfForm = ({ visit, choices, typed, errors }: FormProps) => {
  const { form: say } = whatIfTexts[visit.language]
  const { countries } = staffThingsIn(visit.language)
  return (
    <form method="post" action={place} class="act">
      <Csrf visit={visit} />
      <Select
        name="policy"
        label={say.policy}
        options={choices.map(choice => ({ value: choice.value, text: optionText(choice, visit) }))}
        value={typed.policy}
        error={errors['policy']}
      />
      <Select
        name="calendar"
        label={say.calendar}
        options={[{ value: '', text: say.asPolicy }, ...calendarIds.map(value => ({ value, text: countries[value] }))]}
        value={typed.calendar}
        error={errors['calendar']}
      />
      <Radios
        name="closing"
        label={say.closing}
        options={closings.map(value => ({ value, text: say[value] }))}
        value={typed.closing}
        error={errors['closing']}
      />
      <TextArea name="days" label={say.days} hint={say.daysHint} value={typed.days} error={errors['days']} rows={3} />
      {visit.shops.length > 1 ? (
        <Checkboxes
          name="shops"
          label={say.shops}
          options={visit.shops.map(({ id, name }) => ({ value: id, text: name }))}
          values={typed.shops}
          error={errors['shops']}
        />
      ) : (
        visit.shops.map(({ id }) => <input type="hidden" name="shops" value={id} />)
      )}
      <h2>{say.period}</h2>
      <DateField name="from" label={say.from} value={typed.from} error={errors['from']} />
      <DateField name="until" label={say.until} value={typed.until} error={errors['until']} />
      <div class="buttons">
        <Button>{say.start}</Button>
      </div>
    </form>
  )
}

const tones: Readonly<Record<Run['state'], Tone>> = {
  waiting: 'neutral',
  running: 'soon',
  done: 'kept',
  failed: 'late',
  cancelled: 'neutral',
}

const RunRow = ({ run, visit, names }: { readonly run: Run; readonly visit: StaffVisit; readonly names: Names }) => {
  const say = whatIfTexts[visit.language]
  const { shortDate } = datesIn(visit.language)
  const zone = visit.shops[0]?.zone ?? 'UTC'
  const today = dayOf(visit.now, zone)
  return (
    <tr>
      <th scope="row" data-label={say.columns.policy}>
        <Link href={`${place}/${run.id}`}>{sourceText(run, visit.language)}</Link>
      </th>
      <td data-label={say.columns.asked}>
        {staffThingsIn(visit.language).name(run.started.by, names)}
        <small>{shortDate(dayOf(run.started.at, zone), today)}</small>
      </td>
      <td data-label={say.columns.received}>{say.between(shortDate(run.from, today), shortDate(run.until, today))}</td>
      <td data-label={say.columns.state}>
        <Tag tone={tones[run.state]}>{say.states[run.state]}</Tag>
      </td>
    </tr>
  )
}

const show = async (
  visit: StaffVisit,
  world: World,
  { choices, typed, errors = {} }: { choices: readonly Choice[]; typed: Typed; errors?: Errors },
): Promise<Response> => {
  const say = whatIfTexts[visit.language]
  const [all, names] = await Promise.all([world.whatIf.runs(), world.people.names()])
  const runs = all.filter(run => mayLook(visit, run))
  return showRoom(visit, world, {
    title: say.title,
    errors,
    up: { href: root, text: say.toPolicies },
    children: (
      <>
        <p class="soft">{say.lead}</p>
        <WhatIfForm visit={visit} choices={choices} typed={typed} errors={errors} />
        <section class="list">
          <h2>{say.earlier}</h2>
          {runs.length === 0 ? (
            <Empty>{say.noneEarlier}</Empty>
          ) : (
            <DeskTable columns={Object.values(say.columns)} caption={say.earlier}>
              {runs.map(run => (
                <RunRow run={run} visit={visit} names={names} />
              ))}
            </DeskTable>
          )}
        </section>
      </>
    ),
  })
}

/** Asks what to suppose, above what was supposed before. */
export const showWhatIf = async (visit: StaffVisit, world: World): Promise<Response> => {
  const choices = await choicesIn(world)
  return show(visit, world, { choices, typed: untouched(visit, choices) })
}

export const startWhatIf = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [choices, typed] = await Promise.all([choicesIn(world), typedIn(visit)])
  const meant = await suppositionIn(typed, visit, world, choices)
  if ('errors' in meant) return show(visit, world, { choices, typed, errors: meant.errors })
  const id = await world.whatIf.start(meant, visit.person.id)
  return visit.c.redirect(`${place}/${id}`, 303)
}
