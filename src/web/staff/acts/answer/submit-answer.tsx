import { act } from '../../forms/act.ts'
import { answerForm, answerIn } from './answer.tsx'

/** Clause 8: where the policy asks for it, somebody else agrees before the customer gets it. */
export const submitAnswer = act({
  name: 'submit-answer',
  ...answerForm,
  reaches: true,
  parse: read => ({ type: 'submit-answer', ...answerIn(read) }),
})
