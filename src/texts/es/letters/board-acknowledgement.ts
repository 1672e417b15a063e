import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const boardAcknowledgement = (say: Say): BoardAcknowledgementTexts => ({
  received: (date, reviewer) =>
    `El ${date} recibimos ${say('su', 'tu')} petición de revisión. Se ocupa de ella ${reviewer}.`,
  replyBy: date => `${say('Tendrá', 'Tendrás')} la respuesta como muy tarde el ${date}.`,
  reads: reviewer => `${reviewer} lee todas las cartas, lo que averiguamos y lo que ${say('le', 'te')} ofrecimos.`,
  questions: 'La respuesta aclara estas tres preguntas:',
  independent: say(
    'Nadie que haya llevado su reclamación decide ahora sobre ella.',
    'Nadie que haya llevado tu reclamación decide ahora sobre ella.',
  ),
  nothingToDo: say(
    'No tiene que volver a enviar nada. ¿Quiere añadir algo? Puede hacerlo.',
    'No tienes que volver a enviar nada. ¿Quieres añadir algo? Puedes hacerlo.',
  ),
  after: say(
    'La respuesta también dice a qué organismo externo puede acudir después.',
    'La respuesta también dice a qué organismo externo puedes acudir después.',
  ),
})
