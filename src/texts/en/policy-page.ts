import type { Channel, Cause, RemedyKind, Source } from '#policy/policy.ts'

const same = <Code extends string>(words: Record<Code, string>) => words

export const policyPage = {
  title: 'How we handle complaints',
  lead: (shop: string) =>
    `This is the complaints policy of ${shop}. These are promises. You can hold us to them, and our own system does so every day.`,
  now: {
    title: 'If you complain now',
    hint: 'These dates are counted at this moment, with the same rules that count them for a real complaint.',
    by: 'At the latest',
    aim: 'We aim at',
    why: 'Why this date?',
    board: 'And if you asked for a review now:',
  },
  begin: 'Make a complaint',
  print: 'Print this page if you want to keep it.',
  file: {
    title: 'You can complain in several ways',
    text: 'Choose the way that suits you best. We handle every complaint in the same way.',
    give: 'Tell us how we can reach you, and your order number if you have one. No order number? We take your complaint all the same.',
    browser: 'The form works in every browser, also in an old one, and without an account.',
  },
  channels: same<Channel>({
    web: 'With the form on this website',
    email: 'By e-mail:',
    phone: 'By phone:',
    post: 'By post:',
    'in-person': 'In our shop, in person',
  }),
  acknowledge: {
    title: 'We confirm your complaint',
    text: (period: string) =>
      `You hear from us within ${period}. We tell you who handles your complaint, and on which day you have our answer.`,
    counts: 'It counts when our letter has left us and could be delivered. A letter that comes back does not count.',
  },
  reference: {
    title: 'Your order number is your reference',
    text: 'We file your complaint under your order number, so that it is easy to find. A second complaint about the same order gets -2 behind it. Without an order number you get a reference from us.',
  },
  register: {
    title: (role: string) => `Our ${role} knows about it`,
    text: (role: string, period: string) =>
      `Our ${role} gets everything about your complaint, and enters it in our complaints log within ${period}.`,
  },
  assign: {
    title: 'Somebody is made responsible',
    text: (role: string, period: string) =>
      `Is your complaint not solved within ${period}? Then our ${role} gives it to somebody who can look into it and act on it.`,
  },
  answer: {
    title: 'You get our answer',
    aim: (period: string) => `We want to give you our final answer within ${period}.`,
    must: (period: string) =>
      `Sometimes we need more time to find out what happened. Then you get a progress report within ${period}. It says what we did, what is still open and why, and on which day you have the full answer.`,
    next: 'That day is a new promise. We keep to it in the same way.',
    atMost: (n: number) => `We send at most ${n === 1 ? 'one progress report' : `${n} progress reports`}.`,
    within: (period: string) => `A progress report never promises a day that is more than ${period} away.`,
  },
  investigate: {
    title: 'We find out what happened',
    text: 'Where it is needed, we look into it. We can ask:',
  },
  sources: same<Source>({
    warehouse: 'our warehouse, what was packed and how',
    courier: 'the courier, where your parcel was and when',
    staff: 'the colleagues you spoke or wrote to',
    goods: 'the product itself, which we look at, or your photos of it',
    customer: 'you, if only you can tell us',
  }),
  explain: {
    title: 'Our answer explains itself',
    text: 'You get it in writing. It always has these four parts:',
    parts: [
      'what we did to find out what happened',
      'what we found, and whether we think you are right',
      'what we do for you, or why we do nothing',
      'what we change so that it does not happen again, or why we change nothing',
    ],
  },
  remedy: {
    title: 'We put it right',
    text: (role: string) => `Where our ${role} finds it right, you get one or more of these:`,
    date: 'Each comes with an amount or a description, and with a day. We keep your complaint open until it is done.',
    law: 'This comes on top of your rights by law. It never takes their place.',
  },
  remedies: same<RemedyKind>({
    refund: 'your money back',
    exchange: 'another product in its place',
    repair: 'a repair',
    apology: 'our apology',
  }),
  escalate: {
    title: 'Not satisfied? Somebody looks again',
    text: (who: string) => `Are you not satisfied? Then you can ask ${who} to look at your complaint again.`,
    anyTime: 'You can do that at any moment. You do not have to wait for our answer.',
    answered: 'You can do that once you have our answer.',
    file: 'Everything we have about your complaint goes there at once. You do not have to tell it again.',
  },
  review: {
    title: 'What is looked at then',
    text: 'Everything that was written and found out is read, and what we offered you is discussed. Three questions are answered, each with reasons:',
    questions: [
      'Did we follow this policy?',
      'Were we fair to you, and did we help you, all the way?',
      'Did we keep to consumer law?',
    ],
    independent: 'Nobody who handled your complaint may take part in this.',
  },
  reply: {
    title: 'You get a reply within a fixed time',
    text: (period: string) => `You have the reply within ${period} after you asked.`,
    acknowledge: (period: string) => `Within ${period} you hear who deals with your request.`,
  },
  outside: {
    title: 'You can go outside our shop',
    text: 'Still not satisfied? Then these can help you. You may go there at any time. Know what each can and cannot do:',
    can: 'What it does:',
    cannot: 'What it cannot do:',
    call: 'Phone:',
    take: 'You can take your whole file along. You find it on the page of your complaint.',
    none: 'For this shop we cannot name one yet. You can always go to court.',
  },
  improve: {
    title: 'We learn from it',
    text: 'Of every complaint we record what caused it:',
    change:
      'When we change something because of complaints, we write down who does it and by when. Later we look whether it helped.',
  },
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
  counting: {
    title: 'How we count days',
    excluded: 'The day on which we receive your complaint does not count. We begin with the next day.',
    included: 'The day on which we receive your complaint counts as the first.',
    cutOff: (time: string) => `A complaint that comes in after ${time} counts as received on the next working day.`,
    working: (country: string) => `Working days are Monday to Friday, without the public holidays of ${country}.`,
    weeks: 'A week is seven days, holidays or not. It ends at midnight.',
    none: 'A period can end on a day that is not a working day. We then keep to that day.',
    'next-working-day': 'Does a period end on a day that is not a working day? Then the next working day is the last.',
    'previous-working-day':
      'Does a period end on a day that is not a working day? Then the working day before it is the last.',
    late: 'Are we late? Then we tell you so, with an apology, and you can go further at once.',
  },
  version: (id: string, version: number, since: string, edition: string) =>
    `Policy “${id}”, version ${version}, in force since ${since}. Calendar edition ${edition}. A complaint keeps the policy that it was made under.`,
}

export type PolicyPageTexts = typeof policyPage
