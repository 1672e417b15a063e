import type { By } from '#complaint/actor.ts'
import type { AnswerPart, BoardPart } from '#complaint/decision.ts'
import type { LetterState } from '#complaint/letter.ts'
import type { Weight } from '#complaint/question.ts'
import type { Holder, Stage } from '#complaint/stage.ts'
import type { ClosedBecause, NotedMoment, Remedy, ReviewFindings } from '#complaint/state.ts'
import type { Category, Cause, Channel, PromiseRule, Role, Severity, Source } from '#policy/policy.ts'
import type { PauseReason } from '#policy/promise-rule.ts'
import type { Language } from '#policy/storefront.ts'

export type PartnerKind = 'warehouse' | 'courier' | 'other'
type Names<Code extends string> = Record<Code, string>
const same = <Code extends string>(names: Names<Code>): Names<Code> => names

/** The names of what only the people of the house read of. */
export const thingsForStaff = {
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
  remedyStates: same<Remedy['status']>({
    proposed: 'Proposed, awaits approval',
    approved: 'Approved, to be carried out',
    refused: 'Not approved',
    'carried-out': 'Carried out',
    withdrawn: 'Fell away with the complaint',
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
  channels: same<Channel>({
    web: 'Website',
    email: 'E-mail',
    phone: 'Phone',
    post: 'Post',
    'in-person': 'In person',
    chat: 'Chat',
    social: 'Social media',
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
  holders: same<Exclude<Holder['kind'], 'person'>>({
    nobody: 'Nobody',
    customer: 'The customer',
    partner: 'A partner',
    board: 'The board',
  }),
  reviewQuestionsForStaff: same<keyof ReviewFindings>({
    policyFollowed: 'Was the complaints policy followed?',
    treatedFairly: 'Was the customer treated fairly, and supported, throughout?',
    lawKept: 'Was consumer law kept?',
  }),
  letterStates: same<LetterState>({
    waiting: 'Not sent yet',
    delivered: 'Sent',
    bounced: 'Came back',
    failed: 'Could not be sent',
    unknown: 'Not known whether it arrived',
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
  languages: same<Language>({
    nl: 'Dutch',
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    it: 'Italian',
  }),
  actors: same<Exclude<By['kind'], 'staff' | 'partner'>>({
    customer: 'the customer',
    clock: 'the clock',
    post: 'the mail system',
  }),
  notSaid: 'Not filled in',
  debtors: same<PromiseRule['owedBy']>({
    handler: 'Handler',
    agent: 'Complaint handler',
    investigator: 'Investigator',
    manager: 'Customer Service Manager',
    board: 'Board',
    administrator: 'Administrator',
  }),
  pauses: same<PauseReason>({
    'waiting-for-customer': 'We wait for the customer',
    'waiting-for-partner': 'We wait for a partner',
    'waiting-for-goods': 'We wait for the goods',
    'in-court': 'It is before a court',
  }),
  moments: same<NotedMoment>({
    sent: 'The customer sent the complaint',
    'first-raised': 'The customer first mentioned it',
    ordered: 'The order was placed',
    delivered: 'The order was delivered',
    'information-complete': 'All we asked for is in',
    'goods-returned': 'The goods came back',
  }),
}
export type ThingsForStaffTexts = typeof thingsForStaff
