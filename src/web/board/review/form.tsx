// Clause 11: policy followed, treated fairly, law kept. The facts stand beside the first question.
import { promiseStateOf } from '#texts/things.ts'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import { Carried } from '../carried.tsx'
import type { PartProps } from '../file/part.tsx'
import { broken } from '../file/promises.tsx'
import { type Asked, judgements, questions, reasonOf, type Typed } from '../typed.ts'
import { useBoard } from '../words.ts'

const Facts = ({ setting }: PartProps) => {
  const [say, things, dates] = [useBoard().review, useThings(), useDates()]
  const missed = broken(setting.visit.history.promises)
  if (missed.length === 0) return <p class="kept">{say.noneMissed}</p>
  return (
    <div class="late-facts">
      <p>{say.missed}</p>
      <ul>
        {missed.map(promise => (
          <li>
            {say.line(
              things.promises[promise.kind],
              dates.fullDate(promise.due.on),
              things.promiseStates[promiseStateOf(promise)].toLowerCase(),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type FormProps = PartProps & { readonly typed: Typed; readonly errors: Errors }

const QuestionOf = ({ question, setting, typed, errors }: FormProps & { readonly question: Asked }) => {
  const [say, things] = [useBoard().review, useThings()]
  return (
    <div class="judged">
      <h3>{things.reviewQuestionsForStaff[question]}</h3>
      {question === 'policyFollowed' && <Facts setting={setting} />}
      <Radios
        name={question}
        label={<span class="hidden">{things.reviewQuestionsForStaff[question]}</span>}
        hint={say.hints[question]}
        options={judgements.map(value => ({ value, text: things.judgements[value] }))}
        value={typed.value(question)}
        error={errors[question]}
        inline
      />
      <TextArea
        name={reasonOf(question)}
        label={say.reason}
        about={things.reviewQuestionsForStaff[question]}
        rows={4}
        value={typed.value(reasonOf(question))}
        error={errors[reasonOf(question)]}
      />
    </div>
  )
}

export const ReviewForm = (props: FormProps) => {
  const { setting } = props
  const say = useBoard().review
  const { history } = setting.visit
  return (
    <form class="act narrow" method="post" action={`/board/${history.id}/review`} novalidate>
      <Carried setting={setting} />
      <p class="soft">{say.lead}</p>
      {questions.map(question => (
        <QuestionOf {...props} question={question} />
      ))}
      <div class="buttons">
        <Button>{history.complaint.review ? say.saveAgain : say.save}</Button>
      </div>
    </form>
  )
}

/** The review as it was saved. */
export const SavedReview = ({ setting }: PartProps) => {
  const [say, things, dates] = [useBoard().review, useThings(), useDates()]
  const { complaint, ground } = setting.visit.history
  const { review } = complaint
  if (!review) return null
  return (
    <>
      <p class="soft">{say.by(things.name(review.by, setting.names), dates.dateOf(review.at, ground.zone))}</p>
      <dl class="findings">
        {questions.map(question => {
          const found = review.findings[question]
          return (
            found && (
              <div>
                <dt>{things.reviewQuestionsForStaff[question]}</dt>
                <dd>
                  <strong>{things.judgements[found]}.</strong> {review.reasons[question]}
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </>
  )
}
