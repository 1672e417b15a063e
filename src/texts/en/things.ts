import type { LetterKind } from '#complaint/letter.ts'
import type { Reveal } from '#complaint/question.ts'
import type { Finding, Judgement, ReviewFindings, Verdict } from '#complaint/state.ts'
import type { Category, RemedyKind, Wish } from '#policy/policy.ts'
import { promised } from './promised.ts'

export type { PromiseState } from './promised.ts'

/** The five words a customer follows a complaint by. */
export type CustomerStep = 'received' | 'confirmed' | 'looked-into' | 'answer' | 'board' | 'review'
/** Mail that belongs to no event of a complaint. */
export type NoticeKind = 'partner-list' | 'tracking-link' | 'invitation' | 'sign-in' | 'mail-test' | 'way-changed'
type Names<Code extends string> = Record<Code, string>
const same = <Code extends string>(names: Names<Code>): Names<Code> => names

export const things = {
  ...promised,
  /** As a customer would say it. */
  categories: same<Category>({
    'not-delivered': 'My order has not arrived',
    damaged: 'The product arrived damaged',
    faulty: 'The product does not work properly',
    'wrong-item': 'I received the wrong product',
    refund: 'I have not received my refund',
    service: 'I am not happy with how I was helped',
    website: 'Something is wrong with the website',
    other: 'Something else',
    unknown: 'I do not know what to call it',
  }),
  /** After 'Your complaint:' in the subject of a letter. */
  subjects: same<Category>({
    'not-delivered': 'an order that has not arrived',
    damaged: 'a damaged product',
    faulty: 'a faulty product',
    'wrong-item': 'a wrong product',
    refund: 'a refund you have not received',
    service: 'our service',
    website: 'our website',
    other: 'your experience with us',
    unknown: 'your experience with us',
  }),
  wishes: same<Wish>({
    refund: 'My money back',
    exchange: 'Another product in its place',
    repair: 'A repair',
    'price-reduction': 'Part of the price back',
    compensation: 'Compensation',
    voucher: 'A voucher',
    apology: 'An apology',
    other: 'Something else',
    unknown: 'I do not know yet',
  }),
  remedies: same<RemedyKind>({
    refund: 'Refund',
    exchange: 'Exchange',
    repair: 'Repair',
    'price-reduction': 'Price reduction',
    compensation: 'Compensation',
    voucher: 'Voucher',
    apology: 'Apology',
  }),
  findings: same<Finding>({
    upheld: 'Upheld',
    'partly-upheld': 'Partly upheld',
    'not-upheld': 'Not upheld',
    'cannot-be-known': 'Cannot be known',
    'outside-scope': 'Outside the scope',
  }),
  findingsForCustomers: same<Finding>({
    upheld: 'You are right.',
    'partly-upheld': 'You are partly right.',
    'not-upheld': 'We do not agree with you.',
    'cannot-be-known': 'We could not establish what happened.',
    'outside-scope': 'We cannot decide about this.',
  }),
  reveals: same<Reveal>({ name: 'The name', address: 'The postal address', phone: 'The phone number' }),
  steps: same<CustomerStep>({
    received: 'Received',
    confirmed: 'Confirmed',
    'looked-into': 'Being looked into',
    answer: 'Answer',
    board: 'Board',
    review: 'Review',
  }),
  verdicts: same<Verdict>({
    stands: 'The answer stands',
    varied: 'The answer is changed in part',
    overturned: 'The answer is replaced',
  }),
  judgements: same<Judgement>({ yes: 'Yes', partly: 'Partly', no: 'No' }),
  reviewQuestions: same<keyof ReviewFindings>({
    policyFollowed: 'Did we follow our complaints policy?',
    treatedFairly: 'Were you treated fairly, and supported, throughout?',
    lawKept: 'Did we keep to consumer law?',
  }),
  letters: same<LetterKind | NoticeKind>({
    receipt: 'Receipt',
    acknowledgement: 'Acknowledgement',
    'hand-over': 'New handler',
    'progress-report': 'Progress report',
    answer: 'Answer',
    settlement: 'Summary of what was settled',
    'remedy-carried-out': 'Remedy carried out',
    'remedy-delayed': 'Remedy later than promised',
    'board-acknowledgement': 'Acknowledgement by the board',
    'board-reply': 'Reply of the board',
    'late-apology': 'Apology for being late',
    message: 'Message',
    withdrawal: 'Confirmation of withdrawal',
    'partner-question': 'Question to a partner',
    'partner-reminder': 'Reminder to a partner',
    'partner-list': 'Daily list for a partner',
    'question-reminder': 'Reminder of a question',
    'staff-question': 'Question to a colleague',
    'staff-alert': 'Alert: a missed promise',
    'tracking-link': 'New link to the complaint',
    invitation: 'Invitation',
    'sign-in': 'Sign-in link',
    'mail-test': 'Test letter',
    'way-changed': 'How one signs in changed',
    'review-request': 'Request to the board',
    'staff-named': 'Notice to a colleague complained about',
  }),
  /** For a person or partner whose name is not known any more. */
  somebody: 'somebody who no longer works here',
}
export type ThingsTexts = typeof things
