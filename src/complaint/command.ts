import type { Acknowledge } from './steps/acknowledge.ts'
import type { Answer } from './steps/answer.ts'
import type { AgreeDate } from './steps/agree-date.ts'
import type { ApproveAnswer, ReturnAnswer, SubmitAnswer } from './steps/approve-answer.ts'
import type { Assign } from './steps/assign.ts'
import type { ChooseLetters } from './steps/choose-letters.ts'
import type { Accept, Close, Reopen } from './steps/close.ts'
import type { CorrectContact, Note, ReceiveMessage, SendMessage } from './steps/correspond.ts'
import type { ConfirmLetter, DeliverLetter, PostLetter, ResendLetter, ReturnLetter } from './steps/deliver.ts'
import type { Erase } from './steps/erase.ts'
import type { Escalate } from './steps/escalate.ts'
import type { File } from './steps/file.ts'
import type { HearStaff, NameStaff } from './steps/hear.ts'
import type { LiftHold, PlaceHold } from './steps/hold.ts'
import type { LinkComplaint, UnlinkComplaint } from './steps/link.ts'
import type { MakeChange } from './steps/improve.ts'
import type { AddEvidence, CorrectEvidence } from './steps/add-evidence.ts'
import type { AnswerQuestion, GiveUpQuestion } from './steps/answer-question.ts'
import type { Ask } from './steps/ask.ts'
import type { AddHead, Find } from './steps/find.ts'
import type { HandOverFindings } from './steps/hand-over-findings.ts'
import type { PlanQuestion, ReviseQuestion, WithdrawQuestion } from './steps/plan-question.ts'
import type { NoteMoment } from './steps/note-moment.ts'
import type { MakePack } from './steps/make-pack.ts'
import type { PassTime } from './steps/pass-time.ts'
import type { Recuse } from './steps/recuse.ts'
import type { Refer } from './steps/refer.ts'
import type { Register } from './steps/register.ts'
import type { ApproveRemedy, CarryOutRemedy, FailRemedy, OfferRemedy, RefuseRemedy } from './steps/remedy.ts'
import type { ReportProgress } from './steps/report-progress.ts'
import type { ReviewChange } from './steps/review-change.ts'
import type { ReplyAsBoard, Review } from './steps/review.ts'
import type { Settle } from './steps/settle.ts'
import type { RestartClock, StopClock } from './steps/stop-clock.ts'
import type { MakeDossier, TakeDossier } from './steps/take-dossier.ts'
import type { Triage } from './steps/triage.ts'
import type { GiveVote } from './steps/vote.ts'
import type { Withdraw } from './steps/withdraw.ts'

/** Everything that anybody, or time, can ask of a complaint. */
export type Command =
  | File
  | Acknowledge
  | Triage
  | NoteMoment
  | StopClock
  | RestartClock
  | AgreeDate
  | Register
  | Assign
  | AddHead
  | PlanQuestion
  | ReviseQuestion
  | WithdrawQuestion
  | Ask
  | AnswerQuestion
  | GiveUpQuestion
  | AddEvidence
  | CorrectEvidence
  | Find
  | HandOverFindings
  | NameStaff
  | HearStaff
  | ReportProgress
  | SubmitAnswer
  | ApproveAnswer
  | ReturnAnswer
  | Answer
  | Settle
  | OfferRemedy
  | ApproveRemedy
  | RefuseRemedy
  | CarryOutRemedy
  | FailRemedy
  | Escalate
  | GiveVote
  | Recuse
  | MakePack
  | TakeDossier
  | MakeDossier
  | Review
  | ReplyAsBoard
  | Refer
  | ReceiveMessage
  | SendMessage
  | Note
  | CorrectContact
  | ChooseLetters
  | MakeChange
  | LinkComplaint
  | UnlinkComplaint
  | ReviewChange
  | Withdraw
  | Accept
  | Close
  | PlaceHold
  | LiftHold
  | Erase
  | Reopen
  | DeliverLetter
  | PostLetter
  | ReturnLetter
  | ResendLetter
  | ConfirmLetter
  | PassTime
