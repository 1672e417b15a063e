/** What a warehouse or courier can have found; the word goes in front of the answer. */
export type PartnerFound =
  | 'found'
  | 'not-found'
  | 'damaged'
  | 'scanned-damaged'
  | 'neighbour'
  | 'elsewhere'
  | 'packed-right'
  | 'packed-wrong'
  | 'other'
const same = (names: Record<PartnerFound, string>) => names

/** The pages of whoever is asked: one question, no account. */
export const partner = {
  title: (shop: string, reference: string) => `Question from ${shop} about ${reference}`,
  answerBy: 'Answer by',
  stillLate: 'This day has gone. Your answer still helps.',
  question: 'The question',
  erased: 'The question has been erased.',
  found: 'What did you find?',
  choices: same({
    found: 'Found',
    'not-found': 'Not found',
    damaged: 'Damaged',
    'scanned-damaged': 'Scanned as damaged',
    neighbour: 'Delivered to a neighbour',
    elsewhere: 'Delivered somewhere else',
    'packed-right': 'Packed as ordered',
    'packed-wrong': 'Packed wrong',
    other: 'Something else',
  }),
  text: 'Tell us more',
  textHint: 'For example where it was, when it was scanned, or who signed.',
  photo: 'Photos or papers',
  photoHint: (size: string) => `Photos, scans or PDFs of at most ${size} each.`,
  photoKept: (names: string) => `We have this: ${names}`,
  goesWith: 'Goes with the question',
  file: (n: number, reference: string) => `File ${n} of ${reference}`,
  customer: 'The customer',
  send: 'Send the answer',
  correct: 'Send the corrected answer',
  chooseFound: 'Choose what you found',
  tellMore: 'Tell us what you found',
  done: 'Thank you, we have your answer',
  doneText: (date: string) => `You can correct it until ${date}. Use the same link.`,
  doneOnly: 'You do not have to do anything else.',
  toCorrect: 'Correct the answer',
  yours: 'Your answer',
  files: (names: string) => `Sent along: ${names}`,
  closed: 'This question is closed',
  closedText: 'You cannot answer it any more. Is there something we should know?',
  readOnly: 'Your answer can no longer be changed',
  notNeeded: 'We no longer need an answer',
  notNeededText: 'The question was withdrawn. You do not have to do anything.',
  list: {
    title: (shop: string) => `Questions from ${shop}`,
    lead: (many: number) =>
      many === 1 ? 'One question waits for your answer.' : `${many} questions wait for your answers.`,
    nothing: 'You have answered everything. Thank you.',
    by: (date: string) => `Answer by ${date}`,
    late: (date: string) => `Answer was due by ${date}; it still helps`,
    answer: 'Answer',
    about: (reference: string) => `the question about ${reference}`,
    given: 'Answered, and can still be corrected',
    until: (date: string) => `until ${date}`,
    correct: 'Correct',
    back: 'Back to all questions',
  },
  gone: 'This link does not work',
  goneText: 'It may have expired, or part of it is missing. Copy the whole link from our e-mail.',
  mail: (shop: string) => `Mail ${shop}:`,
  foot: 'Questions about this page?',
  upload: {
    'file-too-large': 'The file is too large. Send a smaller one.',
    'too-many-files': 'Send ten files at most.',
    'file-type': 'We cannot keep this kind of file. Send a photo or a PDF.',
    'text-too-long': 'The text is too long. Make it shorter.',
    malformed: 'Part of the form did not arrive. Send it again.',
    'no-space': 'We cannot keep files at the moment. Send your answer without them.',
  },
}

export type PartnerTexts = typeof partner
