import type { Act, ActName } from '../forms/act.ts'
import { answer } from './answer/answer.tsx'
import { approveAnswer } from './answer/approve-answer.tsx'
import { returnAnswer } from './answer/return-answer.tsx'
import { submitAnswer } from './answer/submit-answer.tsx'
import { acknowledge } from './begin/acknowledge.tsx'
import { assign } from './begin/assign.tsx'
import { register } from './begin/register.tsx'
import { settle } from './begin/settle.tsx'
import { triage } from './begin/triage.tsx'
import { agreeDate } from './clocks/agree-date.tsx'
import { noteMoment } from './clocks/note-moment.tsx'
import { restartClock } from './clocks/restart-clock.tsx'
import { stopClock } from './clocks/stop-clock.tsx'
import { confirmLetter } from './deliver/confirm-letter.tsx'
import { postLetter } from './deliver/post-letter.tsx'
import { resendLetter } from './deliver/resend-letter.tsx'
import { returnLetter } from './deliver/return-letter.tsx'
import { accept } from './end/accept.tsx'
import { close } from './end/close.tsx'
import { liftHold, placeHold } from './end/hold.tsx'
import { escalate } from './end/escalate.tsx'
import { makeChange } from './end/make-change.tsx'
import { refer } from './end/refer.tsx'
import { reopen } from './end/reopen.tsx'
import { withdraw } from './end/withdraw.tsx'
import { addEvidence } from './investigate/add-evidence.tsx'
import { addHead } from './investigate/add-head.tsx'
import { answerQuestion } from './investigate/answer-question.tsx'
import { ask } from './investigate/ask.tsx'
import { correctEvidence } from './investigate/correct-evidence.tsx'
import { find } from './investigate/find.tsx'
import { giveUpQuestion } from './investigate/give-up-question.tsx'
import { handOverFindings } from './investigate/hand-over-findings.tsx'
import { hearStaff } from './investigate/hear-staff.tsx'
import { nameStaff } from './investigate/name-staff.tsx'
import { planQuestion } from './investigate/plan-question.tsx'
import { reviseQuestion } from './investigate/revise-question.tsx'
import { withdrawQuestion } from './investigate/withdraw-question.tsx'
import { approveRemedy } from './remedy/approve-remedy.tsx'
import { carryOutRemedy } from './remedy/carry-out-remedy.tsx'
import { failRemedy } from './remedy/fail-remedy.tsx'
import { offerRemedy } from './remedy/offer-remedy.tsx'
import { refuseRemedy } from './remedy/refuse-remedy.tsx'
import { correctContact } from './write/correct-contact.tsx'
import { note } from './write/note.tsx'
import { receiveMessage } from './write/receive-message.tsx'
import { reportProgress } from './write/report-progress.tsx'
import { sendMessage } from './write/send-message.tsx'

/** Every act of the desk, by its name; the order is that of the policy's clauses. */
export const acts: Readonly<Record<ActName, Act>> = {
  acknowledge,
  register,
  assign,
  triage,
  settle,
  'agree-date': agreeDate,
  'note-moment': noteMoment,
  'stop-clock': stopClock,
  'restart-clock': restartClock,
  'name-staff': nameStaff,
  'hear-staff': hearStaff,
  'add-head': addHead,
  'plan-question': planQuestion,
  'revise-question': reviseQuestion,
  'withdraw-question': withdrawQuestion,
  ask,
  'answer-question': answerQuestion,
  'give-up-question': giveUpQuestion,
  'add-evidence': addEvidence,
  'correct-evidence': correctEvidence,
  find,
  'hand-over-findings': handOverFindings,
  'report-progress': reportProgress,
  answer,
  'submit-answer': submitAnswer,
  'approve-answer': approveAnswer,
  'return-answer': returnAnswer,
  'offer-remedy': offerRemedy,
  'approve-remedy': approveRemedy,
  'refuse-remedy': refuseRemedy,
  'carry-out-remedy': carryOutRemedy,
  'fail-remedy': failRemedy,
  escalate,
  refer,
  'receive-message': receiveMessage,
  'send-message': sendMessage,
  note,
  'correct-contact': correctContact,
  'make-change': makeChange,
  withdraw,
  accept,
  close,
  'place-hold': placeHold,
  'lift-hold': liftHold,
  reopen,
  'post-letter': postLetter,
  'return-letter': returnLetter,
  'resend-letter': resendLetter,
  'confirm-letter': confirmLetter,
}
