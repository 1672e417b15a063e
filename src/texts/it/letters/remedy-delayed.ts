import type { RemedyDelayedTexts } from '../../en/letters/remedy-delayed.ts'
import type { Say } from '../../tongue.ts'

export const remedyDelayed = (say: Say): RemedyDelayedTexts => ({
  about: {
    refund: say('Si tratta del rimborso che Le abbiamo promesso.', 'Si tratta del rimborso che ti abbiamo promesso.'),
    exchange: say(
      'Si tratta della sostituzione che Le abbiamo promesso.',
      'Si tratta della sostituzione che ti abbiamo promesso.',
    ),
    repair: say(
      'Si tratta della riparazione che Le abbiamo promesso.',
      'Si tratta della riparazione che ti abbiamo promesso.',
    ),
    'price-reduction': say(
      'Si tratta della riduzione di prezzo che Le abbiamo promesso.',
      'Si tratta della riduzione di prezzo che ti abbiamo promesso.',
    ),
    compensation: say(
      'Si tratta dell’indennizzo che Le abbiamo promesso.',
      'Si tratta dell’indennizzo che ti abbiamo promesso.',
    ),
    voucher: say(
      'Si tratta del buono acquisto che Le abbiamo promesso.',
      'Si tratta del buono acquisto che ti abbiamo promesso.',
    ),
    apology: say('Si tratta delle scuse che Le abbiamo promesso.', 'Si tratta delle scuse che ti abbiamo promesso.'),
  },
  missed: date => `La data promessa era ${date}. Non lo abbiamo fatto e ci scusiamo.`,
  willMiss: date => `La data promessa era ${date}. Non riusciamo a rispettarla e ci scusiamo.`,
  newDate: date => `La ${say('Sua', 'tua')} nuova data è ${date}.`,
  why: 'Perché ci vuole più tempo',
  when: say('Che cosa riceve', 'Che cosa ricevi'),
  wrong: say(
    'La nuova data non va bene per Lei? Risponda a questo messaggio e cerchiamo un’altra soluzione.',
    'La nuova data non va bene per te? Rispondi a questo messaggio e cerchiamo un’altra soluzione.',
  ),
})
