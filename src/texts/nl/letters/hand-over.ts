import type { HandOverTexts } from '../../en/letters/hand-over.ts'
import type { Say } from '../../tongue.ts'

export const handOver = (say: Say): HandOverTexts => ({
  now: handler => `Vanaf nu behandelt ${handler} ${say('uw', 'je')} klacht.`,
  before: (previous, handler) => `${handler} neemt het over van ${previous}.`,
  noRepeat: `${say('U', 'Je')} hoeft ${say('uw', 'je')} verhaal niet opnieuw te vertellen. Alles wat ${say('u', 'je')} stuurde, gaat mee.`,
  dateStays: date => `De datum blijft gelijk: ${say('u', 'je')} krijgt ons antwoord uiterlijk op ${date}.`,
  dateStaysReport: `Is het antwoord dan niet klaar? Dan ${say('hoort u', 'hoor je')} die dag waarom, met een nieuwe datum.`,
  dateMissed: date => `Wij beloofden ons antwoord uiterlijk op ${date}. Wij zijn te laat en dat spijt ons.`,
  reviewDate: date =>
    `De datum blijft gelijk: ${say('u', 'je')} krijgt antwoord op ${say('uw', 'je')} verzoek uiterlijk op ${date}.`,
})
