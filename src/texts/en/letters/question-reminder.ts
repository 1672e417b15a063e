export const questionReminder = {
  intro: 'We asked you a question about your complaint. We do not have your answer yet.',
  answerBy: (date: string) => `Could you answer by ${date}?`,
  question: 'The question',
  unknown: 'Do you not know the answer? Then tell us so. That helps us too.',
  goesOn: 'If we hear nothing, we decide with what we know now. You can always tell us more later.',
}
export type QuestionReminderTexts = typeof questionReminder
