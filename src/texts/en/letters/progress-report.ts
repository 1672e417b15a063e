export const progressReport = {
  notYet: 'We do not have the full answer to your complaint yet. Here you read how far we are.',
  answerBy: (date: string) => `You get the full answer by ${date}.`,
  done: 'What we have done',
  open: 'What is still open',
  why: 'Why we need more time',
  when: 'Your new date',
  stands: (date: string) => `We promise you the full answer by ${date}. This date replaces the earlier one.`,
  byWhom: (handler: string) => `The answer comes from ${handler}.`,
  nothingToDo: 'You do not have to do anything. Do you have something that helps us? Send it to us.',
}
export type ProgressReportTexts = typeof progressReport
