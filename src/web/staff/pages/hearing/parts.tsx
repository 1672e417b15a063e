import type { ComponentChildren } from 'preact'
import { dayOf } from '#calendar/day.ts'
import { actorIn } from '#texts/events.ts'
import { hearingTexts } from '#texts/hearings.ts'
import type { Names } from '#texts/things.ts'
import { useDates } from '../../../parts/desk/speech.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { TextArea } from '../../../parts/form/field.tsx'
import { Typed } from '../../../parts/messages.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import { fieldOf, type FormName, ownIn } from './own.ts'

export type HearingProps = {
  readonly visit: ComplaintVisit
  readonly names: Names
  readonly typed: (name: string) => string | undefined
  readonly errors: Errors
}

type FieldProps = HearingProps & {
  readonly form: FormName
  readonly of?: string
  readonly label: string
  readonly hint?: string
  readonly proposed?: string | undefined
  readonly button: string
}

/** One field and one button: each part of the page is sent by itself. */
const OneField = ({ visit, typed, errors, form, of = '', label, hint, proposed, button }: FieldProps) => {
  const name = fieldOf(form, of)
  return (
    <form class="act" method="post" action={`/desk/hearings/${visit.history.id}`} novalidate>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="of" value={of} />
      <TextArea
        name={name}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        rows={5}
        value={typed(name) ?? proposed}
        error={errors[name]}
      />
      <div class="buttons">
        <Button kind="plain" name="do" value={form}>
          {button}
        </Button>
      </div>
    </form>
  )
}

const Said = ({ visit, text }: { readonly visit: ComplaintVisit; readonly text: string | undefined }) => (
  <blockquote class="about">
    <Typed text={text ?? hearingTexts[visit.language].erased} />
  </blockquote>
)

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="list">
    <h2>{title}</h2>
    {children}
  </section>
)

/** That the complaint is about them, and what of it was written down for them. */
export const Told = ({ visit, names }: HearingProps) => {
  const { told: say } = hearingTexts[visit.language]
  const [dates, who] = [useDates(), actorIn(visit.language, names)]
  return (
    <Part title={say.title}>
      {ownIn(visit).told.map(({ at, by, words }) => (
        <>
          <p>
            {say.on(who(by), dates.fullDate(dayOf(at, visit.shop.zone)))} {!words && say.nothing}
          </p>
          {words && <Said visit={visit} text={words.told} />}
        </>
      ))}
    </Part>
  )
}

/** What they said so far, and room for more. */
export const Account = (props: HearingProps) => {
  const { visit, names } = props
  const { account: say } = hearingTexts[visit.language]
  const [dates, who] = [useDates(), actorIn(visit.language, names)]
  const { accounts, until, isOpen } = ownIn(visit)
  return (
    <Part title={say.title}>
      {until && accounts.length === 0 && <p class="soon">{say.until(dates.fullDate(until))}</p>}
      {accounts.map(({ at, by, words }) => {
        const when = dates.dateTime(at, visit.shop.zone)
        const isOwn = by.kind === 'staff' && by.person === visit.person.id
        return (
          <>
            <p class="soft">{isOwn ? say.given(when) : say.by(who(by), when)}</p>
            <Said visit={visit} text={words?.said} />
          </>
        )
      })}
      {isOpen && (
        <OneField
          {...props}
          form="account"
          label={accounts.length > 0 ? say.more : say.label}
          hint={say.hint}
          button={accounts.length > 0 ? say.addButton : say.button}
        />
      )}
    </Part>
  )
}

/** Questions put to them; an answer can be put right. */
export const Asked = (props: HearingProps) => {
  const { visit } = props
  const { asked: say } = hearingTexts[visit.language]
  const dates = useDates()
  const { questions, isOpen } = ownIn(visit)
  if (questions.length === 0) return null
  return (
    <Part title={say.title}>
      {questions.map(({ id, text, asked, answered }) => (
        <>
          <Said visit={visit} text={text} />
          {asked && !answered && <p class="soon">{say.by(dates.fullDate(asked.dueOn))}</p>}
          {isOpen ? (
            <OneField
              {...props}
              form="answer"
              of={id}
              label={say.label}
              proposed={answered?.text}
              button={answered ? say.correct : say.button}
            />
          ) : (
            answered && <Said visit={visit} text={answered.text} />
          )}
        </>
      ))}
    </Part>
  )
}

/** Changes that were promised in their name (clause 14). */
export const Changes = (props: HearingProps) => {
  const { visit } = props
  const { changes: say } = hearingTexts[visit.language]
  const dates = useDates()
  const { changes } = ownIn(visit)
  if (changes.length === 0) return null
  return (
    <Part title={say.title}>
      {changes.map(({ id, text, by, made }) => (
        <>
          <Said visit={visit} text={text} />
          {made ? (
            <p class="soft">{say.made(dates.fullDate(dayOf(made.at, visit.shop.zone)))}</p>
          ) : (
            <>
              <p class="soon">{say.by(dates.fullDate(by))}</p>
              <OneField {...props} form="change" of={id} label={say.label} button={say.button} />
            </>
          )}
        </>
      ))}
    </Part>
  )
}
