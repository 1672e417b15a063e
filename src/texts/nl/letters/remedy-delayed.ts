import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'

export const remedyDelayed: RemedyDelayedTexts = {
  missed: date => `Wij beloofden u dit uiterlijk op ${date}. Wij deden het niet en dat spijt ons.`,
  willMiss: date => `Wij beloofden u dit uiterlijk op ${date}. Dat lukt ons niet en dat spijt ons.`,
  newDate: date => `Uw nieuwe datum is ${date}.`,
  why: 'Waarom het langer duurt',
  when: 'Wat u krijgt',
  what: 'Wat',
  wrong: 'Past de nieuwe datum u niet? Antwoord op dit bericht. Wij zoeken dan een andere weg.',
}
