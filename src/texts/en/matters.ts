import type { OtherMatter } from '#policy/other-matters.ts'

const kinds = <T>(by: Readonly<Record<OtherMatter, T>>) => by

/** What came in and is no complaint: what it is, by when it is done, and what was done. */
export const matters = {
  title: 'Other matters',
  lead: 'These messages are no complaints. Each waits here until somebody has done what it asks.',
  none: 'Nothing is waiting. What is no complaint comes here from “Mail that came in”.',
  off: 'This house reads no mail yet, so there is nothing here.',
  kinds: kinds({
    'order-question': 'Question about an order',
    withdrawal: 'Withdrawal from the contract',
    privacy: 'Request about personal data',
    safety: 'Report that a product is not safe',
    other: 'Something else',
  }),
  laws: kinds({
    'order-question': '',
    withdrawal:
      'The customer gets the money back within 14 days after you were told (Directive 2011/83/EU, article 13). Confirm without delay that the withdrawal came in.',
    privacy: 'The customer is told within one month what was done with the request (GDPR, article 12).',
    safety:
      'A product that may be dangerous is looked at without delay, and reported where it is (Regulation (EU) 2023/988). The law counts no days; here it is done within one working day.',
    other: '',
  }),
  /** On the page of a message: what else it can be. */
  choose: {
    title: 'Not a complaint, and yet to be done',
    text: 'It goes to “Other matters”. Where the law gives a day for it, that day runs from when the message came in.',
    until: (date: string) => `by ${date}`,
  },
  columns: { what: 'What', from: 'From', due: 'To be done by', cameIn: 'Came in', done: 'What was done' },
  noDay: 'No day by law',
  doBy: 'to be done',
  late: (many: number) => (many === 1 ? 'One matter is past its day.' : `${many} matters are past their day.`),
  doneTitle: 'Done',
  doneLead: 'The newest 50.',
  doneNone: 'Nothing has been done yet.',
  how: { answered: 'Answered', 'handed-over': 'Handed over', noted: 'Done otherwise' },
  to: (address: string) => `to ${address}`,
  answer: {
    title: 'Answer the sender',
    field: 'Your answer',
    hint: (address: string) => `It goes to ${address} as a letter of the shop, signed with your name.`,
    button: 'Send and note as done',
    missing: 'Write the answer first',
    nobody: 'Nobody reads an answer at the address this came from.',
    snippet: 'A text of the house',
    choose: 'Choose a text',
    insert: 'Put it in the answer',
  },
  hand: {
    title: 'Hand it over',
    field: 'To which e-mail address',
    hint: 'They get the text of the message and the day it is due. What was attached stays here.',
    button: 'Send and note as done',
    wrong: 'Fill in one e-mail address, like name@example.com',
  },
  otherwise: {
    title: 'Done in another way',
    field: 'What was done',
    button: 'Note as done',
    missing: 'Write in a few words what was done',
  },
  reopen: 'It is not done after all',
  takeBack: 'It is something else: put it back with the mail that came in',
  done: {
    answered: 'The answer is on its way, and the matter is done.',
    'handed-over': 'The message was handed over, and the matter is done.',
    noted: 'The matter is done.',
    reopened: 'The matter is open again.',
    saved: 'The addresses have been saved.',
  },
  addresses: {
    title: 'To whom they are handed over',
    lead: (shop: string) =>
      `For ${shop}. The address is filled in for whoever hands a matter over; leave one empty where there is none.`,
    button: 'Save addresses',
  },
  /** The letter to whom it is handed over. */
  letter: {
    subject: (kind: string, shop: string) => `For you: ${kind.toLowerCase()} (${shop})`,
    hello: 'Hello,',
    what: (kind: string, shop: string) =>
      `A message came in at ${shop} that is not a complaint: ${kind.toLowerCase()}. Will you see to it?`,
    due: (date: string) => `It is to be done by ${date}.`,
    from: 'From',
    cameIn: 'Came in',
    subjectLine: 'Subject',
    said: 'What it says',
    careful: 'Whether the sender is who they say has not been proven.',
    by: (name: string) => `${name} handed it over.`,
  },
  /** The letter that reminds managers of what waits. */
  reminder: {
    subject: (many: number, shop: string) =>
      many === 1 ? `One message waits too long (${shop})` : `${many} messages wait too long (${shop})`,
    hello: (name: string) => `Hello ${name},`,
    waiting: (many: number) =>
      many === 1
        ? 'One message that came in has waited for more than a working day for somebody to decide what it is.'
        : `${many} messages that came in have waited for more than a working day for somebody to decide what they are.`,
    clock: 'If it is a complaint, its clock has been running since it came in.',
    oldest: (date: string) => `The oldest came in on ${date}.`,
    missed: (many: number) =>
      many === 1
        ? 'One other matter is past the day that the law gives for it.'
        : `${many} other matters are past the day that the law gives for them.`,
    open: 'Mail that came in',
    again: 'You get this letter at most once a day, on working days, for as long as something waits.',
  },
}
export type MattersTexts = typeof matters
