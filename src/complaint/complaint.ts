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

const decideStep = (complaint: Complaint | undefined, command: Command, at: Circumstances): Decision<Event> => {
  if (command.type === 'file') return file(complaint, command, at)
  if (!complaint) return refuse('not-filed')
  switch (command.type) {
    case 'acknowledge':
      return acknowledge(complaint, command, at)
    case 'triage':
      return triage(complaint, command, at)
    case 'note-moment':
      return noteMoment(complaint, command, at)
    case 'stop-clock':
      return stopping.stopClock(complaint, command, at)
    case 'restart-clock':
      return stopping.restartClock(complaint, command)
    case 'agree-date':
      return agreeDate(complaint, command, at)
    case 'name-staff':
      return hearing.nameStaff(complaint, command)
    case 'hear-staff':
      return hearing.hearStaff(complaint, command)
    case 'submit-answer':
      return approving.submitAnswer(complaint, command, at)
    case 'approve-answer':
      return approving.approveAnswer(complaint, command, at)
    case 'return-answer':
      return approving.returnAnswer(complaint, command, at)
    case 'settle':
      return settle(complaint, command, at)
    case 'register':
      return register(complaint, command)
    case 'assign':
      return assign(complaint, command)
    case 'add-head':
      return investigating.addHead(complaint, command)
    case 'plan-question':
      return investigating.planQuestion(complaint, command)
    case 'ask':
      return investigating.ask(complaint, command, at)
    case 'answer-question':
      return investigating.answerQuestion(complaint, command, at)
    case 'give-up-question':
      return investigating.giveUpQuestion(complaint, command)
    case 'find':
      return investigating.find(complaint, command)
    case 'report-progress':
      return reportProgress(complaint, command, at)
    case 'answer':
      return answer(complaint, command, at)
    case 'offer-remedy':
      return remedying.offerRemedy(complaint, command, at)
    case 'approve-remedy':
      return remedying.approveRemedy(complaint, command, at)
    case 'refuse-remedy':
      return remedying.refuseRemedy(complaint, command)
    case 'carry-out-remedy':
      return remedying.carryOutRemedy(complaint, command, at)
    case 'fail-remedy':
      return remedying.failRemedy(complaint, command, at)
    case 'escalate':
      return escalate(complaint, command, at)
    case 'review':
      return review(complaint, command, at)
    case 'reply-as-board':
      return replyAsBoard(complaint, command, at)
    case 'refer':
      return refer(complaint, command)
    case 'receive-message':
      return corresponding.receiveMessage(complaint, command, at)
    case 'send-message':
      return corresponding.sendMessage(complaint, command)
    case 'note':
      return corresponding.note(complaint, command)
    case 'correct-contact':
      return corresponding.correctContact(complaint, command)
    case 'make-change':
      return makeChange(complaint, command)
    case 'withdraw':
      return withdraw(complaint, command)
    case 'accept':
      return closing.accept(complaint)
    case 'close':
      return closing.close(complaint, command, at)
    case 'reopen':
      return closing.reopen(complaint, command)
    case 'deliver-letter':
      return delivering.deliverLetter(complaint, command)
    case 'post-letter':
      return delivering.postLetter(complaint, command, at)
    case 'return-letter':
      return delivering.returnLetter(complaint, command)
    case 'resend-letter':
      return delivering.resendLetter(complaint, command)
    case 'pass-time':
      return passTime(complaint, command, at)
  }
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
  return {
    ...next,
    version,
    letters: [...next.letters, ...waiting],
    handledBy: handledAlsoBy(next, tookPart(next, event)),
  }
}

const evolveStep = (complaint: Complaint | undefined, event: Recorded, version: number): Complaint => {
  if (event.type === 'filed') return whenFiled(event)
  if (!complaint) throw new Error(`A complaint cannot be ${event.type} before it is filed`)
  switch (event.type) {
    case 'acknowledged':
      return whenAcknowledged(complaint, event, version)
    case 'triaged':
      return whenTriaged(complaint, event)
    case 'moment-noted':
      return whenMomentNoted(complaint, event)
    case 'clock-stopped':
      return stopping.whenClockStopped(complaint, event)
    case 'clock-restarted':
      return stopping.whenClockRestarted(complaint, event)
    case 'date-agreed':
      return whenDateAgreed(complaint, event)
    case 'staff-named':
      return hearing.whenStaffNamed(complaint, event)
    case 'staff-heard':
      return hearing.whenStaffHeard(complaint, event)
    case 'answer-submitted':
      return approving.whenAnswerSubmitted(complaint, event)
    case 'answer-returned':
      return approving.whenAnswerReturned(complaint)
    case 'settled':
      return whenSettled(complaint, event, version)
    case 'registered':
      return whenRegistered(complaint, event)
    case 'assigned':
      return whenAssigned(complaint, event)
    case 'head-added':
      return investigating.whenHeadAdded(complaint, event)
    case 'question-planned':
      return investigating.whenQuestionPlanned(complaint, event)
    case 'question-asked':
      return investigating.whenQuestionAsked(complaint, event)
    case 'question-answered':
      return investigating.whenQuestionAnswered(complaint, event)
    case 'question-given-up':
      return investigating.whenQuestionGivenUp(complaint, event)
    case 'found':
      return investigating.whenFound(complaint, event)
    case 'progress-reported':
      return whenProgressReported(complaint, event, version)
    case 'answered':
      return whenAnswered(complaint, event, version)
    case 'remedy-offered':
      return remedying.whenRemedyOffered(complaint, event)
    case 'remedy-approved':
      return remedying.whenRemedyApproved(complaint, event)
    case 'remedy-refused':
      return remedying.whenRemedyRefused(complaint, event)
    case 'remedy-carried-out':
      return remedying.whenRemedyCarriedOut(complaint, event)
    case 'remedy-failed':
      return remedying.whenRemedyFailed(complaint, event)
    case 'escalated':
      return whenEscalated(complaint, event, version)
    case 'reviewed':
      return whenReviewed(complaint, event)
    case 'board-replied':
      return whenBoardReplied(complaint, event, version)
    case 'referred':
      return whenReferred(complaint, event)
    case 'message-received':
      return corresponding.whenMessageReceived(complaint, event)
    case 'message-sent':
      return corresponding.whenMessageSent(complaint, event)
    case 'noted':
      return complaint
    case 'contact-corrected':
      return corresponding.whenContactCorrected(complaint, event)
    case 'change-made':
      return whenChangeMade(complaint, event)
    case 'withdrawn':
      return whenWithdrawn(complaint, event)
    case 'accepted':
      return closing.whenAccepted(complaint, event)
    case 'closed':
      return closing.whenClosed(complaint, event)
    case 'reopened':
      return closing.whenReopened(complaint, event)
    case 'letter-delivered':
      return delivering.whenLetterDelivered(complaint, event)
    case 'letter-returned':
      return delivering.whenLetterReturned(complaint, event)
    case 'letter-resent':
      return delivering.whenLetterResent(complaint, event)
    case 'promise-due-soon':
      return whenPromiseDueSoon(complaint, event)
    case 'promise-missed':
      return whenPromiseMissed(complaint, event)
  }
}

export const replay = (events: readonly Recorded[]): Complaint | undefined =>
  events.reduce<Complaint | undefined>(evolve, undefined)
