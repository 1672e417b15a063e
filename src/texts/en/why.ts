import type { PromiseKind } from '#policy/policy.ts'

type Counted = Exclude<PromiseKind, 'remedy'>
const same = (sentences: Record<Counted, (period: string) => string>) => sentences

export const why = {
  received: (date: string) => `We received your complaint on ${date}.`,
  confirmed: (date: string) => `You got our confirmation of your complaint on ${date}.`,
  reopened: (date: string) => `We opened your complaint again on ${date}.`,
  askedBoard: (date: string) => `We received your request for a review on ${date}.`,
  afterCutOff: (time: string, date: string) =>
    `That was after ${time}. So the complaint counts as received on ${date}.`,
  notWorking: (date: string) => `That was not a working day. So the complaint counts as received on ${date}.`,
  dayZeroExcluded: 'That day does not count.',
  dayZeroIncluded: 'That day counts as the first.',
  promise: same({
    triage: period => `We promise to judge how serious it is within ${period}.`,
    'first-reply': period => `We promise you a personal reply within ${period}.`,
    'hear-staff': period => `We promise to hear our colleague within ${period}.`,
    findings: period => `We promise to find out what happened within ${period}.`,
    refund: period => `We promise to pay you back within ${period}.`,
    'follow-up': period => `We promise to ask how it went within ${period}.`,
    acknowledge: period => `We promise to confirm it within ${period}.`,
    register: period => `We promise to enter it in our log within ${period}.`,
    assign: period => `We promise to have somebody investigate it within ${period}.`,
    answer: period => `We aim to answer within ${period}.`,
    'answer-or-report': period => `We promise an answer or a progress report within ${period}.`,
    'acknowledge-escalation': period => `We promise to confirm your request within ${period}.`,
    'board-reply': period => `We promise to reply to it within ${period}.`,
  }),
  oneSkipped: 'This day does not count:',
  manySkipped: 'These days do not count:',
  rolled: (date: string) => `The period ends on ${date}. That is not a working day, so the last day moves.`,
  conclusion: (date: string) => `That is why the last day is ${date}.`,
  conclusionAim: (date: string) => `That is why we aim at ${date}.`,
  conclusionHour: (moment: string) => `That is why it must be done before ${moment}.`,
  inAcknowledgement: (given: string, due: string) =>
    `On ${given} we confirmed your complaint. We promised our answer by ${due}.`,
  inReport: (given: string, due: string) => `Our progress report of ${given} promises the full answer by ${due}.`,
  withRemedy: (given: string, due: string) => `On ${given} we promised to do this by ${due}.`,
  stands: 'A date that we gave you stays as it is.',
  calendar: (country: string, version: string) => `Counted with the calendar of ${country}, version ${version}.`,
}
export type WhyTexts = typeof why
