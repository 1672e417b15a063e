export const acknowledgement = {
  opening: 'We confirm that we have your complaint.',
  handles: (handler: string) => `${handler} handles your complaint.`,
  answerBy: (date: string) => `You get the answer by ${date}.`,
  orReport: 'If the answer is not ready then, you hear why that day, and you get a new date.',
  whySooner: (handler: string) => `${handler} expects to need less time than that.`,
  note: (handler: string) => `${handler} adds:`,
  reply: (handler: string) => `Your replies go to ${handler}.`,
}
export type AcknowledgementTexts = typeof acknowledgement
