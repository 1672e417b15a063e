import type { AnswerPart } from '#complaint/decision.ts'
import { missingParts } from '#complaint/steps/answer.ts'
import { SignMark } from '../../../parts/desk/sign.tsx'
import { useAct } from '../../../parts/desk/speech.ts'
import { hasErrors } from '../../../parts/form/error-summary.tsx'
import type { FieldsProps } from '../../forms/act.ts'
import { rowsIn } from './changes.tsx'
import { fromFindings } from './from-findings.tsx'

const order: readonly AnswerPart[] = ['done', 'found', 'remedy', 'change']

/** Which of the four parts of an answer (clause 8) are there, by what is typed now. */
export const Parts = ({ setting, typed }: FieldsProps) => {
  const words = useAct('answer')
  const begun = fromFindings(setting)
  const changes = Array.from({ length: rowsIn(name => typed.value(name)) }, (_, n) =>
    typed.value(`change${n + 1}`, n === 0 ? begun.change : ''),
  )
  const missing = missingParts(setting.visit.history.complaint, {
    words: {
      summary: typed.value('summary'),
      done: typed.value('done', begun.done),
      noRemedy: typed.value('noRemedy'),
      changes,
      noChange: typed.value('noChange'),
    },
  })
  const isTried = hasErrors(typed.errors)
  return (
    <ul class="parts">
      {order.map(part => {
        const isMissing = missing.includes(part)
        return (
          <li class={isMissing ? (isTried ? 'late' : 'soft') : 'kept'}>
            <SignMark sign={isMissing ? 'open' : 'kept'} />
            <span>
              {words.parts[part]}: {isMissing ? words.missing : words.present}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
