import type { Role } from '#policy/policy.ts'

const same = (names: Readonly<Record<Role, string>>) => names

// What all letters have in common. Every parameter is a text, so that a test can say every sentence.
export const frame = {
  subject: (reference: string, about: string) => `[${reference}] Your complaint: ${about}`,
  dear: (name: string) => `Dear ${name},`,
  dearCustomer: 'Dear customer,',
  regards: 'Kind regards,',
  team: (shop: string) => `The complaints team at ${shop}`,
  /** The name that mail about complaints comes from. */
  sender: (shop: string) => `${shop} complaints`,
  /** Who reviews, as the policy names it. */
  reviewers: same({
    board: 'our board',
    manager: 'a manager who did not handle it',
    agent: 'a colleague who did not handle it',
    investigator: 'an investigator who did not handle it',
    administrator: 'a colleague who did not handle it',
  }),
  /** The same, to open a sentence about what they do. */
  reviewersDo: same({
    board: 'The board',
    manager: 'This manager',
    agent: 'This colleague',
    investigator: 'This investigator',
    administrator: 'This colleague',
  }),
  onBehalf: same({
    board: 'On behalf of the board',
    manager: 'Customer Service Manager',
    agent: 'Customer service',
    investigator: 'Customer service',
    administrator: 'Customer service',
  }),
  email: (address: string) => `E-mail: ${address}`,
  phone: (number: string) => `Phone: ${number}`,
  post: (address: string) => `Post: ${address}`,
  mayReply: 'You can also answer this e-mail. What you write comes to your complaint, with any photos you attach.',
  follow: 'Follow your complaint here, send a message or a photo, and see why each date is what it is',
  open: 'Open your complaint here',
  whatNext: 'What happens next',
  whatYouCanDo: 'What you can do',
  why: 'Why this date?',
  whyMany: 'Why these dates?',
  files: 'With this letter',
  details: 'Details',
  reference: 'Reference',
  receivedOn: 'Received',
  handler: 'Who handles it',
  answerBy: 'Answer by',
  late: (date: string) => `We promised you this letter by ${date}. We are late, and we are sorry.`,
  boardTitle: 'Not satisfied?',
  board: (reviewer: string) => `You can put your complaint to ${reviewer}.`,
  boardHow: 'Open your complaint and ask for a review there. Say in your own words why.',
  boardHowByMail: 'Write to us that you want a review, and say in your own words why.',
  boardWhat: (reviewer: string) =>
    `${reviewer} reads the whole file. Nobody who handled your complaint decides about it.`,
  boardWithin: (reviewer: string, period: string) => `${reviewer} replies within ${period} of your request.`,
  bodiesAfter: (bodies: string) => `Are you still not satisfied after that? Then you can turn to ${bodies}.`,
}
export type FrameTexts = typeof frame
