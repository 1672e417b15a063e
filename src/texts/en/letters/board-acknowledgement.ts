export const boardAcknowledgement = {
  received: (date: string, reviewer: string) =>
    `On ${date} we received your request. Your complaint now goes to ${reviewer}.`,
  replyBy: (date: string) => `You get the reply by ${date}.`,
  reads: (reviewer: string) => `${reviewer} reads all letters, what we found, and what we offered you.`,
  questions: 'The reply answers three questions:',
  independent: 'Nobody who handled your complaint decides about it.',
  nothingToDo: 'You do not have to send anything again. Do you want to add something? You can.',
  after: 'The reply also says which outside body you can turn to after that.',
}
export type BoardAcknowledgementTexts = typeof boardAcknowledgement
