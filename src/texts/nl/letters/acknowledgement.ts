import type { AcknowledgementTexts } from '../../en/letters/acknowledgement.ts'

export const acknowledgement: AcknowledgementTexts = {
  opening: 'Wij bevestigen dat wij uw klacht hebben.',
  handles: handler => `${handler} behandelt uw klacht.`,
  answerBy: date => `U krijgt het antwoord uiterlijk op ${date}.`,
  orReport: 'Is het antwoord dan niet klaar? Dan hoort u die dag waarom, met een nieuwe datum.',
  whySooner: handler => `${handler} verwacht minder tijd nodig te hebben.`,
  note: handler => `${handler} schrijft erbij:`,
  reply: handler => `Uw berichten komen bij ${handler} terecht.`,
}
