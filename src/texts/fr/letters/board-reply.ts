import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'
import type { Say } from '../../tongue.ts'

export const boardReply = (say: Say): BoardReplyTexts => ({
  opening: reviewer => `Voici la réponse à ${say('votre', 'ta')} demande de réexamen par ${reviewer}.`,
  decision: 'La décision',
  verdicts: {
    stands: 'Notre première réponse reste la même.',
    varied: 'Notre première réponse change en partie.',
    overturned: 'Notre première réponse ne compte plus. Cette décision la remplace.',
  },
  findings: 'Le réexamen',
  remedy: say('Ce que nous faisons pour vous', 'Ce que nous faisons pour toi'),
  noRemedy: 'Le réexamen n’ajoute ni remboursement, ni échange, ni réparation.',
  bodies: say('Si cela ne vous convient toujours pas', 'Si cela ne te convient toujours pas'),
  lastStep: 'C’était la dernière étape chez nous.',
  bodiesIntro: say(
    'Vous pouvez maintenant vous adresser à un organisme en dehors de notre boutique.',
    'Tu peux maintenant t’adresser à un organisme en dehors de notre boutique.',
  ),
  file: say(
    'Vous pouvez emporter tout votre dossier. Ouvrez votre réclamation, puis enregistrez-le ou imprimez-le.',
    'Tu peux emporter tout ton dossier. Ouvre ta réclamation, puis enregistre-le ou imprime-le.',
  ),
  fileByMail: say(
    'Vous pouvez emporter tout votre dossier. Demandez-le-nous, et nous vous l’envoyons.',
    'Tu peux emporter tout ton dossier. Demande-le-nous, et nous te l’envoyons.',
  ),
})
