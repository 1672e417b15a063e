/** Printing letters that go by post, and recording that they went. */
export const printing = {
  choose: (letter: string, reference: string) => `${letter}, ${reference}`,
  chosen: 'Chosen',
  printedAt: (when: string) => `printed ${when}`,
  print: 'Print the chosen letters',
  printHint: 'One PDF: first a list to tick off, then each letter on a sheet of its own.',
  sides: 'Paper',
  side: { one: 'Printed on one side', both: 'Printed on both sides' },
  on: 'Posted on',
  post: 'Record the chosen letters as posted',
  done: (many: number) => (many === 1 ? '1 letter is recorded as posted.' : `${many} letters are recorded as posted.`),
  notDone: 'These are not recorded yet:',
  nothingChosen: 'Choose at least one letter',
  noDay: 'Fill in the day on which the letters were posted',
  gone: 'This letter no longer has to go by post.',
  quicker: 'Somebody changed this complaint just now. Try again.',
  /** Why a letter came back, after a colon. */
  whyBack: {
    moved: 'the customer has moved',
    unknown: 'the address is not known',
    refused: 'it was refused',
    'not-collected': 'nobody collected it',
    other: 'for another reason',
  },
  whyBackTitle: 'What the post wrote on it',
  cover: {
    title: (many: number) => (many === 1 ? '1 letter to post' : `${many} letters to post`),
    lead: (when: string, who: string) => `Printed ${when} by ${who}. Tick off what is in its envelope.`,
    sheets: (many: string) => `${many} sheets of paper in all, with this one.`,
    columns: { number: 'No.', reference: 'Reference', to: 'To', letter: 'Letter', pages: 'Pages' },
  },
}

export type PrintingTexts = typeof printing
