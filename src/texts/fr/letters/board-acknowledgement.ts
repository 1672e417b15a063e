import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const boardAcknowledgement = (say: Say): BoardAcknowledgementTexts => ({
  received: (date, reviewer) =>
    say(
      `Nous avons reçu votre demande le ${date}. Votre réclamation passe maintenant à ${reviewer}.`,
      `Nous avons reçu ta demande le ${date}. Ta réclamation passe maintenant à ${reviewer}.`,
    ),
  replyBy: date => `${say('Vous recevrez', 'Tu recevras')} la réponse au plus tard le ${date}.`,
  reads: reviewer =>
    `${reviewer} lit toutes les lettres, ce que nous avons trouvé et ce que nous ${say('vous avons', 't’avons')} proposé.`,
  questions: 'La réponse traite trois questions :',
  independent: `Les personnes qui ont traité ${say('votre', 'ta')} réclamation ne participent pas à la décision.`,
  nothingToDo: say(
    'Vous n’avez rien à renvoyer. Vous voulez ajouter quelque chose ? C’est possible.',
    'Tu n’as rien à renvoyer. Tu veux ajouter quelque chose ? C’est possible.',
  ),
  after: say(
    'La réponse dit aussi à quel organisme vous pourrez vous adresser ensuite.',
    'La réponse dit aussi à quel organisme tu pourras t’adresser ensuite.',
  ),
})
