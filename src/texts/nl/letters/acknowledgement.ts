import type { AcknowledgementTexts } from '../../en/letters/acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const acknowledgement = (say: Say): AcknowledgementTexts => ({
  opening: `Wij bevestigen dat wij ${say('uw', 'je')} klacht hebben.`,
  handles: handler => `${handler} behandelt ${say('uw', 'je')} klacht.`,
  answerBy: date => `${say('U', 'Je')} krijgt het antwoord uiterlijk op ${date}.`,
  orReport: `Is het antwoord dan niet klaar? Dan ${say('hoort u', 'hoor je')} die dag waarom, met een nieuwe datum.`,
  whySooner: handler => `${handler} verwacht minder tijd nodig te hebben.`,
  note: handler => `${handler} schrijft erbij:`,
  reply: handler => `${say('Uw', 'Je')} berichten komen bij ${handler} terecht.`,
})
