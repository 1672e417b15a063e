import type { Stamp } from './actor.ts'
import type { Acknowledged } from './steps/acknowledge.ts'
import type { Answered } from './steps/answer.ts'
import type { DateAgreed } from './steps/agree-date.ts'
import type { AnswerReturned, AnswerSubmitted } from './steps/approve-answer.ts'
import type { Assigned } from './steps/assign.ts'
import type { Accepted, Closed, Reopened } from './steps/close.ts'
import type { LettersChosen } from './steps/choose-letters.ts'
import type { ContactCorrected, MessageReceived, MessageSent, Noted } from './steps/correspond.ts'
import type { LetterDelivered, LetterResent, LetterReturned } from './steps/deliver.ts'
import type { Erased } from './steps/erase.ts'
import type { Escalated } from './steps/escalate.ts'
import type { Filed } from './steps/file.ts'
import type { StaffHeard, StaffNamed } from './steps/hear.ts'
import type { HoldLifted, HoldPlaced } from './steps/hold.ts'
import type { ComplaintLinked, ComplaintUnlinked } from './steps/link.ts'
import type { ChangeMade } from './steps/improve.ts'
import type { EvidenceAdded, EvidenceCorrected } from './steps/add-evidence.ts'
import type { QuestionAnswerCorrected, QuestionAnswered, QuestionGivenUp } from './steps/answer-question.ts'
import type { QuestionAsked, QuestionReminded } from './steps/ask.ts'
import type { Found, HeadAdded } from './steps/find.ts'
import type { FindingsHandedOver } from './steps/hand-over-findings.ts'
import type { QuestionPlanned, QuestionRevised, QuestionWithdrawn } from './steps/plan-question.ts'
import type { PackMade } from './steps/make-pack.ts'
import type { MomentNoted } from './steps/note-moment.ts'
import type { PromiseDueSoon, PromiseMissed } from './steps/pass-time.ts'
import type { Recused } from './steps/recuse.ts'
import type { Referred } from './steps/refer.ts'
import type { Registered } from './steps/register.ts'
import type { RemedyApproved, RemedyCarriedOut, RemedyFailed, RemedyOffered, RemedyRefused } from './steps/remedy.ts'
import type { ProgressReported } from './steps/report-progress.ts'
import type { ChangeReviewed } from './steps/review-change.ts'
import type { BoardReplied, Reviewed } from './steps/review.ts'
import type { Settled } from './steps/settle.ts'
import type { ClockRestarted, ClockStopped } from './steps/stop-clock.ts'
import type { DossierMade, DossierTaken } from './steps/take-dossier.ts'
import type { Triaged } from './steps/triage.ts'
import type { VoteGiven } from './steps/vote.ts'
import type { Withdrawn } from './steps/withdraw.ts'

/** Everything that can have happened to a complaint. `words` are personal and may be erased; all else are facts. */
export type Event =
  | Filed
  | Acknowledged
  | Triaged
  | MomentNoted
  | ClockStopped
  | ClockRestarted
  | DateAgreed
  | Registered
  | Assigned
  | HeadAdded
  | QuestionPlanned
  | QuestionRevised
  | QuestionWithdrawn
  | QuestionAsked
  | QuestionReminded
  | QuestionAnswered
  | QuestionAnswerCorrected
  | QuestionGivenUp
  | EvidenceAdded
  | EvidenceCorrected
  | Found
  | FindingsHandedOver
  | StaffNamed
  | StaffHeard
  | ProgressReported
  | AnswerSubmitted
  | AnswerReturned
  | Answered
  | Settled
  | RemedyOffered
  | RemedyApproved
  | RemedyRefused
  | RemedyCarriedOut
  | RemedyFailed
  | Escalated
  | VoteGiven
  | Recused
  | PackMade
  | DossierTaken
  | DossierMade
  | Reviewed
  | BoardReplied
  | Referred
  | MessageReceived
  | MessageSent
  | Noted
  | ContactCorrected
  | LettersChosen
  | ChangeMade
  | ComplaintLinked
  | ComplaintUnlinked
  | ChangeReviewed
  | Withdrawn
  | Accepted
  | Closed
  | HoldPlaced
  | HoldLifted
  | Erased
  | Reopened
  | LetterDelivered
  | LetterReturned
  | LetterResent
  | PromiseDueSoon
  | PromiseMissed
export type Recorded = Event & Stamp
