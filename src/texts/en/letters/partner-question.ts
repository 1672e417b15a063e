export const partnerQuestion = {
  subject: (shop: string, date: string) => `Question from ${shop}: answer by ${date}`,
  hello: (partner: string) => `Dear ${partner},`,
  intro: (shop: string) => `${shop} is looking into a complaint and has a question for you.`,
  answerBy: (date: string) => `We need your answer by ${date}.`,
  question: 'The question',
  customer: 'The customer',
  files: (many: number) =>
    many === 1 ? 'One file goes with the question: see the page.' : `${many} files go with the question: see the page.`,
  link: 'Answer here, without a password',
  orReply: 'Or simply reply to this mail, with your photos if you have any.',
  correct: (date: string) => `You can correct your answer until ${date}.`,
  noAnswer: 'Without an answer we decide on what we know.',
  reminder: {
    subject: (shop: string, date: string) => `Reminder, question from ${shop}: answer by ${date}`,
    intro: (shop: string) => `${shop} asked you a question and has no answer yet.`,
    late: (date: string) => `We needed your answer by ${date}. It still helps.`,
  },
  list: {
    subject: (shop: string, many: number) =>
      many === 1 ? `1 question from ${shop}` : `${many} questions from ${shop}`,
    intro: (shop: string, many: number) =>
      many === 1
        ? `${shop} waits for your answer to one question.`
        : `${shop} waits for your answers to these questions.`,
    row: (reference: string, date: string) => `${reference}: answer by ${date}`,
    link: 'Answer them here, without a password',
    until: (date: string) =>
      `This link works until ${date}. On each working day with open questions you get a new one.`,
  },
}
export type PartnerQuestionTexts = typeof partnerQuestion
