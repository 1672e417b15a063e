// Clauses 12 and 13: the board's reply, what it offers besides, and where the customer can turn after it.
import { hasAnswerToJudge } from '#complaint/panel.ts'
import { reviewFor } from '#complaint/reviewing.ts'
import type { Remedy } from '#complaint/state.ts'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes, Radios } from '../../parts/form/choice.tsx'
import { DateField } from '../../parts/form/date-field.tsx'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextArea, TextField } from '../../parts/form/field.tsx'
import { bodiesToChoose } from '../../parts/outside.ts'
import { Carried } from '../carried.tsx'
import type { PartProps } from '../file/part.tsx'
import { remedyIn } from '../file/summary-rows.ts'
import type { Typed } from '../typed.ts'
import { VerdictChoice } from '../vote/form.tsx'
import { useBoard } from '../words.ts'

type FormProps = PartProps & { readonly typed: Typed; readonly errors: Errors }

const Bodies = ({ setting, typed, errors }: FormProps) => {
  const [say, { labels, does, cannot }] = [useBoard().reply, useThings().bodies]
  const { complaint, ground } = setting.visit.history
  if (reviewFor(complaint, ground.policy)?.outsideBody !== 'named') return null
  return (
    <Checkboxes
      name="bodies"
      label={say.bodies}
      hint={say.bodiesHint}
      options={bodiesToChoose(setting.visit).map(body => ({
        value: body.id,
        text: body.name,
        hint: [`${labels.does} ${does(body)}`, cannot(body) && `${labels.cannot} ${cannot(body)}`].join(' ').trim(),
      }))}
      values={typed.values('bodies')}
      error={errors['bodies']}
    />
  )
}

const Proposed = ({ remedy, typed, errors }: Pick<FormProps, 'typed' | 'errors'> & { readonly remedy: Remedy }) => {
  const [say, things, dates] = [useBoard().reply, useThings(), useDates()]
  const name = `why-${remedy.id}`
  return (
    <li>
      <p>
        {remedyIn(remedy, things, dates)}
        {remedy.what && `: ${remedy.what}`}
      </p>
      <TextField name={name} label={say.refuseReason} value={typed.value(name)} error={errors[name]} />
      <div class="buttons">
        <Button kind="plain" name="do" value={`approve ${remedy.id}`}>
          {say.approve}
        </Button>
        <Button kind="plain" name="do" value={`refuse ${remedy.id}`}>
          {say.refuse}
        </Button>
      </div>
    </li>
  )
}

const ToDecide = (props: FormProps) => {
  const say = useBoard().reply
  const proposed = props.setting.visit.history.complaint.remedies.filter(({ status }) => status === 'proposed')
  if (proposed.length === 0) return null
  return (
    <fieldset class="box" id="proposed">
      <legend>{say.proposed}</legend>
      <p class="hint">{say.proposedHint}</p>
      {props.errors['proposed'] && <p class="error">{props.errors['proposed']}</p>}
      <ul class="plain">
        {proposed.map(remedy => (
          <Proposed remedy={remedy} typed={props.typed} errors={props.errors} />
        ))}
      </ul>
    </fieldset>
  )
}

export const offering = ['kind', 'amount', 'by', 'what'] as const

const Offer = ({ setting, typed, errors }: FormProps) => {
  const [say, things] = [useBoard().reply, useThings()]
  const { history, shop } = setting.visit
  const isOpen = offering.some(name => typed.value(name) !== '' || errors[name] !== undefined)
  return (
    <details class="box" open={isOpen}>
      <summary>{say.offer}</summary>
      <p class="hint">{say.offerHint}</p>
      <Radios
        name="kind"
        label={say.kind}
        options={history.ground.policy.remedies.map(value => ({ value, text: things.remedies[value] }))}
        value={typed.value('kind')}
        error={errors['kind']}
        inline
      />
      <TextField
        name="amount"
        label={say.amount}
        hint={say.amountHint(shop.currency)}
        value={typed.value('amount')}
        error={errors['amount']}
        width="short"
        inputmode="decimal"
        optional
      />
      <DateField name="by" label={say.by} value={typed.value('by')} error={errors['by']} />
      <TextArea name="what" label={say.what} rows={3} value={typed.value('what')} error={errors['what']} />
      <Button kind="plain" name="do" value="offer">
        {say.add}
      </Button>
    </details>
  )
}

/** What becomes of the answer: chosen here, or what a panel voted. */
const Judged = ({ setting, typed, errors }: FormProps) => {
  const [say, things] = [useBoard().verdict, useThings()]
  const { complaint } = setting.visit.history
  const voted = complaint.review?.verdict
  if (!hasAnswerToJudge(complaint)) return null
  if (!voted) return <VerdictChoice name="verdict" typed={typed} errors={errors} />
  return (
    <p>
      <input type="hidden" name="verdict" value={voted} />
      {say.voted(things.verdicts[voted])}
    </p>
  )
}

/** Enter in a field presses the first button: it must be the one that sends nothing to anybody. */
export const ReplyForm = (props: FormProps) => {
  const { setting, typed, errors } = props
  const say = useBoard().reply
  return (
    <form class="act narrow" method="post" action={`/board/${setting.visit.history.id}/reply`} novalidate>
      <Carried setting={setting} />
      <button type="submit" name="do" value="preview" class="hidden" tabindex={-1} aria-hidden="true">
        {say.preview}
      </button>
      <p class="soft">{say.lead}</p>
      <Judged {...props} />
      <TextArea
        name="decision"
        label={say.decision}
        hint={say.decisionHint}
        rows={10}
        value={typed.value('decision')}
        error={errors['decision']}
      />
      <ToDecide {...props} />
      <Offer {...props} />
      <Bodies {...props} />
      <div class="buttons">
        <Button name="do" value="preview">
          {say.preview}
        </Button>
      </div>
    </form>
  )
}
