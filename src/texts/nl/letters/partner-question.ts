import type { PartnerQuestionTexts } from '../../en/letters/partner-question.ts'
import type { Say } from '../../tongue.ts'

export const partnerQuestion = (say: Say): PartnerQuestionTexts => ({
  subject: (shop, date) => `Vraag van ${shop}: antwoord uiterlijk ${date}`,
  hello: partner => `Beste ${partner},`,
  intro: shop => `${shop} onderzoekt een klacht en heeft een vraag ${say('aan u', 'aan je')}.`,
  answerBy: date => `Wij hebben ${say('uw', 'je')} antwoord nodig uiterlijk op ${date}.`,
  question: 'De vraag',
  customer: 'De klant',
  files: many =>
    many === 1 ? 'Er hoort één bestand bij: zie de pagina.' : `Er horen ${many} bestanden bij: zie de pagina.`,
  link: 'Antwoord hier, zonder wachtwoord',
  orReply: `Of beantwoord gewoon deze mail, met ${say('uw', 'je')} foto’s als ${say('u', 'je')} die hebt.`,
  correct: date => `${say('U', 'Je')} kunt ${say('uw', 'je')} antwoord verbeteren tot en met ${date}.`,
  noAnswer: 'Zonder antwoord beslissen wij op wat wij weten.',
  reminder: {
    subject: (shop, date) => `Herinnering, vraag van ${shop}: antwoord uiterlijk ${date}`,
    intro: shop => `${shop} heeft ${say('u', 'je')} een vraag gesteld en heeft nog geen antwoord.`,
    late: date => `Wij hadden ${say('uw', 'je')} antwoord nodig uiterlijk op ${date}. Het helpt nog steeds.`,
  },
  list: {
    subject: (shop, many) => (many === 1 ? `1 vraag van ${shop}` : `${many} vragen van ${shop}`),
    intro: (shop, many) =>
      many === 1
        ? `${shop} wacht op ${say('uw', 'je')} antwoord op één vraag.`
        : `${shop} wacht op ${say('uw', 'je')} antwoord op deze vragen.`,
    row: (reference, date) => `${reference}: antwoord uiterlijk ${date}`,
    link: 'Antwoord hier, zonder wachtwoord',
    until: date =>
      `Deze link werkt tot en met ${date}. Op elke werkdag met open vragen ${say('krijgt u', 'krijg je')} een nieuwe.`,
  },
})
