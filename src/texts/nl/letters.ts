import type { LettersTexts } from '../en/letters.ts'
import type { Say } from '../tongue.ts'
import { acknowledgement } from './letters/acknowledgement.ts'
import { answer } from './letters/answer.ts'
import { boardAcknowledgement } from './letters/board-acknowledgement.ts'
import { boardReply } from './letters/board-reply.ts'
import { frame } from './letters/frame.ts'
import { handOver } from './letters/hand-over.ts'
import { lateApology } from './letters/late-apology.ts'
import { message } from './letters/message.ts'
import { partnerQuestion } from './letters/partner-question.ts'
import { progressReport } from './letters/progress-report.ts'
import { questionReminder } from './letters/question-reminder.ts'
import { receipt } from './letters/receipt.ts'
import { remedies } from './letters/remedies.ts'
import { remedyCarriedOut } from './letters/remedy-carried-out.ts'
import { remedyDelayed } from './letters/remedy-delayed.ts'
import { settlement } from './letters/settlement.ts'
import { trackingLink } from './letters/tracking-link.ts'
import { withdrawal } from './letters/withdrawal.ts'

export const letters = (say: Say): LettersTexts => ({
  acknowledgement: acknowledgement(say),
  answer: answer(say),
  boardAcknowledgement: boardAcknowledgement(say),
  boardReply: boardReply(say),
  frame: frame(say),
  handOver: handOver(say),
  lateApology: lateApology(say),
  message: message(say),
  partnerQuestion: partnerQuestion(say),
  progressReport: progressReport(say),
  questionReminder: questionReminder(say),
  receipt: receipt(say),
  remedies: remedies(say),
  remedyCarriedOut: remedyCarriedOut(say),
  remedyDelayed: remedyDelayed(say),
  settlement: settlement(say),
  trackingLink: trackingLink(say),
  withdrawal: withdrawal(say),
})
