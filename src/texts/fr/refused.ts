import type { RefusedTexts } from '../en/refused.ts'
import type { Say } from '../tongue.ts'

export const refused = (say: Say): RefusedTexts => {
  const add = say('Envoyez un message pour ajouter quelque chose.', 'Envoie un message pour ajouter quelque chose.')
  const meanwhile = say('En attendant, envoyez un message.', 'En attendant, envoie un message.')
  return {
    'already-escalated': () => `${say('Votre', 'Ta')} réclamation est déjà en réexamen. ${add}`,
    'already-filed': () => `Nous avons déjà cette réclamation. ${add}`,
    'board-decides-now': () => `${say('Votre', 'Ta')} réclamation est maintenant en réexamen. ${add}`,
    'board-has-not-replied': () =>
      say(
        'Le réexamen n’est pas terminé. Ensuite, vous pourrez nous dire où vous portez votre réclamation.',
        'Le réexamen n’est pas terminé. Ensuite, tu pourras nous dire où tu portes ta réclamation.',
      ),
    'body-missing': () =>
      `Aucun organisme n’est choisi. ${say('Choisissez-en un dans la liste.', 'Choisis-en un dans la liste.')}`,
    closed: () =>
      say(
        'Votre réclamation est clôturée. Rouvrez-la d’abord, ou envoyez un message.',
        'Ta réclamation est clôturée. Rouvre-la d’abord, ou envoie un message.',
      ),
    'dossier-taken-enough': ({ atMost }) =>
      say(
        `Vous avez déjà téléchargé votre dossier ${atMost} fois aujourd’hui. Vous pourrez le télécharger de nouveau demain ; cette page, vous pouvez toujours l’imprimer.`,
        `Tu as déjà téléchargé ton dossier ${atMost} fois aujourd’hui. Tu pourras le télécharger de nouveau demain ; cette page, tu peux toujours l’imprimer.`,
      ),
    'escalation-too-early': () => `Un réexamen est possible après notre réponse. ${meanwhile}`,
    'no-review': () =>
      say(
        'Nos règles ne prévoient pas de réexamen. Envoyez un message, ou adressez-vous à un organisme extérieur : la page de nos règles les cite.',
        'Nos règles ne prévoient pas de réexamen. Envoie un message, ou adresse-toi à un organisme extérieur : la page de nos règles les cite.',
      ),
    'no-way-to-reach': () =>
      say(
        'Sans adresse, nous ne pouvons pas répondre. Indiquez une adresse e-mail ou une adresse postale.',
        'Sans adresse, nous ne pouvons pas répondre. Indique une adresse e-mail ou une adresse postale.',
      ),
    'not-answered': () => `Nous n’avons pas encore répondu à ${say('votre', 'ta')} réclamation. ${meanwhile}`,
    'not-closed': () => `${say('Votre', 'Ta')} réclamation est encore ouverte. ${add}`,
    'nothing-said': () =>
      say(
        'Il manque encore quelque chose. Remplissez-le, puis envoyez encore une fois.',
        'Il manque encore quelque chose. Remplis-le, puis envoie encore une fois.',
      ),
    'question-closed': () =>
      `Cette question est fermée. ${say('Envoyez-nous un message', 'Envoie-nous un message')} s’il reste quelque chose à dire.`,
    'question-unknown': () =>
      `Nous ne trouvons pas cette question. ${say('Rouvrez', 'Rouvre')} le lien de notre lettre.`,
    'reason-missing': () =>
      `Il manque une raison. ${say('Dites pourquoi en quelques mots.', 'Dis pourquoi en quelques mots.')}`,
    'received-too-long-ago': ({ earliest }, dates) =>
      `Notre calendrier ne remonte pas si loin. ${say('Choisissez', 'Choisis')} le ${dates.fullDate(earliest)} ou plus tard.`,
    'review-window-closed': ({ until }, dates) =>
      say(
        `Un réexamen était possible jusqu’au ${dates.fullDate(until)}. Envoyez-nous un message et dites pourquoi vous le demandez plus tard : nous le lirons.`,
        `Un réexamen était possible jusqu’au ${dates.fullDate(until)}. Envoie-nous un message et dis pourquoi tu le demandes plus tard : nous le lirons.`,
      ),
    changed: () =>
      `Ce n’est pas possible maintenant. ${say('Regardez', 'Regarde')} la page encore une fois : quelque chose a changé.`,
  }
}
