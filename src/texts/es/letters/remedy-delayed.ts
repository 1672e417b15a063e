import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'
import type { Say } from '../../tongue.ts'

export const remedyDelayed = (say: Say): RemedyDelayedTexts => ({
  about: {
    refund: say('Se trata del reembolso que le prometimos.', 'Se trata del reembolso que te prometimos.'),
    exchange: say('Se trata del cambio que le prometimos.', 'Se trata del cambio que te prometimos.'),
    repair: say('Se trata de la reparación que le prometimos.', 'Se trata de la reparación que te prometimos.'),
    'price-reduction': say('Se trata de la rebaja que le prometimos.', 'Se trata de la rebaja que te prometimos.'),
    compensation: say(
      'Se trata de la indemnización que le prometimos.',
      'Se trata de la indemnización que te prometimos.',
    ),
    voucher: say('Se trata del vale de compra que le prometimos.', 'Se trata del vale de compra que te prometimos.'),
    apology: say('Se trata de las disculpas que le prometimos.', 'Se trata de las disculpas que te prometimos.'),
  },
  missed: date => `La fecha prometida era el ${date}. No lo hicimos y lo sentimos.`,
  willMiss: date => `La fecha prometida era el ${date}. No podemos cumplirla y lo sentimos.`,
  newDate: date => `${say('Su', 'Tu')} nueva fecha es el ${date}.`,
  why: 'Por qué tarda más',
  when: say('Qué recibe', 'Qué recibes'),
  wrong: say(
    '¿No le viene bien la nueva fecha? Responda a este mensaje y buscamos otra solución.',
    '¿No te viene bien la nueva fecha? Responde a este mensaje y buscamos otra solución.',
  ),
})
