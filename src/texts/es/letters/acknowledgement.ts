import type { AcknowledgementTexts } from '../../en/letters/acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const acknowledgement = (say: Say): AcknowledgementTexts => ({
  opening: say('Confirmamos que hemos recibido su reclamación.', 'Confirmamos que hemos recibido tu reclamación.'),
  handles: handler => `La lleva ${handler}.`,
  answerBy: date => `${say('Tendrá', 'Tendrás')} la respuesta como muy tarde el ${date}.`,
  orReport: say(
    'Si ese día la respuesta no está lista, le decimos por qué y le damos una nueva fecha.',
    'Si ese día la respuesta no está lista, te decimos por qué y te damos una nueva fecha.',
  ),
  whySooner: handler => `${handler} calcula que necesitará menos tiempo.`,
  note: handler => `${handler} añade:`,
  reply: handler => `${say('Sus', 'Tus')} mensajes los recibe ${handler}.`,
})
