import type { AnswerTexts } from '../../en/letters/answer.ts'
import { lowered } from '../../lowered.ts'
import type { Say } from '../../tongue.ts'

export const answer = (say: Say): AnswerTexts => ({
  opening: say('Esta es nuestra respuesta a su reclamación.', 'Esta es nuestra respuesta a tu reclamación.'),
  yourComplaint: say('Su reclamación', 'Tu reclamación'),
  conclusion: 'Nuestra conclusión',
  onPoint: (point, conclusion) => `${point}: ${lowered(conclusion)}`,
  firstPoint: say('Su reclamación inicial', 'Tu reclamación inicial'),
  done: 'Qué hemos hecho para averiguar lo que pasó',
  found: 'Qué hemos averiguado',
  remedy: say('Qué hacemos por usted', 'Qué hacemos por ti'),
  changes: 'Qué cambiamos',
  noChange: '¿Cambiamos algo?',
  changeBy: (change, date) => `${change}. Estará hecho como muy tarde el ${date}.`,
  disagree: say('Si no está de acuerdo', 'Si no estás de acuerdo'),
  satisfied: say(
    '¿Le parece bien la respuesta? Entonces no tiene que hacer nada.',
    '¿Te parece bien la respuesta? Entonces no tienes que hacer nada.',
  ),
  again: say(
    '¿Tiene alguna pregunta sobre esta respuesta? Responda a este mensaje.',
    '¿Tienes alguna pregunta sobre esta respuesta? Responde a este mensaje.',
  ),
  reviewed: say('Su reclamación ya se ha revisado.', 'Tu reclamación ya se ha revisado.'),
  lastWord: say(
    'Esta es nuestra última respuesta a su reclamación.',
    'Esta es nuestra última respuesta a tu reclamación.',
  ),
  toBodies: say('Puede acudir a un organismo externo:', 'Puedes acudir a un organismo externo:'),
})
