import type { PolicyRulesTexts } from '../en/policy-rules.ts'
import type { Say } from '../tongue.ts'

export const policyRules = (say: Say): PolicyRulesTexts => ({
  promises: {
    acknowledge: when => say(`Lei riceve la nostra conferma ${when}.`, `Ricevi la nostra conferma ${when}.`),
    triage: when =>
      say(`Valutiamo quanto è grave il Suo reclamo ${when}.`, `Valutiamo quanto è grave il tuo reclamo ${when}.`),
    'first-reply': when =>
      say(`Una persona del nostro team Le risponde ${when}.`, `Una persona del nostro team ti risponde ${when}.`),
    register: when =>
      say(
        `Inseriamo il Suo reclamo nel nostro registro ${when}.`,
        `Inseriamo il tuo reclamo nel nostro registro ${when}.`,
      ),
    assign: when =>
      say(
        `Affidiamo il Suo reclamo ${when} a una persona che può esaminarlo e agire.`,
        `Affidiamo il tuo reclamo ${when} a una persona che può esaminarlo e agire.`,
      ),
    'hear-staff': when => `Ascoltiamo la persona coinvolta ${when}.`,
    findings: when => `Accertiamo che cosa è successo e lo scriviamo ${when}.`,
    answer: when =>
      say(`Lei riceve la nostra risposta completa ${when}.`, `Ricevi la nostra risposta completa ${when}.`),
    'answer-or-report': when =>
      say(
        `Lei riceve la nostra risposta completa o un aggiornamento ${when}.`,
        `Ricevi la nostra risposta completa o un aggiornamento ${when}.`,
      ),
    refund: when => say(`Le paghiamo la somma promessa ${when}.`, `Ti paghiamo la somma promessa ${when}.`),
    'follow-up': when =>
      say(`Le chiediamo ${when} se ora va tutto bene.`, `Ti chiediamo ${when} se ora va tutto bene.`),
    'acknowledge-escalation': when =>
      say(`Le diciamo ${when} chi se ne occupa.`, `Ti diciamo ${when} chi se ne occupa.`),
    'board-reply': when => say(`Lei riceve la risposta ${when}.`, `Ricevi la risposta ${when}.`),
  },
  titles: {
    acknowledge: say('Confermiamo il Suo reclamo', 'Confermiamo il tuo reclamo'),
    triage: 'Valutiamo quanto è grave',
    'first-reply': say('Una persona Le risponde', 'Una persona ti risponde'),
    register: say('Il Suo reclamo entra nel nostro registro', 'Il tuo reclamo entra nel nostro registro'),
    assign: 'Una persona ne diventa responsabile',
    'hear-staff': 'Ascoltiamo anche l’altra parte',
    findings: 'Accertiamo che cosa è successo',
    answer: say('Lei riceve la nostra risposta', 'Ricevi la nostra risposta'),
    'answer-or-report': say('Lei riceve la nostra risposta', 'Ricevi la nostra risposta'),
    refund: say('Le restituiamo il denaro', 'Ti restituiamo il denaro'),
    'follow-up': say('Le chiediamo com’è andata', 'Ti chiediamo com’è andata'),
    'acknowledge-escalation': say('Confermiamo la Sua richiesta di riesame', 'Confermiamo la tua richiesta di riesame'),
    'board-reply': say('Lei riceve una risposta entro un termine fisso', 'Ricevi una risposta entro un termine fisso'),
  },
  more: {
    acknowledge: say(
      'Dice chi segue il Suo reclamo e in quale giorno avrà la nostra risposta.',
      'Dice chi segue il tuo reclamo e in quale giorno avrai la nostra risposta.',
    ),
    'answer-or-report': say(
      'Un aggiornamento dice che cosa abbiamo fatto, che cosa resta aperto e perché. Dice anche in quale giorno avrà la risposta completa. Quel giorno è una nuova promessa.',
      'Un aggiornamento dice che cosa abbiamo fatto, che cosa resta aperto e perché. Dice anche in quale giorno avrai la risposta completa. Quel giorno è una nuova promessa.',
    ),
  },
  within: period => `entro ${period}`,
  moments: {
    received: say('da quando riceviamo il Suo reclamo', 'da quando riceviamo il tuo reclamo'),
    sent: say('dall’invio del Suo reclamo', 'dall’invio del tuo reclamo'),
    'first-raised': say('da quando ce ne parla per la prima volta', 'da quando ce ne parli per la prima volta'),
    ordered: say('dal Suo ordine', 'dal tuo ordine'),
    delivered: say('dalla consegna del Suo ordine', 'dalla consegna del tuo ordine'),
    acknowledged: 'dalla nostra conferma',
    triaged: 'dalla nostra prima valutazione',
    registered: 'dall’inserimento nel nostro registro',
    assigned: 'da quando una persona ne è responsabile',
    'information-complete': say(
      'da quando abbiamo tutti i dati che ci servono da Lei',
      'da quando abbiamo tutti i dati che ci servono da te',
    ),
    'goods-returned': 'da quando il prodotto è tornato da noi',
    answered: 'dalla nostra risposta',
    'remedy-agreed': say('da quando decidiamo che cosa fare per Lei', 'da quando decidiamo che cosa fare per te'),
    closed: say('dalla chiusura del Suo reclamo', 'dalla chiusura del tuo reclamo'),
    escalated: say('dalla Sua richiesta di riesame', 'dalla tua richiesta di riesame'),
    'review-acknowledged': say('dalla conferma della Sua richiesta', 'dalla conferma della tua richiesta'),
    'review-replied': say(
      'dalla risposta alla Sua richiesta di riesame',
      'dalla risposta alla tua richiesta di riesame',
    ),
  },
  whicheverFirst: moments => `${moments} (vale la prima data)`,
  whicheverLast: moments => `${moments} (vale l’ultima data)`,
  noPeriod: 'Per questo non abbiamo fissato un termine.',
  aim: 'È il nostro obiettivo, non una promessa vincolante.',
  unlessAnswered: say(
    'Ha già la nostra risposta? Allora questo passo non serve.',
    'Hai già la nostra risposta? Allora questo passo non serve.',
  ),
  responsible: role => `Responsabile: ${role}.`,
  only: which => `Vale per i reclami ${which}.`,
  case: (which, change) => `Per i reclami ${which}: ${change}.`,
  strengths: { must: 'come promessa vincolante', aim: 'come obiettivo' },
  by: role => `responsabile: ${role}`,
  pauses: {
    'waiting-for-customer': say(
      'Il termine si ferma mentre aspettiamo i Suoi dati',
      'Il termine si ferma mentre aspettiamo i tuoi dati',
    ),
    'waiting-for-partner': 'Il termine si ferma mentre aspettiamo il corriere o un altro partner',
    'waiting-for-goods': 'Il termine si ferma mentre il prodotto è in viaggio verso di noi',
    'in-court': 'Il termine si ferma mentre la questione è davanti al giudice',
  },
  atMost: period => `, al massimo per ${period}`,
  later: {
    can: say(
      'Possiamo darLe una data successiva. Le scriviamo prima che passi la prima.',
      'Possiamo darti una data successiva. Ti scriviamo prima che passi la prima.',
    ),
    times: n => (n === 1 ? 'Lo facciamo al massimo una volta.' : `Lo facciamo al massimo ${n} volte.`),
    each: period => `La nuova data arriva al massimo ${period} dopo quel messaggio.`,
    total: period => `In tutto non dura mai più di ${period}.`,
    says: parts => `Quel messaggio dice ${parts}.`,
    parts: {
      done: 'che cosa abbiamo fatto',
      open: 'che cosa resta aperto',
      reason: 'perché ci serve più tempo',
      'new-date': 'qual è la nuova data',
      'outside-body': say(
        'a chi può rivolgersi fuori dal nostro negozio',
        'a chi puoi rivolgerti fuori dal nostro negozio',
      ),
    },
  },
  agreed: {
    can: say('Possiamo anche concordare con Lei un’altra data.', 'Possiamo anche concordare con te un’altra data.'),
    latest: period => `Quella data arriva al massimo ${period} dopo l’inizio del termine.`,
  },
  countedOtherwise: 'contato in un altro modo',
  otherCounting: 'Qui contiamo in un altro modo.',
  fastLane: {
    title: 'Risolto rapidamente',
    text: period =>
      say(
        `Il reclamo è risolto entro ${period} e Lei è d’accordo? Allora alcuni passi non servono.`,
        `Il reclamo è risolto entro ${period} e sei d’accordo? Allora alcuni passi non servono.`,
      ),
    cancels: names => `Non servono più: ${names}.`,
  },
  which: {
    category: subjects => `su ${subjects}`,
    channel: channels => `fatti ${channels}`,
    severity: severities => `che riteniamo ${severities}`,
    safety: 'in cui qualcuno può farsi male',
    noSafety: 'in cui nessuno può farsi male',
    country: countries => `di clienti che vivono ${countries}`,
    product: names => `su ${names}`,
    payment: names => `su ordini pagati con ${names}`,
    amount: money => `su ordini da ${money} in su`,
    from: date => `ricevuti a partire da ${date}`,
    until: date => `ricevuti fino a ${date}`,
    not: which => `, tranne quelli ${which}`,
    all: parts => parts.join(' e '),
    any: parts => parts.join(' o '),
  },
  severities: { low: 'lievi', normal: 'normali', high: 'gravi', critical: 'molto gravi' },
})
