export const staffQuestion = {
  subject: (reference: string, date: string) => `[${reference}] A question for you: answer by ${date}`,
  asked: (by: string, reference: string) => `${by} has a question for you about complaint ${reference}.`,
  reminded: (reference: string) => `There is no answer yet to the question put to you about complaint ${reference}.`,
  answerBy: (date: string) => `Answer by ${date}.`,
  link: 'Answer it here',
}
export type StaffQuestionTexts = typeof staffQuestion
