// Clause 11: policy followed, treated fairly, law kept. The facts stand beside each question.
import { Button } from '../../parts/form/button.tsx'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Carried } from '../carried.tsx'
import type { PartProps } from '../file/part.tsx'
import { questions, type Typed } from '../typed.ts'
import { asksOf, panelStanding } from '../vote/standing.ts'
import { useBoard } from '../words.ts'
import { QuestionOf } from './question.tsx'

type FormProps = PartProps & { readonly typed: Typed; readonly errors: Errors }

/** The review as the customer will read it. A panel's answers are those of its votes. */
export const ReviewForm = (props: FormProps) => {
  const { setting } = props
  const board = useBoard()
  const { history } = setting.visit
  const voted = panelStanding(setting)?.outcome.findings
  return (
    <form class="act narrow" method="post" action={`/board/${history.id}/review`} novalidate>
      <Carried setting={setting} />
      <p class="soft">{voted ? board.panel.writeLead : board.review.lead}</p>
      {asksOf(setting).map(question => (
        <QuestionOf {...props} question={question} fixed={voted?.[question]} />
      ))}
      <div class="buttons">
        <Button>{history.complaint.review ? board.review.saveAgain : board.review.save}</Button>
      </div>
    </form>
  )
}

/** The review as it was saved. */
export const SavedReview = ({ setting }: PartProps) => {
  const [board, things, dates] = [useBoard(), useThings(), useDates()]
  const { complaint, ground } = setting.visit.history
  const { review, boardReply } = complaint
  if (!review) return null
  const verdict = boardReply?.verdict ?? review.verdict
  const others = review.dissent?.map(person => things.name(person, setting.names)) ?? []
  return (
    <>
      <p class="soft">{board.review.by(things.name(review.by, setting.names), dates.dateOf(review.at, ground.zone))}</p>
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
        {verdict && (
          <div>
            <dt>{board.verdict.question}</dt>
            <dd>
              <strong>{things.verdicts[verdict]}.</strong>
            </dd>
          </div>
        )}
      </dl>
      {others.length > 0 && <p>{board.panel.dissent(dates.list(others))}</p>}
    </>
  )
}
