import { dayOf } from '#calendar/day.ts'
import type { Matter } from '#post/in/matter.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { mattersTexts } from '#texts/matters.ts'
import { isNobodys } from '#complaint/nobodys.ts'
import { opens } from '../../parts/desk/rooms.ts'
import { Link } from '../../parts/link.tsx'
import { Remaining } from '../../parts/desk/due.tsx'
import { shopOf } from '../../parts/desk/names.ts'
import { Button } from '../../parts/form/button.tsx'
import { Select, TextArea, TextField } from '../../parts/form/field.tsx'
import { Typed } from '../../parts/messages.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { Props as MessageProps } from './shown.ts'

type Props = MessageProps & { readonly matter: Matter }

const Form = ({ visit, matter, children }: Props & { readonly children: preact.ComponentChildren }) => (
  <form class="act box" method="post" action={`/desk/mail-in/${matter.mail}`} novalidate>
    <input type="hidden" name="csrf" value={visit.csrf} />
    {children}
  </form>
)

const Answer = (props: Props) => {
  const { visit, matter, shown } = props
  const { answer } = mattersTexts[visit.language]
  const canAnswer = matter.sender && !isNobodys(matter.sender)
  return (
    <Form {...props}>
      <h2>{answer.title}</h2>
      {!canAnswer && <p>{answer.nobody}</p>}
      {canAnswer && shown.snippets.length > 0 && (
        <div class="insert">
          <Select
            name="snippet"
            label={answer.snippet}
            empty
            options={shown.snippets.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button kind="plain" name="do" value="insert">
            {answer.insert}
          </Button>
        </div>
      )}
      {canAnswer && (
        <>
          <TextArea
            name="answer"
            label={answer.field}
            hint={answer.hint(matter.sender ?? '')}
            rows={7}
            value={shown.typed('answer')}
            error={shown.errors['answer']}
          />
          <Button name="do" value="answer">
            {answer.button}
          </Button>
        </>
      )}
    </Form>
  )
}

const HandOver = (props: Props) => {
  const { visit, shown } = props
  const { hand } = mattersTexts[visit.language]
  return (
    <Form {...props}>
      <h2>{hand.title}</h2>
      <TextField
        name="address"
        type="email"
        label={hand.field}
        hint={hand.hint}
        value={shown.typed('address') || (shown.handingTo ?? '')}
        error={shown.errors['address']}
        width="medium"
        autocomplete="off"
        spellcheck={false}
      />
      <Button kind="plain" name="do" value="hand-over">
        {hand.button}
      </Button>
    </Form>
  )
}

const Otherwise = (props: Props) => {
  const { visit, shown } = props
  const { otherwise } = mattersTexts[visit.language]
  return (
    <Form {...props}>
      <h2>{otherwise.title}</h2>
      <TextArea name="done" label={otherwise.field} rows={2} value={shown.typed('done')} error={shown.errors['done']} />
      <Button kind="plain" name="do" value="done">
        {otherwise.button}
      </Button>
    </Form>
  )
}

const Told = ({ visit, matter, shown }: Props) => {
  const { language, shops, now } = visit
  const say = mattersTexts[language]
  const dates = datesIn(language)
  const zone = shopOf(shops, matter.storefront)?.zone ?? 'UTC'
  const { dueOn, doneAt, doneBy = '', how, handedTo } = matter
  const due = dueOn ? (
    <>
      {dates.fullDate(dueOn)}
      {!doneAt && (
        <>
          {' · '}
          <Remaining today={dayOf(now, zone)} on={dueOn} />
        </>
      )}
    </>
  ) : (
    say.noDay
  )
  const done = [how && say.how[how], handedTo && say.to(handedTo)].filter(Boolean).join(' ')
  return (
    <SummaryList
      rows={[
        { label: say.columns.due, value: due },
        ...(doneAt
          ? [
              {
                label: say.columns.done,
                value: `${done}: ${shown.names.get(doneBy) ?? doneBy}, ${dates.dateTime(doneAt, zone)}`,
              },
            ]
          : []),
      ]}
    />
  )
}

const mayLook = { roles: ['manager'], needs: 'retention' } as const

/** What is no complaint and yet to be done, or done: what it is, by when, and the ways to be done with it. */
export const MatterSection = (props: Props) => {
  const { visit, matter } = props
  const say = mattersTexts[visit.language]
  const isDone = matter.doneAt !== undefined
  const law = say.laws[matter.kind]
  return (
    <section class="list">
      <h2>{say.kinds[matter.kind]}</h2>
      {law && <p>{law}</p>}
      {matter.kind === 'privacy' && opens(visit, mayLook) && matter.sender && (
        <p>
          <Link href={`/desk/mail-in/${matter.mail}/person`}>{forgetTexts[visit.language].person.link}</Link>
        </p>
      )}
      <Told {...props} />
      {isDone && matter.said && (
        <article class="message out">
          <Typed text={matter.said} />
        </article>
      )}
      {!isDone && (
        <div class="groups">
          <Answer {...props} />
          <HandOver {...props} />
          <Otherwise {...props} />
        </div>
      )}
      <Form {...props}>
        <Button kind="plain" name="do" value={isDone ? 'reopen' : 'take-back'}>
          {isDone ? say.reopen : say.takeBack}
        </Button>
      </Form>
    </section>
  )
}
