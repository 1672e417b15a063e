import type { Command } from './command.ts'
import { type Circumstances, type Decision, refuse } from './decision.ts'
import type { Event } from './event.ts'
import type { Complaint } from './state.ts'
import { acknowledge } from './steps/acknowledge.ts'
import { answer } from './steps/answer.ts'
import { agreeDate } from './steps/agree-date.ts'
import * as approving from './steps/approve-answer.ts'
import { assign } from './steps/assign.ts'
import * as closing from './steps/close.ts'
import { chooseLetters } from './steps/choose-letters.ts'
import * as corresponding from './steps/correspond.ts'
import * as delivering from './steps/deliver.ts'
import { erase } from './steps/erase.ts'
import { escalate } from './steps/escalate.ts'
import { file } from './steps/file.ts'
import * as hearing from './steps/hear.ts'
import { liftHold, placeHold } from './steps/hold.ts'
import { makeChange } from './steps/improve.ts'
import * as showing from './steps/add-evidence.ts'
import * as answering from './steps/answer-question.ts'
import { ask } from './steps/ask.ts'
import * as finding from './steps/find.ts'
import { handOverFindings } from './steps/hand-over-findings.ts'
import * as planning from './steps/plan-question.ts'
import { makePack } from './steps/make-pack.ts'
import * as linking from './steps/link.ts'
import { noteMoment } from './steps/note-moment.ts'
import { passTime } from './steps/pass-time.ts'
import { recuse } from './steps/recuse.ts'
import { refer } from './steps/refer.ts'
import { register } from './steps/register.ts'
import * as remedying from './steps/remedy.ts'
import { reportProgress } from './steps/report-progress.ts'
import { replyAsBoard, review } from './steps/review.ts'
import { reviewChange } from './steps/review-change.ts'
import { settle } from './steps/settle.ts'
import * as stopping from './steps/stop-clock.ts'
import { makeDossier, takeDossier } from './steps/take-dossier.ts'
import { triage } from './steps/triage.ts'
import { giveVote } from './steps/vote.ts'
import { withdraw } from './steps/withdraw.ts'

type Deciding = {
  readonly [T in Exclude<Command['type'], 'file'>]: (
    complaint: Complaint,
    command: Extract<Command, { type: T }>,
    at: Circumstances,
  ) => Decision<Event>
}
const deciding: Deciding = {
  acknowledge,
  triage,
  'note-moment': noteMoment,
  'stop-clock': stopping.stopClock,
  'restart-clock': stopping.restartClock,
  'agree-date': agreeDate,
  'name-staff': hearing.nameStaff,
  'hear-staff': hearing.hearStaff,
  'submit-answer': approving.submitAnswer,
  'approve-answer': approving.approveAnswer,
  'return-answer': approving.returnAnswer,
  settle,
  register,
  assign,
  'add-head': finding.addHead,
  'plan-question': planning.planQuestion,
  'revise-question': planning.reviseQuestion,
  'withdraw-question': planning.withdrawQuestion,
  ask,
  'answer-question': answering.answerQuestion,
  'give-up-question': answering.giveUpQuestion,
  'add-evidence': showing.addEvidence,
  'correct-evidence': showing.correctEvidence,
  find: finding.find,
  'hand-over-findings': handOverFindings,
  'report-progress': reportProgress,
  answer,
  'offer-remedy': remedying.offerRemedy,
  'approve-remedy': remedying.approveRemedy,
  'refuse-remedy': remedying.refuseRemedy,
  'carry-out-remedy': remedying.carryOutRemedy,
  'fail-remedy': remedying.failRemedy,
  escalate,
  'give-vote': giveVote,
  recuse,
  'make-pack': makePack,
  'take-dossier': takeDossier,
  'make-dossier': makeDossier,
  review,
  'reply-as-board': replyAsBoard,
  refer,
  'receive-message': corresponding.receiveMessage,
  'send-message': corresponding.sendMessage,
  note: corresponding.note,
  'correct-contact': corresponding.correctContact,
  'choose-letters': chooseLetters,
  'make-change': makeChange,
  'link-complaint': linking.linkComplaint,
  'unlink-complaint': linking.unlinkComplaint,
  'review-change': reviewChange,
  withdraw,
  accept: closing.accept,
  close: closing.close,
  'place-hold': placeHold,
  'lift-hold': liftHold,
  erase,
  reopen: closing.reopen,
  'deliver-letter': delivering.deliverLetter,
  'post-letter': delivering.postLetter,
  'return-letter': delivering.returnLetter,
  'resend-letter': delivering.resendLetter,
  'confirm-letter': delivering.confirmLetter,
  'pass-time': passTime,
}

/** What its own step says to a command. */
export const decideStep = (complaint: Complaint | undefined, command: Command, at: Circumstances): Decision<Event> => {
  if (command.type === 'file') return file(complaint, command, at)
  if (!complaint) return refuse('not-filed')
  const step = deciding[command.type] as (of: Complaint, command: Command, at: Circumstances) => Decision<Event>
  return step(complaint, command, at)
}
