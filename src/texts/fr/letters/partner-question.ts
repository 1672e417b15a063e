import type { PartnerQuestionTexts } from '../../en/letters/partner-question.ts'
import type { Say } from '../../tongue.ts'

export const partnerQuestion = (say: Say): PartnerQuestionTexts => ({
  subject: (shop, date) => `Question de la part de ${shop} : réponse au plus tard le ${date}`,
  hello: partner => `Bonjour ${partner},`,
  intro: shop => `${shop} examine une réclamation et ${say('vous pose', 'te pose')} une question.`,
  answerBy: date => `Il nous faut ${say('votre', 'ta')} réponse au plus tard le ${date}.`,
  question: 'La question',
  customer: 'Le client ou la cliente',
  files: many =>
    many === 1
      ? 'Un fichier accompagne la question : il est sur la page.'
      : `${many} fichiers accompagnent la question : ils sont sur la page.`,
  link: say('Répondez ici, sans mot de passe', 'Réponds ici, sans mot de passe'),
  orReply: say(
    'Ou répondez simplement à cet e-mail, avec vos photos si vous en avez.',
    'Ou réponds simplement à cet e-mail, avec tes photos si tu en as.',
  ),
  correct: date =>
    say(
      `Vous pouvez corriger votre réponse jusqu’au ${date} inclus.`,
      `Tu peux corriger ta réponse jusqu’au ${date} inclus.`,
    ),
  noAnswer: 'Sans réponse, nous décidons avec ce que nous savons.',
  reminder: {
    subject: (shop, date) => `Rappel, question de la part de ${shop} : réponse au plus tard le ${date}`,
    intro: shop => `${shop} ${say('vous a', 't’a')} posé une question et n’a pas encore de réponse.`,
    late: date => `Il nous fallait ${say('votre', 'ta')} réponse au plus tard le ${date}. Elle nous aide encore.`,
  },
  list: {
    subject: (shop, many) =>
      many === 1 ? `1 question de la part de ${shop}` : `${many} questions de la part de ${shop}`,
    intro: (shop, many) =>
      many === 1
        ? `${shop} attend ${say('votre', 'ta')} réponse à une question.`
        : `${shop} attend ${say('vos', 'tes')} réponses à ces questions.`,
    row: (reference, date) => `${reference} : réponse au plus tard le ${date}`,
    link: say('Répondez ici, sans mot de passe', 'Réponds ici, sans mot de passe'),
    until: date =>
      say(
        `Ce lien fonctionne jusqu’au ${date} inclus. Chaque jour ouvré avec des questions ouvertes, vous en recevez un nouveau.`,
        `Ce lien fonctionne jusqu’au ${date} inclus. Chaque jour ouvré avec des questions ouvertes, tu en reçois un nouveau.`,
      ),
  },
})
