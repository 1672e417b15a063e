import type { Judgement } from '#complaint/state.ts'
import { Radios } from '../../parts/form/choice.tsx'
import { useThings } from '../../parts/desk/speech.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import type { PartProps } from '../file/part.tsx'
import { type Asked, judgements, reasonOf, type Typed } from '../typed.ts'
import { useBoard } from '../words.ts'
import { Facts } from './facts.tsx'

type QuestionProps = PartProps & {
  readonly question: Asked
  readonly typed: Typed
  readonly errors: Errors
  /** What stands before the names of the fields, where a page has the questions twice. */
  readonly prefix?: string
  /** The answer, where it was voted and only its reasons are written here. */
  readonly fixed?: Judgement | undefined
}

/** One question of the review: its facts, the answer, and the reasons. */
export const QuestionOf = ({ question, setting, typed, errors, prefix = '', fixed }: QuestionProps) => {
  const [board, things] = [useBoard(), useThings()]
  const [name, reason] = [`${prefix}${question}`, `${prefix}${reasonOf(question)}`]
  return (
    <div class="judged">
      <h3>{things.reviewQuestionsForStaff[question]}</h3>
      <Facts question={question} setting={setting} />
      {fixed ? (
        <p>
          <input type="hidden" name={name} value={fixed} />
          {board.panel.voted}: <strong>{things.judgements[fixed]}</strong>
        </p>
      ) : (
        <Radios
          name={name}
          label={<span class="hidden">{things.reviewQuestionsForStaff[question]}</span>}
          options={judgements.map(value => ({ value, text: things.judgements[value] }))}
          value={typed.value(name)}
          error={errors[name]}
          inline
        />
      )}
      <TextArea
        name={reason}
        label={board.review.reason}
        about={things.reviewQuestionsForStaff[question]}
        hint={board.reasonHints[question]}
        rows={4}
        value={typed.value(reason)}
        error={errors[reason]}
      />
    </div>
  )
}
