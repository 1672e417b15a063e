import type { Category, Cause, Channel, PromiseKind, RemedyKind, Role, Source } from '#policy/policy.ts'

type Names<Code extends string> = Readonly<Record<Code, string>>
const same = <Code extends string>(words: Names<Code>): Names<Code> => words

/** The names that the policy page needs in all its languages. */
export const policyWords = {
  /** As on a door: they open no sentence. */
  roles: same<Role>({
    agent: 'a complaint handler',
    manager: 'our Customer Service Manager',
    investigator: 'an investigator',
    board: 'our board',
    administrator: 'our administrator',
  }),
  /** For lists and figures. */
  promises: same<PromiseKind>({
    acknowledge: 'Confirmation',
    triage: 'Judging how serious it is',
    'first-reply': 'First personal reply',
    register: 'Entry in our log',
    assign: 'Somebody made responsible',
    'hear-staff': 'Hearing the colleague',
    findings: 'Finding out what happened',
    answer: 'Answer',
    'answer-or-report': 'Answer or progress report',
    refund: 'Money paid back',
    remedy: 'What we said we would do for you',
    'follow-up': 'Asking how it went',
    'acknowledge-escalation': 'Confirmation of a review',
    'board-reply': 'Reply to a review',
  }),
  remedies: same<RemedyKind>({
    refund: 'your money back',
    exchange: 'another product in its place',
    repair: 'a repair',
    'price-reduction': 'part of the price back',
    compensation: 'compensation',
    voucher: 'a voucher',
    apology: 'our apology',
  }),
  sources: same<Source>({
    warehouse: 'our warehouse, what was packed and how',
    courier: 'the courier, where your parcel was and when',
    staff: 'the colleagues you spoke or wrote to',
    goods: 'the product itself, which we look at, or your photos of it',
    customer: 'you, if only you can tell us',
  }),
  causes: same<Cause>({
    product: 'the product',
    packing: 'the packing',
    warehouse: 'the warehouse',
    courier: 'the courier',
    website: 'the website',
    service: 'our service',
    policy: 'our own rules',
    other: 'something else',
  }),
  /** An address or number follows where there is one. */
  ways: same<Channel>({
    web: 'With the form on this website',
    email: 'By e-mail:',
    phone: 'By phone:',
    post: 'By post:',
    'in-person': 'In our shop, in person',
    chat: 'In the chat on our website',
    social: 'On our social media',
  }),
  channels: same<Channel>({
    web: 'with the form',
    email: 'by e-mail',
    phone: 'by phone',
    post: 'by post',
    'in-person': 'in our shop',
    chat: 'in the chat',
    social: 'on social media',
  }),
  /** After 'about'. */
  subjects: same<Category>({
    'not-delivered': 'an order that has not arrived',
    damaged: 'a damaged product',
    faulty: 'a faulty product',
    'wrong-item': 'a wrong product',
    refund: 'a refund you have not received',
    service: 'our service',
    website: 'our website',
    other: 'something else',
    unknown: 'something that has no name yet',
  }),
  /** After 'in'; other countries by the name the language has for them. */
  countries: { GB: 'the United Kingdom', NL: 'the Netherlands' } as Readonly<Record<string, string>>,
  otherCountry: (name: string) => name,
}
export type PolicyWordsTexts = typeof policyWords
