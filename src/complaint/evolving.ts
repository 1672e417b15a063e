import type { Event, Recorded } from './event.ts'
import type { Complaint } from './state.ts'
import { whenAcknowledged } from './steps/acknowledge.ts'
import { answer, whenAnswered } from './steps/answer.ts'
import { whenDateAgreed } from './steps/agree-date.ts'
import * as approving from './steps/approve-answer.ts'
import { whenAssigned } from './steps/assign.ts'
import * as closing from './steps/close.ts'
import * as corresponding from './steps/correspond.ts'
import * as delivering from './steps/deliver.ts'
import { whenEscalated } from './steps/escalate.ts'
import { whenFiled } from './steps/file.ts'
import * as hearing from './steps/hear.ts'
import { whenChangeMade } from './steps/improve.ts'
import * as investigating from './steps/investigate.ts'
import { whenMomentNoted } from './steps/note-moment.ts'
import { whenPromiseDueSoon, whenPromiseMissed } from './steps/pass-time.ts'
import { whenReferred } from './steps/refer.ts'
import { whenRegistered } from './steps/register.ts'
import * as remedying from './steps/remedy.ts'
import { whenProgressReported } from './steps/report-progress.ts'
import { whenBoardReplied, whenReviewed } from './steps/review.ts'
import { whenSettled } from './steps/settle.ts'
import * as stopping from './steps/stop-clock.ts'
import { whenTriaged } from './steps/triage.ts'
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
  'head-added': investigating.whenHeadAdded,
  'question-planned': investigating.whenQuestionPlanned,
  'question-asked': investigating.whenQuestionAsked,
  'question-answered': investigating.whenQuestionAnswered,
  'question-given-up': investigating.whenQuestionGivenUp,
  found: investigating.whenFound,
  'progress-reported': whenProgressReported,
  answered: whenAnswered,
  'remedy-offered': remedying.whenRemedyOffered,
  'remedy-approved': remedying.whenRemedyApproved,
  'remedy-refused': remedying.whenRemedyRefused,
  'remedy-carried-out': remedying.whenRemedyCarriedOut,
  'remedy-failed': remedying.whenRemedyFailed,
  escalated: whenEscalated,
  reviewed: whenReviewed,
  'board-replied': whenBoardReplied,
  referred: whenReferred,
  'message-received': corresponding.whenMessageReceived,
  'message-sent': corresponding.whenMessageSent,
  noted: unchanged,
  'contact-corrected': corresponding.whenContactCorrected,
  'change-made': whenChangeMade,
  withdrawn: whenWithdrawn,
  accepted: closing.whenAccepted,
  closed: closing.whenClosed,
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
