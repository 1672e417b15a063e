export const partnerQuestion = {
  subject: (shop: string, date: string) => `Question from ${shop}: answer by ${date}`,
  hello: (partner: string) => `Dear ${partner},`,
  intro: (shop: string) => `${shop} is looking into a complaint and has a question for you.`,
  answerBy: (date: string) => `We need your answer by ${date}.`,
  question: 'The question',
  link: 'Answer here, without a password',
  correct: (date: string) => `You can correct your answer until ${date}.`,
  noAnswer: 'Without an answer we decide on what we know.',
}
export type PartnerQuestionTexts = typeof partnerQuestion
