import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'
import type { Say } from '../../tongue.ts'

export const boardReply = (say: Say): BoardReplyTexts => ({
  opening: reviewer =>
    say(
      `Esta es la respuesta a su petición. La revisión la ha hecho ${reviewer}.`,
      `Esta es la respuesta a tu petición. La revisión la ha hecho ${reviewer}.`,
    ),
  decision: 'La decisión',
  verdicts: {
    stands: 'Nuestra respuesta anterior se mantiene.',
    varied: 'Nuestra respuesta anterior cambia en parte.',
    overturned: 'Nuestra respuesta anterior ya no vale. La sustituye esta decisión.',
  },
  findings: 'La revisión',
  remedy: say('Qué hacemos por usted', 'Qué hacemos por ti'),
  noRemedy: 'La revisión no añade ningún reembolso, cambio ni reparación.',
  bodies: say('Si sigue sin estar conforme', 'Si sigues sin estar conforme'),
  lastStep: 'Este era el último paso con nosotros.',
  bodiesIntro: say('Ahora puede acudir a un organismo externo.', 'Ahora puedes acudir a un organismo externo.'),
  file: say(
    'Puede llevarse todo su expediente. Abra su reclamación y guárdelo o imprímalo allí.',
    'Puedes llevarte todo tu expediente. Abre tu reclamación y guárdalo o imprímelo allí.',
  ),
  fileByMail: say(
    'Puede llevarse todo su expediente. Pídanoslo y se lo enviamos.',
    'Puedes llevarte todo tu expediente. Pídenoslo y te lo enviamos.',
  ),
})
