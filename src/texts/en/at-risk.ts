const letters = (many: number) => (many === 1 ? '1 letter waits' : `${many} letters wait`)
const promises = (many: number, due: string) =>
  many === 1 ? `1 promise falls due on ${due}.` : `${many} promises fall due; the first on ${due}.`

/** What will not be kept if nobody does anything. */
export const atRisk = {
  title: 'Letters do not leave',
  mail: (many: number, since: string) => `Mail has not left since ${since}; ${letters(many)}.`,
  paper: (many: number, since: string) => `${letters(many)} to be posted, the oldest since ${since}.`,
  promises,
  nothingDue: 'No promise falls due with them.',
  toHealth: 'What is wrong with the mail server',
  tellAdministrator:
    'Whoever administers this program sees what is wrong under Health. Telephone a customer whose promise cannot wait.',
  toLetters: 'Print and post them',
  which: 'Which promises these are',
  list: 'At risk: the letter does not leave',
  lead: 'These promises are kept once their letters leave. If the day comes too near, print the letter, post it and record that: then it counts. A telephone call keeps no promise, but the customer knows.',
  waits: {
    mail: (letter: string) => `${letter} waits for the mail server`,
    paper: (letter: string) => `${letter} waits to be posted`,
  },
  print: 'Read and print',
  call: (phone: string) => `Telephone ${phone}`,
  noOther: 'No postal address is known.',
}
export type AtRiskTexts = typeof atRisk
