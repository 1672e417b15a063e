import type { PromiseKind } from '#policy/policy.ts'

export type ToCustomer = Exclude<PromiseKind, 'register' | 'assign' | 'answer'>
const same = (sentences: Readonly<Record<ToCustomer, (date: string) => string>>) => sentences

export const lateApology = {
  late: 'We are late, and we are sorry.',
  missed: same({
    acknowledge: date => `We promised to tell you by ${date} who handles your complaint. We did not do that.`,
    'answer-or-report': date => `We promised you an answer or a progress report by ${date}. You did not get it.`,
    remedy: date => `We promised you a solution by ${date}. We did not carry it out in time.`,
    'acknowledge-escalation': date => `We promised to confirm your request to the board by ${date}. We did not do that.`,
    'board-reply': date => `The board promised you its reply by ${date}. You did not get it.`,
  }),
  managerKnows: 'Our Customer Service Manager knows that we are late.',
  stands: 'Our promise still stands. You still get what we owe you.',
  handler: (handler: string) => `${handler} handles your complaint.`,
  answerStill: (date: string) => `The date of your answer has not changed: ${date}.`,
  boardStill: (date: string) => `The date of the board’s reply has not changed: ${date}.`,
  boardNow: 'You do not have to wait for us. You can put your complaint to our board now.',
  bodiesNow: (bodies: string) => `You do not have to wait for us. You can turn to ${bodies} now.`,
}
export type LateApologyTexts = typeof lateApology
