import type { AcknowledgementTexts } from '../../en/letters/acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const acknowledgement = (say: Say): AcknowledgementTexts => ({
  opening: `Nous confirmons que nous avons ${say('votre', 'ta')} réclamation.`,
  handles: handler => `${handler} traite ${say('votre', 'ta')} réclamation.`,
  answerBy: date => `${say('Vous recevrez', 'Tu recevras')} la réponse au plus tard le ${date}.`,
  orReport: say(
    'La réponse n’est pas prête ce jour-là ? Alors vous saurez pourquoi, et vous aurez une nouvelle date.',
    'La réponse n’est pas prête ce jour-là ? Alors tu sauras pourquoi, et tu auras une nouvelle date.',
  ),
  whySooner: handler => `${handler} pense avoir besoin de moins de temps.`,
  note: handler => `${handler} ajoute :`,
  reply: handler => `${handler} reçoit ${say('vos', 'tes')} messages.`,
})
