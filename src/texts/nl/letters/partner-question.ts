import type { PartnerQuestionTexts } from '../../en/letters/partner-question.ts'

export const partnerQuestion: PartnerQuestionTexts = {
  subject: (shop, date) => `Vraag van ${shop}: antwoord uiterlijk ${date}`,
  hello: partner => `Beste ${partner},`,
  intro: shop => `${shop} onderzoekt een klacht en heeft een vraag aan u.`,
  answerBy: date => `Wij hebben uw antwoord nodig uiterlijk op ${date}.`,
  question: 'De vraag',
  link: 'Antwoord hier, zonder wachtwoord',
  correct: date => `U kunt uw antwoord verbeteren tot en met ${date}.`,
  noAnswer: 'Zonder antwoord beslissen wij op wat wij weten.',
}
