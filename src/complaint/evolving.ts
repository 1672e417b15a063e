import type { Event, Recorded } from './event.ts'
import type { Complaint } from './state.ts'
import { whenAcknowledged } from './steps/acknowledge.ts'
import { whenAnswered } from './steps/answer.ts'
import { whenDateAgreed } from './steps/agree-date.ts'
import * as approving from './steps/approve-answer.ts'
import { whenAssigned } from './steps/assign.ts'
import * as closing from './steps/close.ts'
import { whenLettersChosen } from './steps/choose-letters.ts'
import * as corresponding from './steps/correspond.ts'
import * as delivering from './steps/deliver.ts'
import { whenErased } from './steps/erase.ts'
import { whenEscalated } from './steps/escalate.ts'
import { whenFiled } from './steps/file.ts'
import * as hearing from './steps/hear.ts'
import { whenHoldLifted, whenHoldPlaced } from './steps/hold.ts'
import { whenChangeMade } from './steps/improve.ts'
import * as showing from './steps/add-evidence.ts'
import * as answering from './steps/answer-question.ts'
import * as asking from './steps/ask.ts'
import * as finding from './steps/find.ts'
import { whenFindingsHandedOver } from './steps/hand-over-findings.ts'
import * as planning from './steps/plan-question.ts'
import * as linking from './steps/link.ts'
import { whenMomentNoted } from './steps/note-moment.ts'
import { whenPromiseDueSoon, whenPromiseMissed } from './steps/pass-time.ts'
import { whenRecused } from './steps/recuse.ts'
import { whenReferred } from './steps/refer.ts'
import { whenRegistered } from './steps/register.ts'
import * as remedying from './steps/remedy.ts'
import { whenProgressReported } from './steps/report-progress.ts'
import { whenBoardReplied, whenReviewed } from './steps/review.ts'
import { whenChangeReviewed } from './steps/review-change.ts'
import { whenSettled } from './steps/settle.ts'
import * as stopping from './steps/stop-clock.ts'
import { whenDossierTaken } from './steps/take-dossier.ts'
import { whenTriaged } from './steps/triage.ts'
import { whenVoteGiven } from './steps/vote.ts'
import { whenWithdrawn } from './steps/withdraw.ts'

type Evolving = {
  readonly [T in Exclude<Event['type'], 'filed'>]: (
    complaint: Complaint,
    event: Extract<Recorded, { type: T }>,
    version: number,
  ) => Complaint
}
const unchanged = (complaint: Complaint): Complaint => complaint
const evolving: Evolving = {
  acknowledged: whenAcknowledged,
  triaged: whenTriaged,
  'moment-noted': whenMomentNoted,
  'clock-stopped': stopping.whenClockStopped,
  'clock-restarted': stopping.whenClockRestarted,
  'date-agreed': whenDateAgreed,
  'staff-named': hearing.whenStaffNamed,
  'staff-heard': hearing.whenStaffHeard,
  'answer-submitted': approving.whenAnswerSubmitted,
  'answer-returned': approving.whenAnswerReturned,
  settled: whenSettled,
  registered: whenRegistered,
  assigned: whenAssigned,
  'head-added': finding.whenHeadAdded,
  'question-planned': planning.whenQuestionPlanned,
  'question-revised': planning.whenQuestionRevised,
  'question-withdrawn': planning.whenQuestionWithdrawn,
  'question-asked': asking.whenQuestionAsked,
  'question-reminded': asking.whenQuestionReminded,
  'question-answered': answering.whenQuestionAnswered,
  'question-answer-corrected': answering.whenQuestionAnswered,
  'question-given-up': answering.whenQuestionGivenUp,
  'evidence-added': showing.whenEvidenceAdded,
  'evidence-corrected': showing.whenEvidenceCorrected,
  found: finding.whenFound,
  'findings-handed-over': whenFindingsHandedOver,
  'progress-reported': whenProgressReported,
  answered: whenAnswered,
  'remedy-offered': remedying.whenRemedyOffered,
  'remedy-approved': remedying.whenRemedyApproved,
  'remedy-refused': remedying.whenRemedyRefused,
  'remedy-carried-out': remedying.whenRemedyCarriedOut,
  'remedy-failed': remedying.whenRemedyFailed,
  escalated: whenEscalated,
  'vote-given': whenVoteGiven,
  recused: whenRecused,
  'pack-made': unchanged,
  'dossier-taken': whenDossierTaken,
  'dossier-made': unchanged,
  reviewed: whenReviewed,
  'board-replied': whenBoardReplied,
  referred: whenReferred,
  'message-received': corresponding.whenMessageReceived,
  'message-sent': corresponding.whenMessageSent,
  noted: unchanged,
  'contact-corrected': corresponding.whenContactCorrected,
  'letters-chosen': whenLettersChosen,
  'change-made': whenChangeMade,
  'complaint-linked': linking.whenComplaintLinked,
  'complaint-unlinked': linking.whenComplaintUnlinked,
  'change-reviewed': whenChangeReviewed,
  withdrawn: whenWithdrawn,
  accepted: closing.whenAccepted,
  closed: closing.whenClosed,
  'hold-placed': whenHoldPlaced,
  'hold-lifted': whenHoldLifted,
  erased: whenErased,
  reopened: closing.whenReopened,
  'letter-delivered': delivering.whenLetterDelivered,
  'letter-returned': delivering.whenLetterReturned,
  'letter-resent': delivering.whenLetterResent,
  'promise-due-soon': whenPromiseDueSoon,
  'promise-missed': whenPromiseMissed,
}

/** What its own step makes of an event. */
export const evolveStep = (complaint: Complaint | undefined, event: Recorded, version: number): Complaint => {
  if (event.type === 'filed') return whenFiled(event)
  if (!complaint) throw new Error(`A complaint cannot be ${event.type} before it is filed`)
  const step = evolving[event.type] as (of: Complaint, event: Recorded, version: number) => Complaint
  return step(complaint, event, version)
}
