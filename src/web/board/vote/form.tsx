import { hasAnswerToJudge } from '#complaint/panel.ts'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { useThings } from '../../parts/desk/speech.ts'
import type { PartProps } from '../file/part.tsx'
import { QuestionOf } from '../review/question.tsx'
import { type Typed, verdicts, votePrefix } from '../typed.ts'
import { useBoard } from '../words.ts'
import { asksOf } from './standing.ts'

type FormProps = PartProps & { readonly typed: Typed; readonly errors: Errors }

/** What becomes of the answer: one of three, each said in a sentence. */
export const VerdictChoice = ({ name, typed, errors }: Omit<FormProps, 'setting'> & { readonly name: string }) => {
  const [say, things] = [useBoard().verdict, useThings()]
  return (
    <Radios
      name={name}
      label={say.question}
      options={verdicts.map(value => ({ value, text: things.verdicts[value], hint: say.hints[value] }))}
      value={typed.value(name)}
      error={errors[name]}
    />
  )
}

/** One member's vote. Members vote at the same time, so nobody is told that somebody was quicker. */
export const VoteForm = (props: FormProps & { readonly isAgain: boolean }) => {
  const { setting, isAgain } = props
  const say = useBoard().panel
  const { history, csrf } = setting.visit
  return (
    <form class="act narrow" method="post" action={`/board/${history.id}/vote`} novalidate>
      <input type="hidden" name="csrf" value={csrf} />
      <p class="soft">{say.lead}</p>
      {asksOf(setting).map(question => (
        <QuestionOf {...props} question={question} prefix={votePrefix} />
      ))}
      {hasAnswerToJudge(history.complaint) && <VerdictChoice {...props} name={`${votePrefix}verdict`} />}
      <div class="buttons">
        <Button>{isAgain ? say.again : say.give}</Button>
      </div>
    </form>
  )
}
