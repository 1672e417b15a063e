import type { Moment, NoticePart, PauseReason } from '#policy/promise-rule.ts'
import type { PromiseKind, Severity } from '#policy/policy.ts'

export type Kind = Exclude<PromiseKind, 'remedy'>
type Names<Code extends string> = Readonly<Record<Code, string>>
const sentences = (of: Readonly<Record<Kind, (when: string) => string>>) => of
const same = <Code extends string>(words: Names<Code>): Names<Code> => words

/** The sentences that follow from the rules of a policy. What is joined here reads as one sentence in every language. */
export const policyRules = {
  /** `when` is a period with its start, such as 'within 3 working days after your order', or empty. */
  promises: sentences({
    acknowledge: when => `You get our confirmation ${when}.`,
    triage: when => `We judge how serious your complaint is ${when}.`,
    'first-reply': when => `You hear from one of us in person ${when}.`,
    register: when => `We enter your complaint in our complaints log ${when}.`,
    assign: when => `Your complaint goes ${when} to somebody who can look into it and act on it.`,
    'hear-staff': when => `We hear the colleague that your complaint is about ${when}.`,
    findings: when => `We find out what happened and write it down ${when}.`,
    answer: when => `You get our full answer ${when}.`,
    'answer-or-report': when => `You get our full answer or a progress report ${when}.`,
    refund: when => `We pay you what we agreed to pay back ${when}.`,
    'follow-up': when => `We ask you whether all is well now ${when}.`,
    'acknowledge-escalation': when => `You hear who looks again ${when}.`,
    'board-reply': when => `You get the reply ${when}.`,
  }),
  titles: same<Kind>({
    acknowledge: 'We confirm your complaint',
    triage: 'We judge how serious it is',
    'first-reply': 'You hear from one of us',
    register: 'Your complaint goes into our log',
    assign: 'Somebody is made responsible',
    'hear-staff': 'We hear whoever it is about',
    findings: 'We find out what happened',
    answer: 'You get our answer',
    'answer-or-report': 'You get our answer',
    refund: 'You get your money back',
    'follow-up': 'We ask how it went',
    'acknowledge-escalation': 'We confirm your request for a review',
    'board-reply': 'You get a reply within a fixed time',
  }),
  more: {
    acknowledge: 'It says who handles your complaint, and on which day you have our answer.',
    'answer-or-report':
      'A progress report says what we did, and what is still open and why. It also says on which day you have the full answer. That day is a new promise.',
  },
  within: (period: string) => `within ${period}`,
  /** Follow the period. */
  moments: same<Moment>({
    received: 'after we receive your complaint',
    sent: 'after you send your complaint',
    'first-raised': 'after you first tell us',
    ordered: 'after your order',
    delivered: 'after your order is delivered',
    acknowledged: 'after our confirmation',
    triaged: 'after we have judged how serious it is',
    registered: 'after it is in our log',
    assigned: 'after somebody is made responsible',
    'information-complete': 'after we have all we need from you',
    'goods-returned': 'after we have the product back',
    answered: 'after our answer',
    'remedy-agreed': 'after we agree on what we do for you',
    closed: 'after your complaint is closed',
    escalated: 'after you ask for a review',
    'review-acknowledged': 'after we confirm your request',
    'review-replied': 'after the reply to your review',
  }),
  whicheverFirst: (moments: string) => `${moments}, whichever comes first`,
  whicheverLast: (moments: string) => `${moments}, whichever comes last`,
  noPeriod: 'We have set no period for this.',
  aim: 'That is our aim, not a firm promise.',
  unlessAnswered: 'Do you have our answer by then? Then this step is not needed.',
  responsible: (role: string) => `Responsible: ${role}.`,
  only: (which: string) => `This is for complaints ${which}.`,
  case: (which: string, change: string) => `For complaints ${which}: ${change}.`,
  strengths: { must: 'as a firm promise', aim: 'as an aim' },
  by: (role: string) => `by ${role}`,
  pauses: same<PauseReason>({
    'waiting-for-customer': 'The clock stops while we wait for you',
    'waiting-for-partner': 'The clock stops while we wait for our courier or another partner',
    'waiting-for-goods': 'The clock stops while the product is on its way to us',
    'in-court': 'The clock stops while the matter is in court',
  }),
  atMost: (period: string) => `, for ${period} at most`,
  later: {
    can: 'We can give you a later day. We write to you before the first day has passed.',
    times: (n: number) => (n === 1 ? 'We do so once at most.' : `We do so ${n} times at most.`),
    each: (period: string) => `The new day is ${period} after that message at most.`,
    total: (period: string) => `All in all it never takes longer than ${period}.`,
    says: (parts: string) => `That message says ${parts}.`,
    parts: same<NoticePart>({
      done: 'what we did',
      open: 'what is still open',
      reason: 'why we need more time',
      'new-date': 'which day is the new one',
      'outside-body': 'where you can go outside our shop',
    }),
  },
  agreed: {
    can: 'We can also agree on another day with you.',
    latest: (period: string) => `That day comes ${period} after the start at most.`,
  },
  countedOtherwise: 'counted in another way',
  otherCounting: 'For this we count in another way.',
  fastLane: {
    title: 'Solved quickly',
    text: (period: string) => `Is it solved within ${period}, and do you agree? Then some steps are not needed.`,
    cancels: (names: string) => `These fall away: ${names}.`,
  },
  which: {
    category: (subjects: string) => `about ${subjects}`,
    channel: (channels: string) => `made ${channels}`,
    severity: (severities: string) => `that we rate as ${severities}`,
    safety: 'where somebody may get hurt',
    noSafety: 'where nobody can get hurt',
    country: (countries: string) => `from customers in ${countries}`,
    product: (names: string) => `about ${names}`,
    payment: (names: string) => `about orders paid by ${names}`,
    amount: (money: string) => `about orders of ${money} or more`,
    from: (date: string) => `that we receive on or after ${date}`,
    until: (date: string) => `that we receive up to ${date}`,
    not: (which: string) => `, except those ${which}`,
    all: (parts: readonly string[]) => parts.join(', and '),
    any: (parts: readonly string[]) => parts.join(', or '),
  },
  severities: same<Severity>({ low: 'slight', normal: 'normal', high: 'serious', critical: 'very serious' }),
}
export type PolicyRulesTexts = typeof policyRules
