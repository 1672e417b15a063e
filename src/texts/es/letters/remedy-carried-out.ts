import type { RemedyCarriedOutTexts } from '../../en/letters/remedy-carried-out.ts'
import type { Say } from '../../tongue.ts'

export const remedyCarriedOut = (say: Say): RemedyCarriedOutTexts => ({
  done: say('Hemos hecho lo que le prometimos.', 'Hemos hecho lo que te prometimos.'),
  late: date => `${say('Se', 'Te')} lo prometimos para el ${date}. Lo hemos hecho más tarde y lo sentimos.`,
  what: 'Qué',
  promised: 'Qué prometimos',
  proof: say('Cómo puede comprobarlo', 'Cómo puedes comprobarlo'),
  more: say('Todavía le debemos esto:', 'Todavía te debemos esto:'),
  complete: say('Con esto hemos hecho todo lo que le prometimos.', 'Con esto hemos hecho todo lo que te prometimos.'),
  wrong: say(
    '¿Hay algo que no está bien? Responda a este mensaje y lo arreglamos.',
    '¿Hay algo que no está bien? Responde a este mensaje y lo arreglamos.',
  ),
})
