export const reviewRequest = {
  subject: (reference: string, date: string) => `[${reference}] A complaint to review: reply by ${date}`,
  subjectUndated: (reference: string) => `[${reference}] A complaint to review`,
  hello: 'Dear colleague,',
  asked: (reference: string) => `A customer asks for a review of complaint ${reference}.`,
  replyBy: (date: string) => `The reply is due by ${date}.`,
  reads: 'You find the whole file on one page: letters, findings, and what we offered.',
  questions: 'The review answers three questions, each with reasons:',
  independent: 'Did you have a hand in handling it? Then leave it to somebody else.',
  link: 'Open the file here',
  nobodyLeft: 'Everybody who may review it had a hand in handling it. Give somebody independent that role now.',
  people: 'Open the list of people here',
}
export type ReviewRequestTexts = typeof reviewRequest
