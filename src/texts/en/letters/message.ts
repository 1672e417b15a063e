export const message = {
  opening: 'This is a message about your complaint.',
  question: 'We have a question about your complaint. Your answer helps us to find out what happened.',
  answerBy: (date: string) => `We ask you to answer by ${date}.`,
  waiting: 'We wait for your reply before we go on.',
  reply: 'Reply to this message, or answer on the page of your complaint.',
  replyByMail: 'Reply to this message.',
}
export type MessageTexts = typeof message
