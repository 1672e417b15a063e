import type { AnswerTexts } from '../../en/letters/answer.ts'
import { lowered } from '../../lowered.ts'
import type { Say } from '../../tongue.ts'

export const answer = (say: Say): AnswerTexts => ({
  opening: `Dit is ons antwoord op ${say('uw', 'je')} klacht.`,
  yourComplaint: `${say('Uw', 'Je')} klacht`,
  conclusion: 'Onze conclusie',
  onPoint: (point, conclusion) => `${point}: ${lowered(conclusion)}`,
  firstPoint: `${say('Uw', 'Je')} klacht zelf`,
  done: 'Wat wij hebben gedaan om het uit te zoeken',
  found: 'Wat wij hebben gevonden',
  remedy: `Wat wij ${say('voor u', 'voor je')} doen`,
  changes: 'Wat wij veranderen',
  noChange: 'Of wij iets veranderen',
  changeBy: (change, date) => `${change}. Klaar uiterlijk op ${date}.`,
  disagree: `${say('Bent u', 'Ben je')} het er niet mee eens?`,
  satisfied: `Is het antwoord goed ${say('voor u', 'voor jou')}? Dan ${say('hoeft u', 'hoef je')} niets te doen.`,
  again: `${say('Hebt u', 'Heb je')} een vraag over dit antwoord? Antwoord dan op dit bericht.`,
  reviewed: `${say('Uw', 'Je')} klacht is al eens opnieuw beoordeeld.`,
  lastWord: `Dit is ons laatste antwoord op ${say('uw', 'je')} klacht.`,
  toBodies: `${say('U', 'Je')} kunt terecht bij een externe instantie:`,
})
