import type { ReviewFindings, Verdict } from '#complaint/state.ts'

const ofVerdict = (texts: Record<Verdict, string>) => texts
const ofQuestion = (texts: Record<keyof ReviewFindings, string>) => texts

/** Deciding together, stepping aside, and what becomes of the answer. */
export const boardPanel = {
  yourPart: {
    vote: 'your vote is asked',
    voted: 'you voted',
    write: 'the review can be written',
    review: 'your review is asked',
    reply: 'the reply can be written and signed',
    aside: 'nothing: you stepped aside',
    hand: 'nothing: you had a hand in it',
  },
  askedColumn: 'Asked of you',
  count: (votes: number, quorum: number) => `${votes} of ${quorum} votes`,
  panel: {
    title: 'The vote',
    rule: (quorum: number, all: boolean) =>
      all
        ? `At least ${quorum} members vote, and all of them must agree.`
        : `At least ${quorum} members vote. What more than half of them say is what counts.`,
    state: (votes: number, quorum: number) =>
      `${votes} of the ${quorum} votes that are needed ${votes === 1 ? 'has' : 'have'} been given.`,
    met: 'Enough members have voted. Any of them can now write the review.',
    tooFew: (members: number, quorum: number) =>
      `${members === 1 ? 'Only 1 member is' : `Only ${members} members are`} independent of this complaint, and ${quorum} must vote. Ask the administrator to give the role to somebody who had no hand in it.`,
    waiting: (names: string) => `Not voted yet: ${names}.`,
    hidden: 'You see how the others voted once you have voted yourself.',
    divided: (on: string) =>
      `The votes do not agree yet on: ${on}. Talk it over. Whoever changes their mind votes again.`,
    yours: 'Your vote',
    lead: 'Three questions, each with an answer and reasons. The other members read them. The customer does not.',
    give: 'Give my vote',
    again: 'Change my vote',
    given: 'Your vote was recorded.',
    by: (name: string, date: string) => `${name}, ${date}`,
    dissent: (names: string) => `Saw it otherwise: ${names}. This stays in the house.`,
    write: 'Write the review',
    writeLead: 'The answers are those of the votes. Write the reasons as the customer will read them in the reply.',
    voted: 'As voted',
  },
  verdict: {
    question: 'What becomes of our answer to the customer?',
    hints: ofVerdict({
      stands: 'The answer was right. The customer gets no more than was offered.',
      varied: 'The answer was right in part. The decision says what changes.',
      overturned: 'The answer was wrong. The decision takes its place.',
    }),
    missing: 'Say what becomes of the answer',
    voted: (verdict: string) => `${verdict}. So the members voted.`,
  },
  recuse: {
    title: 'Do you have an interest in this complaint?',
    text: 'For example: you know the customer, or the outcome matters to you. Then step aside. You have no part in the review after that, and a vote you gave falls away. You cannot take this back.',
    reason: 'What is your interest?',
    reasonMissing: 'Say what your interest is',
    button: 'Step aside',
    done: 'You stepped aside. Nothing more is asked of you here.',
    aside: 'You stepped aside',
    asideText: (date: string) => `You stepped aside on ${date}. Nothing more is asked of you here.`,
    listed: 'Stepped aside',
  },
  facts: {
    title: 'What the file says',
    heard: (name: string, date: string) => `${name} was complained about, and was heard on ${date}.`,
    notHeard: (name: string) => `${name} was complained about, and was not heard.`,
    wrote: (times: number) => `The customer wrote ${times === 1 ? 'once' : `${times} times`} after the complaint.`,
    reports: (times: number) => `${times === 1 ? 'One progress report was' : `${times} progress reports were`} sent.`,
    returned: (times: number) => `${times === 1 ? 'One letter' : `${times} letters`} came back.`,
    answered: (days: number) =>
      days === 0
        ? 'The answer came on the day of the complaint.'
        : `The answer came ${days === 1 ? '1 day' : `${days} days`} after the complaint.`,
    notAnswered: 'There was no answer.',
    wanted: (wishes: string) => `The customer asked for: ${wishes}.`,
    offered: (remedies: string) => `We offered: ${remedies}.`,
    nothingOffered: 'We offered nothing.',
    found: (findings: string) => `We found: ${findings}.`,
    delivered: (date: string) => `The order was delivered on ${date}.`,
  },
  reasonHints: ofQuestion({
    policyFollowed: 'Say what this means for the customer.',
    treatedFairly: 'Was the customer heard, kept informed and taken seriously? Was the tone right?',
    lawKept: 'Repair, replacement, money back, delivery, warranty: did the customer get what the law gives?',
  }),
}
export type BoardPanel = typeof boardPanel
