export const receipt = {
  received: (moment: string) => `We received your complaint on ${moment}.`,
  first: 'This is an automatic message. A person reads your complaint.',
  acknowledgedBy: (date: string) => `By ${date} we tell you who handles your complaint.`,
  answeredBy: (date: string) => `By ${date} you get our answer.`,
  aimedAt: (date: string) => `We aim to answer by ${date}.`,
  orReport: 'If we need more time, you hear why that day, and you get a new date.',
  add: 'You do not have to do anything now. Do you want to add something? You can.',
  notYou: 'Did you not send us a complaint? Then reply to this message, and we look into it.',
}
export type ReceiptTexts = typeof receipt
