// Clause 8: where the policy asks for it, somebody else agrees to an answer before the customer gets it.
import { type PersonId, personOf, type Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import type { Complaint } from '../state.ts'
import { type Answer, type Answered, answerApprover, complete, readyToAnswer } from './answer.ts'

export type SubmitAnswer = Omit<Answer, 'type'> & { readonly type: 'submit-answer' }
export type ApproveAnswer = { readonly type: 'approve-answer' }
export type ReturnAnswer = { readonly type: 'return-answer'; readonly words: { readonly reason: string } }

export type AnswerSubmitted = {
  readonly type: 'answer-submitted'
  readonly changes: readonly { readonly owner: PersonId; readonly by: Answer['changes'][number]['by'] }[]
  readonly approver: NonNullable<ReturnType<typeof answerApprover>>
  readonly findings?: number
  readonly files?: Answer['files']
  readonly words?: Answer['words']
}
export type AnswerReturned = Omit<ReturnAnswer, 'type' | 'words'> & {
  readonly type: 'answer-returned'
  readonly words?: ReturnAnswer['words']
}

export const submitAnswer = (
  complaint: Complaint,
  command: SubmitAnswer,
  at: Circumstances,
): Decision<AnswerSubmitted> => {
  const approver = answerApprover(complaint, at)
  if (!approver) return refuse('no-approval-needed')
  const refused = readyToAnswer(complaint, { ...command, type: 'answer' }, at)
  if (refused) return refused
  const findings = complaint.findings.at(-1)?.version
  return [{ ...command, type: 'answer-submitted', approver, ...(findings ? { findings } : {}) }]
}

export const approveAnswer = (complaint: Complaint, _: ApproveAnswer, at: Circumstances): Decision<Answered> => {
  const { submitted } = complaint
  if (!submitted?.words) return refuse('nothing-submitted')
  if (at.by.kind !== 'staff' || !at.by.roles.includes(submitted.approver)) return refuse('not-allowed')
  if (personOf(at.by) === submitted.by) return refuse('same-person')
  const { changes, words, files } = submitted
  const command = { type: 'answer', changes, words, ...(files ? { files } : {}) } as const
  // Since it was submitted a head or a remedy may have come: the answer must still be whole.
  const refused = readyToAnswer(complaint, command, at)
  return refused ?? [complete(complaint, command, submitted.findings)]
}

export const returnAnswer = (
  complaint: Complaint,
  command: ReturnAnswer,
  at: Circumstances,
): Decision<AnswerReturned> => {
  if (!complaint.submitted) return refuse('nothing-submitted')
  if (at.by.kind !== 'staff' || !at.by.roles.includes(complaint.submitted.approver)) return refuse('not-allowed')
  return isBlank(command.words.reason) ? refuse('reason-missing') : [{ ...command, type: 'answer-returned' }]
}

export const whenAnswerSubmitted = (complaint: Complaint, event: AnswerSubmitted & Stamp): Complaint => ({
  ...complaint,
  submitted: {
    at: event.at,
    by: event.by.kind === 'staff' ? event.by.person : event.by.kind,
    approver: event.approver,
    changes: event.changes,
    words: event.words,
    ...(event.findings ? { findings: event.findings } : {}),
    ...(event.files ? { files: event.files } : {}),
  },
})
export const whenAnswerReturned = ({ submitted: _, ...complaint }: Complaint): Complaint => complaint
