import type { WhyTexts } from '../en/why.ts'
import type { Say } from '../tongue.ts'

export const why = (say: Say): WhyTexts => ({
  starts: {
    received: date => say(`Abbiamo ricevuto il Suo reclamo ${date}.`, `Abbiamo ricevuto il tuo reclamo ${date}.`),
    sent: date => say(`Lei ha inviato il Suo reclamo ${date}.`, `Hai inviato il tuo reclamo ${date}.`),
    'first-raised': date =>
      say(`Ce ne ha parlato per la prima volta ${date}.`, `Ce ne hai parlato per la prima volta ${date}.`),
    ordered: date => say(`Lei ha ordinato ${date}.`, `Hai ordinato ${date}.`),
    delivered: date => say(`Il Suo ordine è stato consegnato ${date}.`, `Il tuo ordine è stato consegnato ${date}.`),
    acknowledged: date =>
      say(`Lei ha ricevuto la nostra conferma ${date}.`, `Hai ricevuto la nostra conferma ${date}.`),
    triaged: date => `Abbiamo valutato quanto è grave ${date}.`,
    registered: date =>
      say(
        `Abbiamo inserito il Suo reclamo nel nostro registro ${date}.`,
        `Abbiamo inserito il tuo reclamo nel nostro registro ${date}.`,
      ),
    assigned: date => `Una persona ne è diventata responsabile ${date}.`,
    'information-complete': date =>
      say(`Avevamo tutto ciò che ci serve da Lei ${date}.`, `Avevamo tutto ciò che ci serve da te ${date}.`),
    'goods-returned': date => `Il prodotto è tornato da noi ${date}.`,
    answered: date => say(`Lei ha ricevuto la nostra risposta ${date}.`, `Hai ricevuto la nostra risposta ${date}.`),
    'remedy-agreed': date =>
      say(`Abbiamo deciso che cosa fare per Lei ${date}.`, `Abbiamo deciso che cosa fare per te ${date}.`),
    closed: date => say(`Il Suo reclamo è stato chiuso ${date}.`, `Il tuo reclamo è stato chiuso ${date}.`),
    escalated: date =>
      say(
        `Abbiamo ricevuto la Sua richiesta di riesame ${date}.`,
        `Abbiamo ricevuto la tua richiesta di riesame ${date}.`,
      ),
    'review-acknowledged': date =>
      say(`Abbiamo confermato la Sua richiesta ${date}.`, `Abbiamo confermato la tua richiesta ${date}.`),
    'review-replied': date =>
      say(`Lei ha ricevuto la risposta al riesame ${date}.`, `Hai ricevuto la risposta al riesame ${date}.`),
  },
  reopened: date => say(`Abbiamo riaperto il Suo reclamo ${date}.`, `Abbiamo riaperto il tuo reclamo ${date}.`),
  started: date => `Il termine è cominciato ${date}.`,
  assumed: date =>
    `Questo termine comincia quando il passo precedente è finito. Prendiamo il suo ultimo giorno: ${date}.`,
  afterCutOff: (time, date) => `Era dopo le ${time}. Perciò conta come ricevuto ${date}.`,
  notWorking: date => `Non era un giorno lavorativo. Perciò conta come ricevuto ${date}.`,
  dayZeroExcluded: 'Quel giorno non conta.',
  dayZeroIncluded: 'Quel giorno conta come il primo.',
  promise: {
    acknowledge: period => `Promettiamo di confermarlo entro ${period}.`,
    triage: period => `Promettiamo di valutare quanto è grave entro ${period}.`,
    'first-reply': period =>
      say(
        `Le promettiamo una risposta personale entro ${period}.`,
        `Ti promettiamo una risposta personale entro ${period}.`,
      ),
    register: period => `Promettiamo di inserirlo nel registro entro ${period}.`,
    assign: period => `Promettiamo di nominare una persona responsabile entro ${period}.`,
    'hear-staff': period => `Promettiamo di ascoltare la persona coinvolta entro ${period}.`,
    findings: period => `Promettiamo di accertare che cosa è successo entro ${period}.`,
    answer: period => `Promettiamo di rispondere entro ${period}.`,
    'answer-or-report': period => `Promettiamo una risposta o un aggiornamento entro ${period}.`,
    refund: period =>
      say(
        `Promettiamo di restituirLe il denaro entro ${period}.`,
        `Promettiamo di restituirti il denaro entro ${period}.`,
      ),
    'follow-up': period =>
      say(
        `Promettiamo di chiederLe com’è andata entro ${period}.`,
        `Promettiamo di chiederti com’è andata entro ${period}.`,
      ),
    'acknowledge-escalation': period =>
      say(
        `Promettiamo di confermare la Sua richiesta entro ${period}.`,
        `Promettiamo di confermare la tua richiesta entro ${period}.`,
      ),
    'board-reply': period => `Promettiamo di rispondere alla richiesta entro ${period}.`,
  },
  aimToAnswer: period => `Il nostro obiettivo è rispondere entro ${period}.`,
  aim: period => `Il nostro obiettivo è farlo entro ${period}.`,
  oneSkipped: 'Questo giorno non conta:',
  manySkipped: 'Questi giorni non contano:',
  skippedDay: (date, reason) => `${date}: ${reason}`,
  stopped: (from, until, reason) => `Da ${from} a ${until} il termine è rimasto fermo. ${reason}`,
  stops: {
    'waiting-for-customer': say('Aspettavamo la Sua risposta.', 'Aspettavamo la tua risposta.'),
    'waiting-for-partner': 'Aspettavamo il corriere o un altro partner.',
    'waiting-for-goods': 'Aspettavamo il prodotto.',
    'in-court': 'La questione era davanti al giudice.',
  },
  atLeast: days => `Il termine deve contenere almeno ${days}. Per questo finisce più tardi.`,
  rolled: date => `Il termine finisce ${date}. Non è un giorno lavorativo, quindi l’ultimo giorno cambia.`,
  conclusion: date => `Per questo l’ultimo giorno è ${date}.`,
  conclusionAim: date => `Per questo il nostro obiettivo è ${date}.`,
  conclusionHour: moment => `Per questo deve essere fatto prima di questo momento: ${moment}.`,
  inAcknowledgement: (given, due) =>
    say(
      `Il Suo reclamo è stato confermato ${given}. Abbiamo promesso la nostra risposta entro ${due}.`,
      `Il tuo reclamo è stato confermato ${given}. Abbiamo promesso la nostra risposta entro ${due}.`,
    ),
  inReport: (given, due) => `Il nostro aggiornamento di ${given} promette la risposta completa entro ${due}.`,
  withRemedy: (given, due) => `Abbiamo promesso ${given} di farlo entro ${due}.`,
  agreed: (given, due) =>
    say(
      `Abbiamo concordato con Lei ${given} questa data: ${due}.`,
      `Abbiamo concordato con te ${given} questa data: ${due}.`,
    ),
  stands: say('Una data che Le abbiamo dato non cambia.', 'Una data che ti abbiamo dato non cambia.'),
  calendar: (country, version) => `Contato con il calendario «${country}», edizione ${version}.`,
})
