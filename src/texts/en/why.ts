import type { Moment, PauseReason } from '#policy/promise-rule.ts'
import type { PromiseKind } from '#policy/policy.ts'

type Counted = Exclude<PromiseKind, 'remedy'>
const starts = (sentences: Record<Moment, (date: string) => string>) => sentences
const same = (sentences: Record<Counted, (period: string) => string>) => sentences
const reasons = (sentences: Record<PauseReason, string>) => sentences

export const why = {
  /** When its clock started. */
  starts: starts({
    received: date => `We received your complaint on ${date}.`,
    sent: date => `You sent your complaint on ${date}.`,
    'first-raised': date => `You first told us on ${date}.`,
    ordered: date => `You placed your order on ${date}.`,
    delivered: date => `Your order was delivered on ${date}.`,
    acknowledged: date => `You got our confirmation of your complaint on ${date}.`,
    triaged: date => `We judged how serious it is on ${date}.`,
    registered: date => `We entered it in our log on ${date}.`,
    assigned: date => `Somebody was made responsible on ${date}.`,
    'information-complete': date => `We had all we need from you on ${date}.`,
    'goods-returned': date => `We had the product back on ${date}.`,
    answered: date => `You got our answer on ${date}.`,
    'remedy-agreed': date => `We decided what we do for you on ${date}.`,
    closed: date => `Your complaint was closed on ${date}.`,
    escalated: date => `We received your request for a review on ${date}.`,
    'review-acknowledged': date => `We confirmed your request on ${date}.`,
    'review-replied': date => `You got the reply to your review on ${date}.`,
  }),
  reopened: (date: string) => `We opened your complaint again on ${date}.`,
  /** Where a clock can start in several ways. */
  started: (date: string) => `The clock started on ${date}.`,
  /** Of a clock that has not started yet. */
  assumed: (date: string) => `This clock starts when the step before it is done. We take its last day: ${date}.`,
  afterCutOff: (time: string, date: string) => `That was after ${time}. So it counts as received on ${date}.`,
  notWorking: (date: string) => `That was not a working day. So it counts as received on ${date}.`,
  dayZeroExcluded: 'That day does not count.',
  dayZeroIncluded: 'That day counts as the first.',
  promise: same({
    acknowledge: period => `We promise to confirm it within ${period}.`,
    triage: period => `We promise to judge how serious it is within ${period}.`,
    'first-reply': period => `We promise you a personal reply within ${period}.`,
    register: period => `We promise to enter it in our log within ${period}.`,
    assign: period => `We promise to have somebody investigate it within ${period}.`,
    'hear-staff': period => `We promise to hear our colleague within ${period}.`,
    findings: period => `We promise to find out what happened within ${period}.`,
    answer: period => `We promise to answer within ${period}.`,
    'answer-or-report': period => `We promise an answer or a progress report within ${period}.`,
    refund: period => `We promise to pay you back within ${period}.`,
    'follow-up': period => `We promise to ask how it went within ${period}.`,
    'acknowledge-escalation': period => `We promise to confirm your request within ${period}.`,
    'board-reply': period => `We promise to reply to it within ${period}.`,
  }),
  aimToAnswer: (period: string) => `We aim to answer within ${period}.`,
  aim: (period: string) => `We aim to do this within ${period}.`,
  oneSkipped: 'This day does not count:',
  manySkipped: 'These days do not count:',
  skippedDay: (date: string, reason: string) => `${date}: ${reason}`,
  stopped: (from: string, until: string, reason: string) =>
    `From ${from} until ${until} the clock stood still. ${reason}`,
  stops: reasons({
    'waiting-for-customer': 'We waited for you.',
    'waiting-for-partner': 'We waited for our courier or another partner.',
    'waiting-for-goods': 'We waited for the product.',
    'in-court': 'The matter was in court.',
  }),
  atLeast: (days: string) => `The period must hold at least ${days}. That moved its end.`,
  rolled: (date: string) => `The period ends on ${date}. That is not a working day, so the last day moves.`,
  conclusion: (date: string) => `That is why the last day is ${date}.`,
  conclusionAim: (date: string) => `That is why we aim at ${date}.`,
  conclusionHour: (moment: string) => `That is why it must be done before ${moment}.`,
  inAcknowledgement: (given: string, due: string) =>
    `On ${given} we confirmed your complaint. We promised our answer by ${due}.`,
  inReport: (given: string, due: string) => `Our progress report of ${given} promises the full answer by ${due}.`,
  withRemedy: (given: string, due: string) => `On ${given} we promised to do this by ${due}.`,
  agreed: (given: string, due: string) => `On ${given} we agreed with you on ${due}.`,
  stands: 'A date that we gave you stays as it is.',
  calendar: (country: string, version: string) => `Counted with the calendar of ${country}, version ${version}.`,
}
export type WhyTexts = typeof why
