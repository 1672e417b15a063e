import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'
import type { Say } from '../../tongue.ts'

export const remedyDelayed = (say: Say): RemedyDelayedTexts => ({
  about: {
    refund: `Dit gaat over de terugbetaling die wij ${say('u', 'je')} beloofden.`,
    exchange: `Dit gaat over de omruiling die wij ${say('u', 'je')} beloofden.`,
    repair: `Dit gaat over de reparatie die wij ${say('u', 'je')} beloofden.`,
    'price-reduction': `Dit gaat over de prijsverlaging die wij ${say('u', 'je')} beloofden.`,
    compensation: `Dit gaat over de vergoeding die wij ${say('u', 'je')} beloofden.`,
    voucher: `Dit gaat over de tegoedbon die wij ${say('u', 'je')} beloofden.`,
    apology: `Dit gaat over de excuses die wij ${say('u', 'je')} beloofden.`,
  },
  missed: date => `Wij beloofden ${say('u', 'je')} dit uiterlijk op ${date}. Wij deden het niet en dat spijt ons.`,
  willMiss: date => `Wij beloofden ${say('u', 'je')} dit uiterlijk op ${date}. Dat lukt ons niet en dat spijt ons.`,
  newDate: date => `${say('Uw', 'Je')} nieuwe datum is ${date}.`,
  why: 'Waarom het langer duurt',
  when: `Wat ${say('u', 'je')} krijgt`,
  wrong: `${say('Past de nieuwe datum u niet', 'Komt de nieuwe datum je niet uit')}? Antwoord op dit bericht. Wij zoeken dan een andere weg.`,
})
