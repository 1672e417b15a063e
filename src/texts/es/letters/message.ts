import type { MessageTexts } from '../../en/letters/message.ts'
import type { Say } from '../../tongue.ts'

export const message = (say: Say): MessageTexts => ({
  opening: say('Este es un mensaje sobre su reclamación.', 'Este es un mensaje sobre tu reclamación.'),
  question: say(
    'Tenemos una pregunta sobre su reclamación. Su respuesta nos ayuda a averiguar lo que pasó.',
    'Tenemos una pregunta sobre tu reclamación. Tu respuesta nos ayuda a averiguar lo que pasó.',
  ),
  answerBy: date =>
    say(`Le pedimos que responda como muy tarde el ${date}.`, `Te pedimos que respondas como muy tarde el ${date}.`),
  waiting: say('Esperamos su respuesta para seguir adelante.', 'Esperamos tu respuesta para seguir adelante.'),
  reply: say(
    'Responda a este mensaje o en la página de su reclamación.',
    'Responde a este mensaje o en la página de tu reclamación.',
  ),
  replyByMail: say('Responda a este mensaje.', 'Responde a este mensaje.'),
})
