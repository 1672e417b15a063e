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

/** The sentences of all letters to customers and partners, one file for each. */
export const letters = {
  acknowledgement,
  answer,
  boardAcknowledgement,
  boardReply,
  frame,
  handOver,
  lateApology,
  message,
  partnerQuestion,
  progressReport,
  questionReminder,
  receipt,
  remedies,
  remedyCarriedOut,
  remedyDelayed,
  settlement,
  trackingLink,
  withdrawal,
}
export type LettersTexts = typeof letters
