import type { PromisedToCustomers } from '#policy/promise-rule.ts'

const same = (sentences: Readonly<Record<PromisedToCustomers, (date: string) => string>>) => sentences

export const lateApology = {
  late: 'We are late, and we are sorry.',
  missed: same({
    'first-reply': date => `We promised you a personal reply by ${date}. You did not get it.`,
    refund: date => `We promised to pay you back by ${date}. We did not do that.`,
    'follow-up': date => `We promised to ask you by ${date} how it went. We did not do that.`,
    acknowledge: date => `We promised to tell you by ${date} who handles your complaint. We did not do that.`,
    'answer-or-report': date => `We promised you an answer or a progress report by ${date}. You did not get it.`,
    answer: date => `We promised you our answer by ${date}. You did not get it.`,
    remedy: date => `We promised you a solution by ${date}. We did not carry it out in time.`,
    'acknowledge-escalation': date =>
      `We promised to confirm your request for a review by ${date}. We did not do that.`,
    'board-reply': date => `We promised you the reply to your request by ${date}. You did not get it.`,
  }),
  managerKnows: 'Our Customer Service Manager knows that we are late.',
  stands: 'Our promise still stands. You still get what we owe you.',
  handler: (handler: string) => `${handler} handles your complaint.`,
  answerStill: (date: string) => `The date of your answer has not changed: ${date}.`,
  reviewStill: (date: string) => `The date of the reply to your request has not changed: ${date}.`,
  dontWait: 'You do not have to wait for us. You can do this now:',
  bodiesNow: (bodies: string) => `You do not have to wait for us. You can turn to ${bodies} now.`,
}
export type LateApologyTexts = typeof lateApology
