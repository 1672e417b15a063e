import type { ReceiptTexts } from '../../en/letters/receipt.ts'
import type { Say } from '../../tongue.ts'

export const receipt = (say: Say): ReceiptTexts => ({
  received: moment => `Recibimos ${say('su', 'tu')} reclamación el ${moment}.`,
  first: say(
    'Este mensaje es automático. Su reclamación la lee una persona.',
    'Este mensaje es automático. Tu reclamación la lee una persona.',
  ),
  acknowledgedBy: date =>
    say(
      `Como muy tarde el ${date} le decimos quién lleva su reclamación.`,
      `Como muy tarde el ${date} te decimos quién lleva tu reclamación.`,
    ),
  answeredBy: date => `Como muy tarde el ${date} ${say('tendrá', 'tendrás')} nuestra respuesta.`,
  aimedAt: date => `Nuestro objetivo es ${say('responderle', 'responderte')} como muy tarde el ${date}.`,
  orReport: say(
    'Si necesitamos más tiempo, ese día le decimos por qué y le damos una nueva fecha.',
    'Si necesitamos más tiempo, ese día te decimos por qué y te damos una nueva fecha.',
  ),
  add: say(
    'Ahora no tiene que hacer nada. ¿Quiere añadir algo? Puede hacerlo.',
    'Ahora no tienes que hacer nada. ¿Quieres añadir algo? Puedes hacerlo.',
  ),
  notYou: say(
    '¿No nos ha enviado ninguna reclamación? Responda a este mensaje y lo miramos.',
    '¿No nos has enviado ninguna reclamación? Responde a este mensaje y lo miramos.',
  ),
})
