export const parts = {
  skip: 'Skip to the main content',
  optional: 'optional',
  errorPrefix: 'Error: ',
  problem: 'There is a problem',
  fieldError: 'Error:',
  change: 'Change',
  remove: 'Remove',
  download: 'Download',
  notFilledIn: 'Not filled in',
  stepDone: 'done',
  stepNow: 'now',
  stepToCome: 'still to come',
  languages: 'Language',
  dateHint: 'For example 2-4-2026',
  choose: 'Choose one',
  erased: 'These words have been erased.',
}

export type PartsTexts = typeof parts
