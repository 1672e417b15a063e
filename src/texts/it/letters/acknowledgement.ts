import type { AcknowledgementTexts } from '../../en/letters/acknowledgement.ts'
import type { Say } from '../../tongue.ts'

export const acknowledgement = (say: Say): AcknowledgementTexts => ({
  opening: say('Confermiamo di avere ricevuto il Suo reclamo.', 'Confermiamo di avere ricevuto il tuo reclamo.'),
  handles: handler => `Lo segue ${handler}.`,
  answerBy: date => `${say('Avrà', 'Avrai')} la risposta entro ${date}.`,
  orReport: say(
    'Se quel giorno la risposta non è pronta, Le diciamo perché e Le diamo una nuova data.',
    'Se quel giorno la risposta non è pronta, ti diciamo perché e ti diamo una nuova data.',
  ),
  whySooner: handler => `${handler} prevede di impiegare meno tempo.`,
  note: handler => `${handler} aggiunge:`,
  reply: handler => `${say('I Suoi', 'I tuoi')} messaggi arrivano a ${handler}.`,
})
