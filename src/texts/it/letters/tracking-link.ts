import type { TrackingLinkTexts } from '../../en/letters/tracking-link.ts'
import type { Say } from '../../tongue.ts'

export const trackingLink = (say: Say): TrackingLinkTexts => ({
  asked: say('Ha chiesto un nuovo link al Suo reclamo. Eccolo.', 'Hai chiesto un nuovo link al tuo reclamo. Eccolo.'),
  until: date => `Il link funziona fino a ${date} compreso.`,
  keep: say(
    'Non lo condivida: chi ha questo link può leggere il Suo reclamo.',
    'Non condividerlo: chi ha questo link può leggere il tuo reclamo.',
  ),
  notYou: say(
    'Non lo ha chiesto Lei? Allora non deve fare nulla. Nessun altro ha ricevuto questo link.',
    'Non lo hai chiesto tu? Allora non devi fare nulla. Nessun altro ha ricevuto questo link.',
  ),
})
