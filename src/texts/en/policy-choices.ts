import type { Ability, Body } from '#policy/body.ts'
import type { ApprovalRule, Policy, RetentionRule, Panel, ReviewRule } from '#policy/policy.ts'
import type { Act, Moment, NoticePart, PromiseRule } from '#policy/promise-rule.ts'
import type { Counting } from '#calendar/period.ts'

type Names<Code extends string> = Readonly<Record<Code, string>>
const same = <Code extends string>(words: Names<Code>): Names<Code> => words

/** What can be chosen in the forms of the policy room, where no other list of names has it. */
export const policyChoices = {
  firstDays: same<Counting['firstDay']>({
    excluded: 'does not count: the day after it is the first',
    included: 'is the first day',
  }),
  rollOvers: same<Counting['rollOver']>({
    none: 'that day stays the last',
    'next-working-day': 'the next working day is the last',
    'previous-working-day': 'the working day before it is the last',
  }),
  workingWeeks: same<NonNullable<Counting['workingWeek']>>({
    'monday-to-friday': 'Monday to Friday',
    'monday-to-saturday': 'Monday to Saturday',
    'every-day': 'every day',
  }),
  strengths: same<PromiseRule['strength']>({ must: 'a firm promise', aim: 'an aim' }),
  unless: same<NonNullable<PromiseRule['unless']>>({ answered: 'it falls away once the answer is delivered' }),
  acts: same<Act>({
    acknowledgement: 'the acknowledgement, with who handles it and by when',
    triage: 'a judgement of how serious it is',
    message: 'any letter to the customer',
    'log-entry': 'an entry in the log',
    assignment: 'somebody was given the case',
    hearing: 'the member of staff was heard',
    findings: 'what happened is written down',
    answer: 'the answer',
    'progress-report': 'a progress report with a date for the answer',
    settlement: 'it was settled with the customer',
    acceptance: 'the customer says that it is settled',
    remedy: 'what was promised to put it right was done',
    'board-acknowledgement': 'the acknowledgement of a request for review',
    'board-reply': 'the reply after a review',
  }),
  moments: same<Moment>({
    received: 'we received the complaint',
    sent: 'the customer sent it',
    'first-raised': 'it was first mentioned to anybody of the shop',
    ordered: 'the order was placed',
    delivered: 'the order was delivered',
    acknowledged: 'the acknowledgement',
    triaged: 'somebody judged how serious it is',
    registered: 'it was written in the log',
    assigned: 'somebody was given the case',
    'information-complete': 'we have all that we asked for',
    'goods-returned': 'the goods came back',
    answered: 'the answer',
    'remedy-agreed': 'what puts it right was approved',
    closed: 'the complaint was closed',
    escalated: 'the customer asked for the review',
    'review-acknowledged': 'that request was acknowledged',
    'review-replied': 'the reply after the review',
  }),
  startHows: { one: 'from this moment', first: 'from whichever comes first', last: 'from whichever comes last' },
  noticeParts: same<NoticePart>({
    done: 'what was done so far',
    open: 'what is still open',
    reason: 'why it takes longer',
    'new-date': 'the new date',
    'outside-body': 'that the customer can already go to an outside body',
  }),
  independences: same<ReviewRule['independence']>({
    'never-handled': 'had no hand in it at all',
    'not-decided': 'wrote neither the answer nor an earlier reply',
    none: 'anybody in that role',
  }),
  reviewFroms: same<ReviewRule['from']>({
    answered: 'after the answer, and after the review before this one',
    'any-time': 'before the answer too',
  }),
  panelDecidings: same<Panel['deciding']>({
    majority: 'what more than half of those who voted say',
    unanimous: 'what all of them say',
  }),
  namings: same<ReviewRule['outsideBody']>({ named: 'it names one', 'not-named': 'it names none' }),
  askers: same<ReviewRule['askedBy'][number]>({
    customer: 'the customer asks',
    staff: 'somebody at the desk asks',
    keyword: 'a word in a message of the customer',
    time: 'time without an answer',
  }),
  approved: same<ApprovalRule['of']>({
    remedy: 'a remedy, before it is promised',
    answer: 'an answer, before it is sent',
  }),
  handlers: same<Policy['acknowledgement']['handler']>({
    anybody: 'a colleague can be named',
    self: 'whoever acknowledges it',
  }),
  hearings: same<NonNullable<Policy['hearing']>>({ 'before-answer': 'is told, and heard before the answer goes out' }),
  keptFroms: same<RetentionRule['from']>({
    closed: 'the complaint was closed',
    delivered: 'the order was delivered',
    'last-remedy': 'the last remedy was carried out',
  }),
  abilities: same<Ability>({
    advises: 'tells where somebody stands',
    'passes-on': 'hands reports to whoever enforces the law',
    'assists-across-borders': 'contacts a shop in another country',
    mediates: 'brings both sides to a solution',
    proposes: 'writes a solution that nobody must follow',
    decides: 'gives a ruling',
    enforces: 'acts against a shop that breaks the law',
  }),
  adr: same<NonNullable<Body['adr']>>({ listed: 'yes, on the list of the state', 'not-listed': 'yes, by itself' }),
  bodyAbouts: same<NonNullable<Body['about']>>({
    goods: 'about goods',
    credit: 'about credit',
    'data-protection': 'about personal data',
    'cross-border': 'about a shop in another country',
  }),
  openings: same<Body['opens']>({
    'at-once': 'at once',
    'after-complaint': 'once they have complained to us',
    'final-answer': 'with our last word',
  }),
  windowFroms: same<NonNullable<Body['window']>['from']>({
    complaint: 'the complaint',
    'final-answer': 'our last word',
  }),
  bindings: same<Body['binds']>({ nobody: 'nobody', shop: 'we, once the customer accepts it', both: 'both' }),
  bodyNeeds: same<Body['needs']>({ nothing: 'nothing', membership: 'membership', commitment: 'a commitment' }),
  certainties: same<Body['certainty']>({
    read: 'read in the source itself',
    seen: 'seen in somebody’s account of it',
    unverified: 'not verified',
  }),
  /** The promise of an answer, firm or not. */
  answer: { answer: 'Answer' },
  fees: { free: 'nothing', varies: 'it differs', amount: 'this amount:' },
}

export type PolicyChoices = {
  readonly [List in keyof typeof policyChoices]: Readonly<Record<keyof (typeof policyChoices)[List], string>>
}
