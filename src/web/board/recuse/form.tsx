// Clause 11: whoever has an interest says so, and is asked nothing more.
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import type { PartProps } from '../file/part.tsx'
import { interest, type Typed } from '../typed.ts'
import { useBoard } from '../words.ts'

/** Says that one has an interest: folded away, as few need it. */
export const RecuseForm = ({
  setting,
  typed,
  errors,
}: PartProps & { readonly typed: Typed | undefined; readonly errors: Errors }) => {
  const say = useBoard().recuse
  const { history, csrf } = setting.visit
  return (
    <details class="box" open={typed !== undefined} id="recuse">
      <summary>{say.title}</summary>
      <form class="act narrow" method="post" action={`/board/${history.id}/recuse`} novalidate>
        <input type="hidden" name="csrf" value={csrf} />
        <p>{say.text}</p>
        <TextArea
          name={interest}
          label={say.reason}
          rows={3}
          value={typed?.value(interest) ?? ''}
          error={errors[interest]}
        />
        <div class="buttons">
          <Button kind="plain">{say.button}</Button>
        </div>
      </form>
    </details>
  )
}

/** Who stepped aside and why, for the others; to whoever did it, that nothing more is asked. */
export const Recusals = ({ setting }: PartProps) => {
  const [say, things, dates] = [useBoard().recuse, useThings(), useDates()]
  const { complaint, ground } = setting.visit.history
  const me = complaint.recused.find(({ person }) => person === setting.visit.person.id)
  if (complaint.recused.length === 0) return null
  return (
    <>
      {me && (
        <div class="heed">
          <h3>{say.aside}</h3>
          <p>{say.asideText(dates.dateOf(me.at, ground.zone))}</p>
        </div>
      )}
      <h3>{say.listed}</h3>
      <ul>
        {complaint.recused.map(({ person, at, reason }) => (
          <li>
            {things.name(person, setting.names)}, {dates.dateOf(at, ground.zone)}
            {reason && `: ${reason}`}
          </li>
        ))}
      </ul>
    </>
  )
}
