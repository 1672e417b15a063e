export const remedyCarriedOut = {
  done: 'We did what we promised you.',
  late: (date: string) => `That is later than we promised you: by ${date}. We are sorry.`,
  what: 'What',
  promised: 'What we promised',
  proof: 'How you can check it',
  more: 'We still owe you this:',
  complete: 'With this we have done everything that we promised you.',
  wrong: 'Is something not right? Reply to this message, and we put it right.',
}
export type RemedyCarriedOutTexts = typeof remedyCarriedOut
