import type { PromisedTexts } from '../en/promised.ts'
import type { Say } from '../tongue.ts'

export const promised = (say: Say): PromisedTexts => ({
  promises: {
    triage: 'Valutazione della gravità',
    'first-reply': 'Prima risposta personale',
    'hear-staff': 'Ascolto della persona coinvolta',
    findings: 'Accertamento dei fatti',
    refund: 'Rimborso',
    'follow-up': 'Domanda su com’è andata',
    acknowledge: 'Conferma',
    register: 'Inserimento nel registro',
    assign: 'Persona responsabile',
    answer: 'Risposta (obiettivo)',
    'answer-or-report': 'Risposta o aggiornamento',
    remedy: 'Soluzione',
    'acknowledge-escalation': 'Conferma del riesame',
    'board-reply': 'Risposta al riesame',
  },
  promisesToCustomers: {
    triage: say('Valutiamo quanto è grave il Suo reclamo.', 'Valutiamo quanto è grave il tuo reclamo.'),
    'first-reply': say('Una persona del nostro team Le risponde.', 'Una persona del nostro team ti risponde.'),
    'hear-staff': say(
      'Ascoltiamo la persona del team di cui parla il Suo reclamo.',
      'Ascoltiamo la persona del team di cui parla il tuo reclamo.',
    ),
    findings: 'Abbiamo accertato che cosa è successo.',
    refund: say('Ha il denaro che abbiamo deciso di rimborsarLe.', 'Hai il denaro che abbiamo deciso di rimborsarti.'),
    'follow-up': say('Le chiediamo se ora va tutto bene.', 'Ti chiediamo se ora va tutto bene.'),
    acknowledge: say(
      'Confermiamo di avere il Suo reclamo e Le diciamo chi lo segue.',
      'Confermiamo di avere il tuo reclamo e ti diciamo chi lo segue.',
    ),
    register: say(
      'La direzione del servizio clienti inserisce il Suo reclamo nel nostro registro.',
      'La direzione del servizio clienti inserisce il tuo reclamo nel nostro registro.',
    ),
    assign: say('Una persona esamina il Suo reclamo.', 'Una persona esamina il tuo reclamo.'),
    answer: say('Il nostro obiettivo è darLe la risposta.', 'Il nostro obiettivo è darti la risposta.'),
    'answer-or-report': say(
      'Riceve la nostra risposta. Oppure Le diciamo perché non c’è ancora e in quale giorno arriva.',
      'Ricevi la nostra risposta. Oppure ti diciamo perché non c’è ancora e in quale giorno arriva.',
    ),
    remedy: say('Facciamo ciò che Le abbiamo promesso.', 'Facciamo ciò che ti abbiamo promesso.'),
    'acknowledge-escalation': say(
      'Confermiamo la Sua richiesta di riesame e Le diciamo chi la segue.',
      'Confermiamo la tua richiesta di riesame e ti diciamo chi la segue.',
    ),
    'board-reply': say('Riceve la risposta al riesame.', 'Ricevi la risposta al riesame.'),
  },
  promiseStates: {
    open: 'Aperta',
    kept: 'Mantenuta',
    late: 'Mantenuta in ritardo',
    missed: 'Mancata',
    excused: 'Non più necessaria',
  },
})
