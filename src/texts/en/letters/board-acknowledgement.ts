export const boardAcknowledgement = {
  received: (date: string) => `On ${date} we received your request. Our board now looks at your complaint.`,
  replyBy: (date: string) => `The board replies by ${date}.`,
  who: 'The board decides itself. Nobody who handled your complaint decides about it.',
  reads: 'The board reads all letters, what we found, and what we offered you. It answers three questions:',
  nothingToDo: 'You do not have to send anything again. Do you want to add something? You can.',
  after: 'The reply also says which outside body you can turn to after that.',
}
export type BoardAcknowledgementTexts = typeof boardAcknowledgement
