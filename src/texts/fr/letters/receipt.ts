import type { ReceiptTexts } from '../../en/letters/receipt.ts'
import type { Say } from '../../tongue.ts'

export const receipt = (say: Say): ReceiptTexts => ({
  received: moment => `Nous avons reçu ${say('votre', 'ta')} réclamation le ${moment}.`,
  first: `Ceci est un message automatique. ${say('Votre', 'Ta')} réclamation sera lue par une personne.`,
  acknowledgedBy: date =>
    say(
      `Au plus tard le ${date}, nous vous dirons qui traite votre réclamation.`,
      `Au plus tard le ${date}, nous te dirons qui traite ta réclamation.`,
    ),
  answeredBy: date => `Au plus tard le ${date}, ${say('vous aurez', 'tu auras')} notre réponse.`,
  aimedAt: date => `Notre objectif est de répondre au plus tard le ${date}.`,
  orReport: say(
    'S’il nous faut plus de temps, vous saurez ce jour-là pourquoi, et vous aurez une nouvelle date.',
    'S’il nous faut plus de temps, tu sauras ce jour-là pourquoi, et tu auras une nouvelle date.',
  ),
  add: say(
    'Vous n’avez rien à faire pour l’instant. Vous voulez ajouter quelque chose ? C’est possible.',
    'Tu n’as rien à faire pour l’instant. Tu veux ajouter quelque chose ? C’est possible.',
  ),
  notYou: say(
    'Vous ne nous avez pas envoyé de réclamation ? Répondez à ce message. Nous chercherons ce qui s’est passé.',
    'Tu ne nous as pas envoyé de réclamation ? Réponds à ce message. Nous chercherons ce qui s’est passé.',
  ),
})
