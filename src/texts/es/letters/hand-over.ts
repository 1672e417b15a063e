import type { HandOverTexts } from '../../en/letters/hand-over.ts'
import type { Say } from '../../tongue.ts'

export const handOver = (say: Say): HandOverTexts => ({
  now: handler => `Desde ahora, ${handler} lleva ${say('su', 'tu')} reclamación.`,
  before: previous => `Hasta ahora la llevaba ${previous}.`,
  noRepeat: say(
    'No tiene que volver a contarlo. Todo lo que nos envió sigue en el expediente.',
    'No tienes que volver a contarlo. Todo lo que nos enviaste sigue en el expediente.',
  ),
  dateStays: date =>
    say(
      `La fecha no cambia: tendrá nuestra respuesta como muy tarde el ${date}.`,
      `La fecha no cambia: tendrás nuestra respuesta como muy tarde el ${date}.`,
    ),
  dateStaysReport: say(
    'Si ese día la respuesta no está lista, le decimos por qué y le damos una nueva fecha.',
    'Si ese día la respuesta no está lista, te decimos por qué y te damos una nueva fecha.',
  ),
  dateMissed: date => `Prometimos nuestra respuesta para el ${date}. Llegamos tarde y lo sentimos.`,
  reviewDate: date =>
    say(
      `La fecha no cambia: tendrá la respuesta a su petición como muy tarde el ${date}.`,
      `La fecha no cambia: tendrás la respuesta a tu petición como muy tarde el ${date}.`,
    ),
})
