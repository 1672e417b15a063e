import type { By } from '#complaint/actor.ts'
import type { AnswerPart, BoardPart } from '#complaint/decision.ts'
import type { LetterKind, LetterState } from '#complaint/letter.ts'
import type { Reveal, Weight } from '#complaint/question.ts'
import type { Holder, Stage } from '#complaint/stage.ts'
import type { ClosedBecause, Finding, Judgement, Remedy, ReviewFindings, Verdict } from '#complaint/state.ts'
import type { Category, Cause, Channel, RemedyKind, Role, Severity, Source, Wish } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { promised } from './promised.ts'

export type { PromiseState } from './promised.ts'

/** The five words a customer follows a complaint by. */
export type CustomerStep = 'received' | 'confirmed' | 'looked-into' | 'answer' | 'board' | 'review'
/** Mail that belongs to no event of a complaint. */
export type NoticeKind = 'partner-list' | 'tracking-link' | 'invitation' | 'sign-in' | 'mail-test' | 'way-changed'
export type PartnerKind = 'warehouse' | 'courier' | 'other'
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
  /** For lists and figures. */
  categoryNames: same<Category>({
    'not-delivered': 'Not delivered',
    damaged: 'Damaged',
    faulty: 'Faulty',
    'wrong-item': 'Wrong product',
    refund: 'Refund',
    service: 'Service',
    website: 'Website',
    other: 'Something else',
    unknown: 'Not yet known',
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
  remedyStates: same<Remedy['status']>({
    proposed: 'Proposed, awaits approval',
    approved: 'Approved, to be carried out',
    refused: 'Not approved',
    'carried-out': 'Carried out',
    withdrawn: 'Fell away with the complaint',
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
  severities: same<Severity>({ low: 'Low', normal: 'Normal', high: 'High', critical: 'Critical' }),
  causes: same<Cause>({
    product: 'Product',
    packing: 'Packing',
    warehouse: 'Warehouse',
    courier: 'Courier',
    website: 'Website',
    service: 'Service',
    policy: 'Our own rules',
    other: 'Something else',
  }),
  sources: same<Source>({
    warehouse: 'Warehouse',
    courier: 'Courier',
    staff: 'Colleague',
    goods: 'The product itself',
    customer: 'Customer',
  }),
  weights: same<Weight>({ essential: 'Essential', helpful: 'Helpful', background: 'Background' }),
  reveals: same<Reveal>({ name: 'The name', address: 'The postal address', phone: 'The phone number' }),
  channels: same<Channel>({
    web: 'Website',
    email: 'E-mail',
    phone: 'Phone',
    post: 'Post',
    'in-person': 'In person',
  }),
  roles: same<Role>({
    agent: 'Complaint handler',
    manager: 'Customer Service Manager',
    investigator: 'Investigator',
    board: 'Board member',
    administrator: 'Administrator',
  }),
  stages: same<Stage>({
    received: 'Received',
    acknowledged: 'Acknowledged',
    'with-manager': 'With the manager',
    'under-investigation': 'Under investigation',
    answered: 'Answered',
    'board-review': 'With the board',
    'answered-by-the-board': 'Answered by the board',
    referred: 'Outside body',
    closed: 'Closed',
  }),
  closed: same<ClosedBecause>({
    accepted: 'Closed: the customer accepted the answer',
    settled: 'Closed: settled with the customer at once',
    silence: 'Closed: the customer said no more after the answer',
    answered: 'Closed after the answer',
    'answered-by-the-board': 'Closed after the reply of the board',
    withdrawn: 'Closed: withdrawn by the customer',
  }),
  steps: same<CustomerStep>({
    received: 'Received',
    confirmed: 'Confirmed',
    'looked-into': 'Being looked into',
    answer: 'Answer',
    board: 'Board',
    review: 'Review',
  }),
  holders: same<Exclude<Holder['kind'], 'person'>>({
    nobody: 'Nobody',
    customer: 'The customer',
    partner: 'A partner',
    board: 'The board',
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
  reviewQuestionsForStaff: same<keyof ReviewFindings>({
    policyFollowed: 'Was the complaints policy followed?',
    treatedFairly: 'Was the customer treated fairly, and supported, throughout?',
    lawKept: 'Was consumer law kept?',
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
  letterStates: same<LetterState>({
    waiting: 'Not sent yet',
    delivered: 'Sent',
    bounced: 'Came back',
    failed: 'Could not be sent',
  }),
  answerParts: same<AnswerPart>({
    done: 'what was done to find out',
    found: 'the complaint in our words with a finding on each point',
    remedy: 'the remedy or the reason why there is none',
    change: 'the change or the reason why there is none',
  }),
  boardParts: same<BoardPart>({
    'policy-followed': 'whether the policy was followed (with reasons)',
    'treated-fairly': 'whether the customer was treated fairly (with reasons)',
    'law-kept': 'whether consumer law was kept (with reasons)',
    verdict: 'what becomes of the answer',
    decision: 'the decision',
    'outside-body': 'an outside body the customer can turn to',
  }),
  partnerKinds: same<PartnerKind>({ warehouse: 'Warehouse', courier: 'Courier', other: 'Other partner' }),
  languages: same<Language>({ en: 'English', nl: 'Dutch' }),
  actors: same<Exclude<By['kind'], 'staff' | 'partner'>>({
    customer: 'the customer',
    clock: 'the clock',
    post: 'the mail system',
  }),
  /** For a person or partner whose name is not known any more. */
  somebody: 'somebody who no longer works here',
  notSaid: 'Not filled in',
}
export type ThingsTexts = typeof things
