// Clause 7: the plan of an investigation: questions, where an answer can come from, and how much hangs on it.
import type { Source } from '#policy/policy.ts'
import type { QuestionId, Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { isPlanned, type Question, type Weight } from '../question.ts'
import type { Complaint } from '../state.ts'
import { noLongerAsking } from './waiting.ts'

export type PlanQuestion = {
  readonly type: 'plan-question'
  readonly source: Source
  readonly weight?: Weight
  readonly words: { readonly text: string }
}
/** A question put better before anybody was asked. */
export type ReviseQuestion = Omit<PlanQuestion, 'type'> & {
  readonly type: 'revise-question'
  readonly question: QuestionId
}
/** A question that nobody needs an answer to any more: it stays in sight, and is no longer asked. */
export type WithdrawQuestion = {
  readonly type: 'withdraw-question'
  readonly question: QuestionId
  readonly words?: { readonly reason?: string }
}

export type QuestionPlanned = Omit<PlanQuestion, 'type' | 'words'> & {
  readonly type: 'question-planned'
  readonly question: QuestionId
  readonly words?: PlanQuestion['words']
}
export type QuestionRevised = Omit<ReviseQuestion, 'type' | 'words'> & {
  readonly type: 'question-revised'
  readonly words?: PlanQuestion['words']
}
export type QuestionWithdrawn = Omit<WithdrawQuestion, 'type'> & { readonly type: 'question-withdrawn' }

export const questionIn = (complaint: Complaint, id: QuestionId): Question | undefined =>
  complaint.questions.find(question => question.id === id)

export const inQuestion = (
  complaint: Complaint,
  id: QuestionId,
  change: (question: Question) => Question,
): Complaint => ({
  ...complaint,
  questions: complaint.questions.map(question => (question.id === id ? change(question) : question)),
})

export const planQuestion = (complaint: Complaint, command: PlanQuestion): Decision<QuestionPlanned> =>
  isBlank(command.words.text)
    ? refuse('nothing-said')
    : [{ ...command, type: 'question-planned', question: `q${complaint.questions.length + 1}` }]

export const reviseQuestion = (complaint: Complaint, command: ReviseQuestion): Decision<QuestionRevised> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (!isPlanned(question)) return refuse('question-already-asked')
  return isBlank(command.words.text) ? refuse('nothing-said') : [{ ...command, type: 'question-revised' }]
}

export const withdrawQuestion = (complaint: Complaint, command: WithdrawQuestion): Decision<QuestionWithdrawn> => {
  const question = questionIn(complaint, command.question)
  if (!question) return refuse('question-unknown')
  if (question.answered || question.unansweredSince || question.withdrawn) return refuse('question-closed')
  return [{ ...command, type: 'question-withdrawn' }]
}

export const whenQuestionPlanned = (
  complaint: Complaint,
  { question, source, weight, words }: QuestionPlanned,
): Complaint => ({
  ...complaint,
  questions: [...complaint.questions, { id: question, source, ...(weight ? { weight } : {}), text: words?.text }],
})
export const whenQuestionRevised = (
  complaint: Complaint,
  { question, source, weight, words }: QuestionRevised,
): Complaint =>
  inQuestion(complaint, question, ({ weight: _, ...known }) => ({
    ...known,
    source,
    ...(weight ? { weight } : {}),
    text: words?.text,
  }))
export const whenQuestionWithdrawn = (complaint: Complaint, { question, at }: QuestionWithdrawn & Stamp): Complaint => {
  const withdrawn = inQuestion(complaint, question, known => ({ ...known, withdrawn: at }))
  return questionIn(complaint, question)?.asked ? noLongerAsking(withdrawn, at) : withdrawn
}
