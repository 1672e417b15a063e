import type { ProgressReportTexts } from '../../en/letters/progress-report.ts'

export const progressReport: ProgressReportTexts = {
  notYet: 'Wij hebben nog geen volledig antwoord op uw klacht. Hier leest u hoe ver wij zijn.',
  answerBy: date => `U krijgt het volledige antwoord uiterlijk op ${date}.`,
  done: 'Wat wij hebben gedaan',
  open: 'Wat nog open is',
  why: 'Waarom wij meer tijd nodig hebben',
  when: 'Uw nieuwe datum',
  stands: date => `Wij beloven u het volledige antwoord uiterlijk op ${date}. Deze datum vervangt de vorige.`,
  byWhom: handler => `U krijgt het van ${handler}.`,
  nothingToDo: 'U hoeft niets te doen. Hebt u iets wat ons helpt? Stuur het ons.',
}
