export const questionReminder = {
  intro: 'We asked you a question about your complaint. We do not have your answer yet.',
  answerBy: (date: string) => `Your answer helps us most by ${date}.`,
  question: 'The question',
  unknown: 'Do you not know the answer? Then tell us so. That helps us too.',
  goesOn: 'Without an answer we decide on what we know. You can always tell us more later.',
}
export type QuestionReminderTexts = typeof questionReminder
