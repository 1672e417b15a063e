import type { StandingRow } from '#ledger/questions/standing.ts'
import type { Person } from '#people/people.ts'
import { datesIn } from '#texts/dates.ts'
import { dayTexts } from '#texts/day.ts'
import { listTexts } from '#texts/lists.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { BatchAct } from '#views/views.ts'
import type { Form } from '../../../form.ts'
import type { Counts } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { Button } from '../../../parts/form/button.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../../parts/form/error-summary.tsx'
import { Select, TextArea } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import { UntilFields } from '../snooze/page.tsx'
import { untilTyped } from '../snooze/typed.ts'
import { untilChoices } from './wish.ts'
import type { Ticked } from './ticked.ts'

type ChooseProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly act: BatchAct
  readonly form: Form
  readonly errors: Errors
  readonly people: readonly Person[]
  readonly rows: readonly StandingRow[]
  readonly ticked: readonly Ticked[]
  /** The batch this form begins: sent twice, it is done once. */
  readonly batch: string
}

const Reason = ({ visit, form }: Pick<ChooseProps, 'visit' | 'form'>) => (
  <TextArea name="reason" label={listTexts[visit.language].many.reason} optional rows={2} value={form.text('reason')} />
)

const Fields = ({ visit, act, form, errors, people }: ChooseProps) => {
  const { many } = listTexts[visit.language]
  const things = staffThingsIn(visit.language)
  const dates = datesIn(visit.language)
  const { snooze } = dayTexts[visit.language]
  switch (act) {
    case 'assign':
      return (
        <>
          <Select
            name="to"
            label={many.to}
            options={people.map(({ id, name }) => ({ value: id, text: name }))}
            value={form.text('to')}
            empty
            error={errors['to']}
          />
          <Reason visit={visit} form={form} />
        </>
      )
    case 'take':
      return null
    case 'note':
      return <TextArea name="text" label={many.note} rows={4} value={form.text('text')} error={errors['text']} />
    case 'triage':
      return (
        <>
          <Select
            name="severity"
            label={many.severity}
            options={Object.entries(things.severities).map(([value, text]) => ({ value, text }))}
            value={form.text('severity')}
            empty
            error={errors['severity']}
          />
          <div class="choice">
            <input type="checkbox" id="safety" name="safety" value="yes" checked={form.text('safety') !== ''} />
            <label for="safety">{many.safety}</label>
          </div>
          <Reason visit={visit} form={form} />
        </>
      )
    case 'snooze':
      return (
        <UntilFields
          options={untilChoices(visit).map(({ value, at }) => ({
            value,
            text: `${snooze.presets[value as 'tomorrow' | 'week']}: ${dates.dateTime(at, visit.shops[0]?.zone ?? 'UTC')}`,
          }))}
          typed={untilTyped(form)}
          errors={errors}
          language={visit.language}
        />
      )
  }
}

const Which = ({ visit, rows, ticked }: Pick<ChooseProps, 'visit' | 'rows' | 'ticked'>) => (
  <fieldset class="which">
    <legend>{listTexts[visit.language].many.which}</legend>
    {rows.map(({ id, reference, name, summary }) => (
      <div class="choice">
        <input
          type="checkbox"
          id={`c-${id}`}
          name="c"
          value={`${id}.${ticked.find(one => one.id === id)?.version ?? 0}`}
          checked
        />
        <label for={`c-${id}`}>
          {reference} · <span class="who">{name}</span> <span class="soft">{summary}</span>
        </label>
      </div>
    ))}
  </fieldset>
)

/** What exactly is to be done, and to which complaints: nothing happens before this form is sent. */
export const ChoosePage = (props: ChooseProps) => {
  const { visit, counts, act, form, errors, rows, batch } = props
  const { many } = listTexts[visit.language]
  const list = form.text('list')
  return (
    <DeskPage visit={visit} counts={counts} title={many.acts[act]} {...(hasErrors(errors) ? { error: true } : {})}>
      <div class="narrow">
        <ErrorSummary errors={errors} />
        <p class="soft">{many.leads[act]}</p>
        <form class="act" method="post" action="/desk/bulk" novalidate>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="list" value={list} />
          <input type="hidden" name="batch" value={batch} />
          <Fields {...props} />
          <Which {...props} />
          <div class="buttons">
            <Button name="do" value="give">
              {many.give(rows.length)}
            </Button>
            <Link href={`/desk?${list}`}>{many.cancel}</Link>
          </div>
        </form>
      </div>
    </DeskPage>
  )
}

/** That nothing can be done yet: nothing is ticked, too much is, or nothing was chosen. */
export const NothingToDo = ({
  visit,
  counts,
  list,
  why,
}: Pick<ChooseProps, 'visit' | 'counts'> & { readonly list: string; readonly why: string }) => {
  const { many } = listTexts[visit.language]
  return (
    <DeskPage visit={visit} counts={counts} title={many.label} error>
      <div class="problem" role="alert" tabindex={-1} autofocus>
        <p>{why}</p>
      </div>
      <p>
        <Link href={`/desk?${list}`}>{many.cancel}</Link>
      </p>
    </DeskPage>
  )
}
