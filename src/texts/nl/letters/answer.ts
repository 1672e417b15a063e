import type { AnswerTexts } from '../../en/letters/answer.ts'

export const answer: AnswerTexts = {
  opening: 'Dit is ons antwoord op uw klacht.',
  yourComplaint: 'Uw klacht',
  conclusion: 'Onze conclusie',
  onPoint: (point, conclusion) => `${point}: ${conclusion}`,
  firstPoint: 'Uw klacht zelf',
  done: 'Wat wij hebben gedaan om het uit te zoeken',
  found: 'Wat wij hebben gevonden',
  remedy: 'Wat wij voor u doen',
  changes: 'Wat wij veranderen',
  noChange: 'Of wij iets veranderen',
  changeBy: (change, date) => `${change}. Klaar uiterlijk op ${date}.`,
  disagree: 'Bent u het er niet mee eens?',
  satisfied: 'Is het antwoord goed voor u? Dan hoeft u niets te doen.',
  again: 'Hebt u een vraag over dit antwoord? Antwoord dan op dit bericht.',
  reviewed: 'Uw klacht is al eens opnieuw beoordeeld.',
  lastWord: 'Dit is ons laatste antwoord op uw klacht.',
  toBodies: 'U kunt terecht bij een externe instantie:',
}
