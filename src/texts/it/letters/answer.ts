import type { AnswerTexts } from '../../en/letters/answer.ts'
import { lowered } from '../../lowered.ts'
import type { Say } from '../../tongue.ts'

export const answer = (say: Say): AnswerTexts => ({
  opening: say('Questa è la nostra risposta al Suo reclamo.', 'Questa è la nostra risposta al tuo reclamo.'),
  yourComplaint: say('Il Suo reclamo', 'Il tuo reclamo'),
  conclusion: 'La nostra conclusione',
  onPoint: (point, conclusion) => `${point}: ${lowered(conclusion)}`,
  firstPoint: say('Il Suo reclamo iniziale', 'Il tuo reclamo iniziale'),
  done: 'Che cosa abbiamo fatto per capire l’accaduto',
  found: 'Che cosa abbiamo accertato',
  remedy: say('Che cosa facciamo per Lei', 'Che cosa facciamo per te'),
  changes: 'Che cosa cambiamo',
  noChange: 'Cambiamo qualcosa?',
  changeBy: (change, date) => `${change}. Sarà fatto entro ${date}.`,
  disagree: say('Se non è d’accordo', 'Se non sei d’accordo'),
  satisfied: say(
    'La risposta va bene per Lei? Allora non deve fare nulla.',
    'La risposta va bene per te? Allora non devi fare nulla.',
  ),
  again: say(
    'Ha una domanda su questa risposta? Risponda a questo messaggio.',
    'Hai una domanda su questa risposta? Rispondi a questo messaggio.',
  ),
  reviewed: say('Il Suo reclamo è già stato riesaminato.', 'Il tuo reclamo è già stato riesaminato.'),
  lastWord: say(
    'Questa è la nostra ultima risposta al Suo reclamo.',
    'Questa è la nostra ultima risposta al tuo reclamo.',
  ),
  toBodies: say('Può rivolgersi a un organismo esterno:', 'Puoi rivolgerti a un organismo esterno:'),
})
