import type { Counting } from '#calendar/period.ts'
import type { ReviewQuestion, RetentionRule } from '#policy/policy.ts'

const same = <Code extends string>(words: Readonly<Record<Code, string>>) => words

export const policyPage = {
  title: 'How we handle complaints',
  lead: (shop: string) =>
    `This is the complaints policy of ${shop}. These are promises. You can hold us to them, and our own system does so every day.`,
  begin: 'Make a complaint',
  contents: 'On this page',
  print: 'Print this page if you want to keep it.',
  whole: 'Read the whole page, with other countries and earlier versions',
  untitled: 'In our own words',
  onlyIn: (language: string) => `This part is only available in ${language}:`,
  now: {
    title: 'If you complain now',
    hint: 'These dates are counted at this moment, with the same rules that count them for a real complaint.',
    later: 'After that, if every step takes until its last day',
    by: 'At the latest',
    aim: 'We aim at',
    why: 'Why this date?',
    review: 'And if you ask for a review now',
    reviewLater: 'And if you then ask for a review',
    reviewNext: 'And if you then ask for one more look',
    notYet: 'No day can be given for this yet',
    notYetWhy: 'The clock has not started yet.',
  },
  file: {
    title: 'You can complain in several ways',
    text: 'Choose the way that suits you best. We handle every complaint in the same way.',
    give: 'Tell us how we can reach you, and your order number if you have one. No order number? We take your complaint all the same.',
    browser: 'The form works in every browser, also in an old one, and without an account.',
    raiseWithin: (period: string) =>
      `You can complain until ${period} after your order was delivered. We take later complaints too, and note that they came later.`,
  },
  acknowledge: {
    counts: 'It counts when our letter has left us and could be delivered. A letter that comes back does not count.',
    by: (who: string) => `Who confirms it: ${who}.`,
    self: 'Whoever confirms your complaint also handles it.',
  },
  reference: {
    title: 'Your order number is your reference',
    text: 'We file your complaint under your order number, so that it is easy to find. A second complaint about the same order gets -2 behind it. Without an order number you get a reference from us.',
  },
  severity: {
    title: 'How serious it is',
    text: (names: string) => `We judge how serious every complaint is: ${names}.`,
  },
  investigate: {
    title: 'We find out what happened',
    text: 'Where it is needed, we look into it. We can ask:',
  },
  hearing: {
    title: 'Is it about a colleague?',
    text: 'Then we tell that colleague about your complaint. We hear their side before we answer you.',
  },
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
    text: 'Where that is right, you get one or more of these:',
    date: 'Each comes with an amount or a description, and with a day. We keep your complaint open until it is done.',
    law: 'This comes on top of your rights by law. It never takes their place.',
  },
  review: {
    title: 'Not satisfied? Somebody looks again',
    again: 'Not satisfied? We look again',
    next: 'Still not satisfied? One more look',
    looks: 'What is looked at then',
    /** Who looks, by the name of the role or the shop's own name. */
    by: (who: string) => `Who looks again: ${who}.`,
    customer: 'Are you not satisfied? Then you can ask for a review.',
    staff: 'Our own people can ask for it too.',
    keyword: (words: string) => `It also starts when you write one of these words to us: ${words}.`,
    time: (period: string) => `It starts by itself when you have no answer ${period} after we received your complaint.`,
    anyTime: 'You can ask at any moment. You do not have to wait for our answer.',
    answered: 'You can ask once you have our answer.',
    replied: 'You can ask once you have the reply of the review before.',
    window: (period: string) => `You can ask until ${period} after that.`,
    file: 'Everything we have about your complaint goes there at once. You do not have to tell it again.',
    reads: 'Everything that was written and found out is read, and what we offered you is discussed.',
    asks: 'This is answered, with reasons:',
    questions: same<ReviewQuestion>({
      policyFollowed: 'Did we follow this policy?',
      treatedFairly: 'Were we fair to you, and did we help you, all the way?',
      lawKept: 'Did we keep to consumer law?',
    }),
    independence: {
      'never-handled': 'Nobody who handled your complaint may take part in this.',
      'not-decided': 'Nobody who decided on your complaint before may take part in this.',
      none: 'It can be somebody who has worked on your complaint before.',
    },
    panel: (quorum: string, all: boolean) =>
      all
        ? `At least ${quorum} people decide together, and must all agree.`
        : `At least ${quorum} people decide together, by a majority.`,
    outside: 'The reply also says where you can go outside our shop.',
  },
  outside: {
    title: 'You can go outside our shop',
    text: 'Still not satisfied? Then these can help you. Know what each can and cannot do:',
    none: 'For your country we cannot name a body. You can always go to court.',
    take: 'You can take your whole file along. You find it on the page of your complaint.',
    country: 'The country where you live',
    elsewhere: 'Another country',
    show: 'Show',
    shown: (country: string) => `Shown for: ${country}.`,
  },
  improve: {
    title: 'We learn from it',
    text: 'Of every complaint we record what caused it:',
    change:
      'When we change something because of complaints, we write down who does it and by when. Later we look whether it helped.',
    logReview: (period: string, role: string) =>
      `At least once in ${period} all complaints are read again together, by ${role}.`,
  },
  closing: {
    title: 'When we close your complaint',
    silence: (period: string) =>
      `Do we hear nothing from you for ${period} after our answer? Then we close your complaint.`,
    confirmation: 'We only close your complaint once you say that it is settled.',
  },
  receipt: {
    title: 'When a letter has reached you',
    email: (period: string) => `We take it that an e-mail has reached you ${period} after we send it.`,
    post: (period: string) => `We take it that a letter by post has reached you ${period} after we send it.`,
  },
  keep: {
    title: 'How long we keep your file',
    text: (period: string) => `We keep it for ${period}.`,
    from: same<RetentionRule['from']>({
      closed: 'We count from the day your complaint is closed.',
      delivered: 'We count from the day your order was delivered.',
      'last-remedy': 'We count from the day we last did something for you.',
    }),
  },
  counting: {
    title: 'How we count days',
    start: 'Unless another start is named, a period begins when we receive your complaint.',
    firstDay: same<Counting['firstDay']>({
      excluded: 'The day on which a period starts does not count. We begin with the next day.',
      included: 'The day on which a period starts counts as the first.',
    }),
    cutOff: (time: string) => `What comes in after ${time} counts as received on the next working day.`,
    working: (days: string, country: string) => `Working days are ${days}, without the public holidays of ${country}.`,
    workingWeek: (days: string) => `Here working days are ${days}.`,
    week: {
      'monday-to-friday': 'Monday to Friday',
      'monday-to-saturday': 'Monday to Saturday',
      'every-day': 'all days of the week',
    },
    weeks: 'A week is seven days, holidays or not. It ends at midnight.',
    rollOver: same<Counting['rollOver']>({
      none: 'A period can end on a day that is not a working day. We then keep to that day.',
      'next-working-day':
        'Does a period end on a day that is not a working day? Then the next working day is the last.',
      'previous-working-day':
        'Does a period end on a day that is not a working day? Then the working day before it is the last.',
    }),
    atLeast: (days: string) => `A period always holds at least ${days}.`,
    late: 'Are we late? Then we tell you so, with an apology, and you can go further at once.',
  },
  kept: {
    title: 'How we kept our promises',
    hint: (since: string) =>
      `These are all promises that fell due since ${since}, and those still open. Nothing is left out.`,
    made: 'Made',
    kept: 'Kept',
    late: 'Done late',
    missed: 'Missed',
    open: 'Still open',
    excused: 'Not needed',
    aim: '(an aim)',
    share: (kept: string, due: string) => `${kept} of ${due} in time`,
    noneDue: 'None has fallen due yet',
    none: 'We have made no promises in this time yet.',
  },
  versions: {
    title: 'Versions in force before',
    hint: 'A complaint keeps the policy that it was made under.',
    version: (version: number) => `Version ${version}`,
    span: (from: string, until: string) => `from ${from} to ${until}`,
    since: (from: string) => `since ${from}`,
    from: (from: string) => `from ${from}`,
    current: 'You find the policy that is in force now here.',
    old: (from: string, until: string) => `This version was in force from ${from} to ${until}.`,
    future: (from: string) => `This version comes into force on ${from}.`,
  },
  version: (title: string, version: number, since: string, edition: string) =>
    `“${title}”, version ${version}, in force since ${since}. Calendar edition ${edition}.`,
}

export type PolicyPageTexts = typeof policyPage
