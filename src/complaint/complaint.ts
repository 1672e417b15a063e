import { by } from './actor.ts'
import type { Command } from './command.ts'
import { type Circumstances, type Decision, isRefused, refuse } from './decision.ts'
import type { Event, Recorded } from './event.ts'
import { may } from './may.ts'
import { react } from './react.ts'
import { boardDecides, type Complaint, handledAlsoBy } from './state.ts'
import { acknowledge, whenAcknowledged } from './steps/acknowledge.ts'
import { answer, whenAnswered } from './steps/answer.ts'
import { agreeDate, whenDateAgreed } from './steps/agree-date.ts'
import * as approving from './steps/approve-answer.ts'
import { assign, whenAssigned } from './steps/assign.ts'
import * as closing from './steps/close.ts'
import * as corresponding from './steps/correspond.ts'
import * as delivering from './steps/deliver.ts'
import { escalate, whenEscalated } from './steps/escalate.ts'
import { file, whenFiled } from './steps/file.ts'
import * as hearing from './steps/hear.ts'
import { makeChange, whenChangeMade } from './steps/improve.ts'
import * as investigating from './steps/investigate.ts'
import { noteMoment, whenMomentNoted } from './steps/note-moment.ts'
import { passTime, whenPromiseDueSoon, whenPromiseMissed } from './steps/pass-time.ts'
import { refer, whenReferred } from './steps/refer.ts'
import { register, whenRegistered } from './steps/register.ts'
import * as remedying from './steps/remedy.ts'
import { reportProgress, whenProgressReported } from './steps/report-progress.ts'
import { replyAsBoard, review, whenBoardReplied, whenReviewed } from './steps/review.ts'
import { settle, whenSettled } from './steps/settle.ts'
import * as stopping from './steps/stop-clock.ts'
import { triage, whenTriaged } from './steps/triage.ts'
import { whenWithdrawn, withdraw } from './steps/withdraw.ts'

/** Open to a closed complaint: what is said, what is posted, what time does, and the ways back to life. */
const evenWhenClosed: readonly Command['type'][] = [
  'register',
  'reopen',
  'escalate',
  'refer',
  'receive-message',
  'send-message',
  'note',
  'correct-contact',
  'make-change',
  'deliver-letter',
  'post-letter',
  'return-letter',
  'resend-letter',
  'pass-time',
]

/** May it happen? The events that follow, stamped, or a refusal. */
export const decide = (complaint: Complaint | undefined, command: Command, at: Circumstances): Decision<Recorded> => {
  if (!may(at.by, command.type, complaint, at.policy)) return refuse('not-allowed')
  if (complaint?.closed && !evenWhenClosed.includes(command.type)) return refuse('closed')
  const decision = decideStep(complaint, command, at)
  return isRefused(decision) ? decision : decision.map(event => ({ ...event, at: at.now, by: by(at.by) }))
}

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
  'add-head': investigating.addHead,
  'plan-question': investigating.planQuestion,
  ask: investigating.ask,
  'answer-question': investigating.answerQuestion,
  'give-up-question': investigating.giveUpQuestion,
  find: investigating.find,
  'report-progress': reportProgress,
  answer,
  'offer-remedy': remedying.offerRemedy,
  'approve-remedy': remedying.approveRemedy,
  'refuse-remedy': remedying.refuseRemedy,
  'carry-out-remedy': remedying.carryOutRemedy,
  'fail-remedy': remedying.failRemedy,
  escalate,
  review,
  'reply-as-board': replyAsBoard,
  refer,
  'receive-message': corresponding.receiveMessage,
  'send-message': corresponding.sendMessage,
  note: corresponding.note,
  'correct-contact': corresponding.correctContact,
  'make-change': makeChange,
  withdraw,
  accept: closing.accept,
  close: closing.close,
  reopen: closing.reopen,
  'deliver-letter': delivering.deliverLetter,
  'post-letter': delivering.postLetter,
  'return-letter': delivering.returnLetter,
  'resend-letter': delivering.resendLetter,
  'pass-time': passTime,
}

const decideStep = (complaint: Complaint | undefined, command: Command, at: Circumstances): Decision<Event> => {
  if (command.type === 'file') return file(complaint, command, at)
  if (!complaint) return refuse('not-filed')
  const step = deciding[command.type] as (of: Complaint, command: Command, at: Circumstances) => Decision<Event>
  return step(complaint, command, at)
}

/** Acts that leave a person independent of the complaint: taking it down, notes, the post, and the board's own. */
const leavesIndependent: readonly Event['type'][] = [
  'filed',
  'noted',
  'escalated',
  'reviewed',
  'board-replied',
  'referred',
  'letter-delivered',
  'letter-returned',
  'letter-resent',
]
/** Clause 11: while the board decides, weighing what was offered is part of its review. */
const partOfReview: readonly Event['type'][] = ['remedy-offered', 'remedy-approved', 'remedy-refused']

const tookPart = (complaint: Complaint, { type, by }: Recorded) => {
  const reviews = boardDecides(complaint) && partOfReview.includes(type)
  return by.kind === 'staff' && !reviews && !leavesIndependent.includes(type) ? by.person : undefined
}

/** What is it now? */
export const evolve = (complaint: Complaint | undefined, event: Recorded): Complaint => {
  const version = (complaint?.version ?? 0) + 1
  const next = evolveStep(complaint, event, version)
  const waiting = react(event, version).map(follows => ({ ...follows, state: 'waiting' as const, at: event.at }))
  const more = {
    version,
    letters: waiting.length === 0 ? next.letters : [...next.letters, ...waiting],
    handledBy: handledAlsoBy(next, tookPart(next, event)),
  }
  // A step that changed something made a complaint of its own, which nobody else has seen: it need not be copied once more.
  return next === complaint ? { ...next, ...more } : Object.assign(next, more)
}

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

const evolveStep = (complaint: Complaint | undefined, event: Recorded, version: number): Complaint => {
  if (event.type === 'filed') return whenFiled(event)
  if (!complaint) throw new Error(`A complaint cannot be ${event.type} before it is filed`)
  const step = evolving[event.type] as (of: Complaint, event: Recorded, version: number) => Complaint
  return step(complaint, event, version)
}

export const replay = (events: readonly Recorded[]): Complaint | undefined =>
  events.reduce<Complaint | undefined>(evolve, undefined)
