import type { Acknowledge } from './steps/acknowledge.ts'
import type { Answer } from './steps/answer.ts'
import type { AgreeDate } from './steps/agree-date.ts'
import type { ApproveAnswer, ReturnAnswer, SubmitAnswer } from './steps/approve-answer.ts'
import type { Assign } from './steps/assign.ts'
import type { Accept, Close, Reopen } from './steps/close.ts'
import type { CorrectContact, Note, ReceiveMessage, SendMessage } from './steps/correspond.ts'
import type { DeliverLetter, PostLetter, ResendLetter, ReturnLetter } from './steps/deliver.ts'
import type { Escalate } from './steps/escalate.ts'
import type { File } from './steps/file.ts'
import type { HearStaff, NameStaff } from './steps/hear.ts'
import type { MakeChange } from './steps/improve.ts'
import type { AddHead, AnswerQuestion, Ask, Find, GiveUpQuestion, PlanQuestion } from './steps/investigate.ts'
import type { NoteMoment } from './steps/note-moment.ts'
import type { PassTime } from './steps/pass-time.ts'
import type { Refer } from './steps/refer.ts'
import type { Register } from './steps/register.ts'
import type { ApproveRemedy, CarryOutRemedy, FailRemedy, OfferRemedy, RefuseRemedy } from './steps/remedy.ts'
import type { ReportProgress } from './steps/report-progress.ts'
import type { ReplyAsBoard, Review } from './steps/review.ts'
import type { Settle } from './steps/settle.ts'
import type { RestartClock, StopClock } from './steps/stop-clock.ts'
import type { Triage } from './steps/triage.ts'
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
  | Ask
  | AnswerQuestion
  | GiveUpQuestion
  | Find
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
  | Review
  | ReplyAsBoard
  | Refer
  | ReceiveMessage
  | SendMessage
  | Note
  | CorrectContact
  | MakeChange
  | Withdraw
  | Accept
  | Close
  | Reopen
  | DeliverLetter
  | PostLetter
  | ReturnLetter
  | ResendLetter
  | PassTime
