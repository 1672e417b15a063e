import type { MessageTexts } from '../../en/letters/message.ts'
import type { Say } from '../../tongue.ts'

export const message = (say: Say): MessageTexts => ({
  opening: `Voici un message au sujet de ${say('votre', 'ta')} réclamation.`,
  question: say(
    'Nous avons une question sur votre réclamation. Votre réponse nous aide à comprendre ce qui s’est passé.',
    'Nous avons une question sur ta réclamation. Ta réponse nous aide à comprendre ce qui s’est passé.',
  ),
  answerBy: date => `Nous ${say('vous', 'te')} demandons de répondre au plus tard le ${date}.`,
  waiting: `Nous attendons ${say('votre', 'ta')} réponse avant de continuer.`,
  reply: say(
    'Répondez à ce message ou sur la page de votre réclamation.',
    'Réponds à ce message ou sur la page de ta réclamation.',
  ),
  replyByMail: say('Répondez à ce message.', 'Réponds à ce message.'),
})
