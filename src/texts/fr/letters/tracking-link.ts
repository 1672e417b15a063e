import type { TrackingLinkTexts } from '../../en/letters/tracking-link.ts'
import type { Say } from '../../tongue.ts'

export const trackingLink = (say: Say): TrackingLinkTexts => ({
  asked: say(
    'Vous avez demandé un nouveau lien vers votre réclamation. Le voici.',
    'Tu as demandé un nouveau lien vers ta réclamation. Le voici.',
  ),
  until: date => `Le lien fonctionne jusqu’au ${date} inclus.`,
  keep: say(
    'Gardez-le pour vous : avec ce lien, on peut lire votre réclamation.',
    'Garde-le pour toi : avec ce lien, on peut lire ta réclamation.',
  ),
  notYou: say(
    'Vous ne l’avez pas demandé ? Alors vous n’avez rien à faire. Personne d’autre n’a reçu ce lien.',
    'Tu ne l’as pas demandé ? Alors tu n’as rien à faire. Personne d’autre n’a reçu ce lien.',
  ),
})
