import type { TrackingLinkTexts } from '../../en/letters/tracking-link.ts'
import type { Say } from '../../tongue.ts'

export const trackingLink = (say: Say): TrackingLinkTexts => ({
  asked: say(
    'Ha pedido un nuevo enlace a su reclamación. Aquí lo tiene.',
    'Has pedido un nuevo enlace a tu reclamación. Aquí lo tienes.',
  ),
  until: date => `El enlace funciona hasta el ${date}, incluido.`,
  keep: say(
    'No lo comparta: quien tiene este enlace puede leer su reclamación.',
    'No lo compartas: quien tiene este enlace puede leer tu reclamación.',
  ),
  notYou: say(
    '¿No lo ha pedido usted? Entonces no tiene que hacer nada. Nadie más ha recibido este enlace.',
    '¿No lo has pedido tú? Entonces no tienes que hacer nada. Nadie más ha recibido este enlace.',
  ),
})
