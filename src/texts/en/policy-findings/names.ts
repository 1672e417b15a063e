import type { Ability } from '#policy/body.ts'
import type { ConditionList, Lack, ListName } from '#policy/check/details.ts'
import type { Severity } from '#policy/policy.ts'
import type { Act, Moment, PauseReason } from '#policy/promise-rule.ts'

const same = <Code extends string>(names: Readonly<Record<Code, string>>) => names

/** What a finding speaks of, as it stands in a sentence. */
export const findingNames = {
  quoted: (text: string) => `“${text}”`,
  /** Where the language’s own list has them without their article. */
  countries: { GB: 'the United Kingdom', NL: 'the Netherlands', US: 'the United States' } as Readonly<
    Record<string, string>
  >,
  acts: same<Act>({
    acknowledgement: 'the acknowledgement',
    triage: 'judging how serious it is',
    message: 'a message',
    'log-entry': 'the entry in the log',
    assignment: 'the assignment',
    hearing: 'hearing the colleague',
    findings: 'the findings',
    answer: 'the answer',
    'progress-report': 'a progress report',
    settlement: 'settling it at once',
    acceptance: 'the customer’s agreement',
    remedy: 'carrying out the remedy',
    'board-acknowledgement': 'the acknowledgement of the review',
    'board-reply': 'the reply to the review',
  }),
  moments: same<Moment>({
    received: 'the receipt',
    sent: 'the sending',
    'first-raised': 'the first mention',
    ordered: 'the order',
    delivered: 'the delivery of the order',
    acknowledged: 'the acknowledgement',
    triaged: 'the judgement of how serious it is',
    registered: 'the entry in the log',
    assigned: 'the assignment',
    'information-complete': 'the moment all information is in',
    'goods-returned': 'the return of the goods',
    answered: 'the answer',
    'remedy-agreed': 'the approval of a remedy',
    closed: 'the closing',
    escalated: 'the request for a review',
    'review-acknowledged': 'the acknowledgement of the review',
    'review-replied': 'the reply to the review',
  }),
  /** After 'the policy has'. */
  lacks: same<Lack>({
    reviews: 'no review',
    'fast-lane': 'no fast lane',
    hearing: 'no hearing of colleagues',
    severities: 'no degrees of severity',
    remedies: 'no remedies',
  }),
  lists: same<ListName>({
    channels: 'channels',
    categories: 'categories',
    severities: 'degrees of severity',
    sources: 'sources',
    remedies: 'remedies',
    causes: 'causes',
    acknowledgement: 'those who acknowledge',
    metBy: 'what keeps the promise',
    starts: 'moments it starts from',
    askedBy: 'ways to ask for the review',
    keywords: 'words that ask for the review',
    asks: 'questions of the review',
    mustSay: 'parts of the notice',
    cancels: 'promises that fall away',
  }),
  conditions: same<ConditionList>({
    category: 'categories',
    channel: 'channels',
    severity: 'degrees of severity',
    country: 'countries',
    product: 'products',
    paymentMethod: 'ways to pay',
    anyOf: 'alternatives',
  }),
  severities: same<Severity>({ low: 'low', normal: 'normal', high: 'high', critical: 'critical' }),
  pauses: same<PauseReason>({
    'waiting-for-customer': 'waiting for the customer',
    'waiting-for-partner': 'waiting for a partner',
    'waiting-for-goods': 'waiting for the goods',
    'in-court': 'being in court',
  }),
  abilities: same<Ability>({
    advises: 'give advice',
    'passes-on': 'pass reports on',
    'assists-across-borders': 'help across borders',
    mediates: 'mediate',
    proposes: 'propose a solution',
    decides: 'decide',
    enforces: 'enforce the law',
  }),
}
export type FindingNames = typeof findingNames
