import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'

export const remedyDelayed: RemedyDelayedTexts = {
  about: {
    refund: 'Dit gaat over de terugbetaling die wij u beloofden.',
    exchange: 'Dit gaat over de omruiling die wij u beloofden.',
    repair: 'Dit gaat over de reparatie die wij u beloofden.',
    'price-reduction': 'Dit gaat over de prijsverlaging die wij u beloofden.',
    compensation: 'Dit gaat over de vergoeding die wij u beloofden.',
    voucher: 'Dit gaat over de tegoedbon die wij u beloofden.',
    apology: 'Dit gaat over de excuses die wij u beloofden.',
  },
  missed: date => `Wij beloofden u dit uiterlijk op ${date}. Wij deden het niet en dat spijt ons.`,
  willMiss: date => `Wij beloofden u dit uiterlijk op ${date}. Dat lukt ons niet en dat spijt ons.`,
  newDate: date => `Uw nieuwe datum is ${date}.`,
  why: 'Waarom het langer duurt',
  when: 'Wat u krijgt',
  wrong: 'Past de nieuwe datum u niet? Antwoord op dit bericht. Wij zoeken dan een andere weg.',
}
