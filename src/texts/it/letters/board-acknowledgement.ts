import type { BoardAcknowledgementTexts } from '../../en/letters/board-acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const boardAcknowledgement = (say: Say): BoardAcknowledgementTexts => ({
  received: (date, reviewer) =>
    `Abbiamo ricevuto la ${say('Sua', 'tua')} richiesta di riesame ${date}. Ora se ne occupa ${reviewer}.`,
  replyBy: date => `${say('Avrà', 'Avrai')} la risposta entro ${date}.`,
  reads: reviewer =>
    `${reviewer} legge tutte le lettere, ciò che abbiamo accertato e ciò che ${say('Le', 'ti')} abbiamo offerto.`,
  questions: 'La risposta chiarisce tre domande:',
  independent: say(
    'Nessuno che abbia seguito il Suo reclamo partecipa alla decisione.',
    'Nessuno che abbia seguito il tuo reclamo partecipa alla decisione.',
  ),
  nothingToDo: say(
    'Non deve inviare di nuovo nulla. Vuole aggiungere qualcosa? Può farlo.',
    'Non devi inviare di nuovo nulla. Vuoi aggiungere qualcosa? Puoi farlo.',
  ),
  after: say(
    'La risposta dice anche a quale organismo esterno può rivolgersi dopo.',
    'La risposta dice anche a quale organismo esterno puoi rivolgerti dopo.',
  ),
})
