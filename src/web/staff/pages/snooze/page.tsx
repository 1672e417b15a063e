import { isDay, type Instant } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { dayTexts } from '#texts/day.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import type { Form } from '../../../form.ts'
import { DateField } from '../../../parts/form/date-field.tsx'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Radios } from '../../../parts/form/choice.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../../parts/form/error-summary.tsx'
import { TextField } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { addressOf } from '../../address.ts'
import { ActFrame } from '../../forms/act-page.tsx'
import { type Setting, settingFor } from '../../setting.ts'
import { choices, momentAt } from './moments.ts'
import { timeTyped, type UntilTyped, untilTyped } from './typed.ts'
import { whyNever, whyNotUntil } from './say.ts'

/** Until when: some moments at once, or a day and a time. */
export const UntilFields = ({
  options,
  typed,
  errors,
  language,
}: {
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly typed: UntilTyped
  readonly errors: Errors
  readonly language: ComplaintVisit['language']
}) => {
  const words = dayTexts[language].snooze
  return (
    <>
      <Radios
        name="until"
        label={words.until}
        options={[...options, { value: 'other', text: words.presets.other }]}
        value={typed.until}
        error={errors['until']}
      />
      <div class="pair">
        <DateField name="day" label={words.day} value={dayTyped(typed.day) ?? typed.day} error={errors['day']} />
        <TextField
          name="time"
          label={words.time}
          hint={words.timeHint}
          width="short"
          value={typed.time}
          autocomplete="off"
          error={errors['time']}
        />
      </div>
    </>
  )
}

const SnoozePage = ({
  setting,
  typed,
  errors,
}: {
  readonly setting: Setting
  readonly typed: UntilTyped
  readonly errors: Errors
}) => {
  const { visit } = setting
  const { language, now, history } = visit
  const { zone } = history.ground
  const words = dayTexts[language].snooze
  const never = whyNever(history, now, language)
  const dates = datesIn(language)
  const options = choices(now, zone, history.promises).map(({ preset, at }) => ({
    value: preset,
    text: `${words.presets[preset]}: ${dates.dateTime(at, zone)}`,
  }))
  return (
    <ActFrame setting={setting} title={words.title} error={hasErrors(errors)}>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <p class="soft">{never ?? words.lead}</p>
      {!never && (
        <form class="act" method="post" action={addressOf(visit, 'snooze')} novalidate>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <UntilFields options={options} typed={typed} errors={errors} language={language} />
          <div class="buttons">
            <Button name="do" value="snooze">
              {words.button}
            </Button>
            <Link href={addressOf(visit)}>{deskComplaintTexts[language].cancel}</Link>
          </div>
        </form>
      )}
    </ActFrame>
  )
}

const usual = (visit: ComplaintVisit): UntilTyped => {
  const offered = choices(visit.now, visit.history.ground.zone, visit.history.promises)
  const usual = offered.find(({ preset }) => preset === 'tomorrow') ?? offered[0]
  return { until: usual?.preset ?? 'other', day: '', time: '' }
}

/** The form that puts a complaint aside. */
export const showSnooze = async (visit: ComplaintVisit, world: World): Promise<Response> =>
  respond(visit.c, <SnoozePage setting={await settingFor(visit, world)} typed={usual(visit)} errors={{}} />)

const momentIn = (visit: ComplaintVisit, typed: UntilTyped): Instant | Errors => {
  const words = dayTexts[visit.language].snooze
  const { zone } = visit.history.ground
  const preset = choices(visit.now, zone, visit.history.promises).find(one => one.preset === typed.until)
  if (preset) return preset.at
  if (typed.until !== 'other' && typed.day === '') return { until: words.chooseOne }
  const [on, time] = [dayTyped(typed.day), timeTyped(typed.time)]
  if (!on || !isDay(on)) return { day: words.noDay }
  return time ? momentAt(on, time, zone) : { time: words.noTime }
}

const snooze = async (visit: ComplaintVisit, world: World, form: Form): Promise<Response> => {
  const { history, person, now, language } = visit
  const typed = untilTyped(form)
  const moment = momentIn(visit, typed)
  const refused = typeof moment === 'string' ? whyNotUntil(history, moment, now, language) : undefined
  const errors: Errors = typeof moment === 'string' ? (refused ? { until: refused } : {}) : moment
  if (typeof moment !== 'string' || hasErrors(errors))
    return respond(visit.c, <SnoozePage setting={await settingFor(visit, world)} typed={typed} errors={errors} />, 422)
  await world.views.snooze(person.id, history.id, { until: moment, version: history.complaint.version, setAt: now })
  return visit.c.redirect(form.text('back') === 'my-day' ? '/desk/my-day' : addressOf(visit), 303)
}

/** Puts a complaint out of the visitor's sight until a moment, or takes it back. */
export const changeSnooze = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  if (form.text('do') !== 'wake') return snooze(visit, world, form)
  await world.views.wake(visit.person.id, visit.history.id)
  return visit.c.redirect(form.text('back') === 'my-day' ? '/desk/my-day' : addressOf(visit), 303)
}
