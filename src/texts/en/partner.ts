/** What a warehouse or courier can have found; the word goes in front of the answer. */
export type PartnerFound = 'found' | 'not-found' | 'damaged' | 'elsewhere' | 'other'
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
    elsewhere: 'Delivered somewhere else',
    other: 'Something else',
  }),
  text: 'Tell us more',
  textHint: 'For example where it was, when it was scanned, or who signed.',
  photo: 'Photo or paper',
  photoHint: (size: string) => `A photo, a scan or a PDF of at most ${size}.`,
  photoKept: (name: string) => `We have this file: ${name}`,
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
  gone: 'This link does not work',
  goneText: 'It may have expired, or part of it is missing. Copy the whole link from our e-mail.',
  mail: (shop: string) => `Mail ${shop}:`,
  foot: 'Questions about this page?',
  upload: {
    'file-too-large': 'The file is too large. Send a smaller one.',
    'too-many-files': 'Send one file.',
    'file-type': 'We cannot keep this kind of file. Send a photo or a PDF.',
    'text-too-long': 'The text is too long. Make it shorter.',
    malformed: 'Part of the form did not arrive. Send it again.',
    'no-space': 'We cannot keep files at the moment. Send your answer without it.',
  },
}

export type PartnerTexts = typeof partner
