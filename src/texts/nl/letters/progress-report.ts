import type { ProgressReportTexts } from '../../en/letters/progress-report.ts'
import type { Say } from '../../tongue.ts'

export const progressReport = (say: Say): ProgressReportTexts => ({
  notYet: `Wij hebben nog geen volledig antwoord op ${say('uw', 'je')} klacht. Hier ${say('leest u', 'lees je')} hoe ver wij zijn.`,
  answerBy: date => `${say('U', 'Je')} krijgt het volledige antwoord uiterlijk op ${date}.`,
  done: 'Wat wij hebben gedaan',
  open: 'Wat nog openstaat',
  why: 'Waarom wij meer tijd nodig hebben',
  when: `${say('Uw', 'Je')} nieuwe datum`,
  stands: date =>
    `Wij beloven ${say('u', 'je')} het volledige antwoord uiterlijk op ${date}. Deze datum vervangt de vorige.`,
  byWhom: handler => `${say('U', 'Je')} krijgt het antwoord van ${handler}.`,
  nothingToDo: `${say('U', 'Je')} hoeft niets te doen. ${say('Hebt u', 'Heb je')} iets wat ons helpt? Stuur het ons.`,
})
