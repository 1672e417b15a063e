import type { BodiesTexts } from '../en/bodies.ts'
import type { Say } from '../tongue.ts'

export const bodies = (say: Say): BodiesTexts => ({
  called: {
    agcm: 'l’Autorità Garante della Concorrenza e del Mercato (AGCM)',
    'court-italy': 'il giudice di pace',
  },
  does: {
    advises: say('Riceve informazioni sui Suoi diritti.', 'Ricevi informazioni sui tuoi diritti.'),
    'passes-on': say(
      'La Sua segnalazione passa all’autorità che controlla le imprese.',
      'La tua segnalazione passa all’autorità che controlla le imprese.',
    ),
    'assists-across-borders': say(
      'Il centro può contattare per Lei un negozio di un altro Paese.',
      'Il centro può contattare per te un negozio di un altro Paese.',
    ),
    mediates: say('Riceve aiuto per trovare un accordo con noi.', 'Ricevi aiuto per trovare un accordo con noi.'),
    proposes: say('Riceve una proposta di soluzione.', 'Ricevi una proposta di soluzione.'),
    decides: say('Riceve una decisione sul Suo reclamo.', 'Ricevi una decisione sul tuo reclamo.'),
    enforces: 'Chi viola la legge può essere fermato o multato.',
  },
  cannot: {
    advises: say('Non riceve consigli.', 'Non ricevi consigli.'),
    'passes-on': say('La Sua segnalazione non viene trasmessa.', 'La tua segnalazione non viene trasmessa.'),
    'assists-across-borders': say(
      'Non riceve aiuto con un negozio di un altro Paese.',
      'Non ricevi aiuto con un negozio di un altro Paese.',
    ),
    mediates: say('Nessuno media tra Lei e noi.', 'Nessuno media tra te e noi.'),
    proposes: say('Non riceve una proposta di soluzione.', 'Non ricevi una proposta di soluzione.'),
    decides: say('Non si decide sul Suo singolo caso.', 'Non si decide sul tuo singolo caso.'),
    enforces: 'Nessuno può obbligare un’impresa a fare qualcosa.',
  },
  about: {
    goods: say('Deve trattarsi di beni che ha acquistato.', 'Deve trattarsi di beni che hai acquistato.'),
    credit: 'Deve trattarsi di un credito o di un pagamento a rate.',
    'data-protection': say('Deve trattarsi dei Suoi dati personali.', 'Deve trattarsi dei tuoi dati personali.'),
    'cross-border': say(
      'Deve abitare in un Paese dell’UE e avere acquistato in un altro. Contano anche la Norvegia e l’Islanda.',
      'Devi abitare in un Paese dell’UE e avere acquistato in un altro. Contano anche la Norvegia e l’Islanda.',
    ),
  },
  regions: { 'GB-ENG': 'Inghilterra', 'GB-WLS': 'Galles', 'GB-SCT': 'Scozia', 'GB-NIR': 'Irlanda del Nord' },
  forRegions: regions => `Vale per: ${regions}.`,
  notes: {
    'furniture-ombudsman': 'Deve trattarsi di mobili o di lavori in casa.',
    universalschlichtungsstelle: 'La controversia non può superare i 50.000 €.',
    'court-england-wales': 'Fino a 10.000 £ c’è una procedura più semplice.',
    'court-scotland': 'Fino a 5.000 £ c’è una procedura più semplice.',
    'small-claims-ireland': 'La procedura vale per richieste fino a 2.000 €.',
    'court-italy': 'Questo giudice decide su richieste fino a 10.000 €.',
    'court-france': say(
      'Sotto i 5.000 € deve prima tentare un accordo, per esempio con un mediatore.',
      'Sotto i 5.000 € devi prima tentare un accordo, per esempio con un mediatore.',
    ),
    'fevad-mediator': say(
      'Scriva in francese. L’ordine deve essere stato consegnato in Francia.',
      'Scrivi in francese. L’ordine deve essere stato consegnato in Francia.',
    ),
    signalconso: say(
      'Il venditore vede la Sua segnalazione e può risponderLe.',
      'Il venditore vede la tua segnalazione e può risponderti.',
    ),
    'confianza-online': 'L’ordine deve essere stato fatto online, al massimo un anno fa.',
    webwinkelkeur: say(
      'Senza accordo può chiedere a DigiDispuut una decisione vincolante, a pagamento.',
      'Senza accordo puoi chiedere a DigiDispuut una decisione vincolante, a pagamento.',
    ),
    omic: say('Il Suo comune Le dice dove si trova l’ufficio.', 'Il tuo comune ti dice dove si trova l’ufficio.'),
    court: 'Non serve un avvocato.',
  },
  cannotNotes: {
    'trading-standards': say(
      'Non può rivolgersi lì di persona: lo segnali al servizio di consulenza della Sua zona.',
      'Non puoi rivolgerti lì di persona: segnalalo al servizio di consulenza della tua zona.',
    ),
    'consumer-ombudsman-belgium': say(
      'Non riceve aiuto con imprese fuori dal Belgio.',
      'Non ricevi aiuto con imprese fuori dal Belgio.',
    ),
  },
  opens: {
    'at-once': say('Può rivolgersi lì in ogni momento.', 'Puoi rivolgerti lì in ogni momento.'),
    'after-complaint': say(
      'Deve prima avere presentato un reclamo a noi.',
      'Devi prima avere presentato un reclamo a noi.',
    ),
    'final-answer': say(
      'Può rivolgersi lì dopo la nostra ultima risposta.',
      'Puoi rivolgerti lì dopo la nostra ultima risposta.',
    ),
  },
  orAfter: period =>
    say(`Oppure se non ha questa risposta dopo ${period}.`, `Oppure se non hai questa risposta dopo ${period}.`),
  window: {
    complaint: period => say(`Termine: ${period} dal Suo reclamo a noi.`, `Termine: ${period} dal tuo reclamo a noi.`),
    'final-answer': period => `Termine: ${period} dalla nostra ultima risposta.`,
  },
  answers: period => `Durata: al massimo ${period}, quando la pratica è completa.`,
  free: 'È gratuito.',
  varies: 'Può avere un costo.',
  fee: amount => `Costa ${amount}.`,
  returned: say(
    'Riceve indietro la somma se Le viene data ragione.',
    'Ricevi indietro la somma se ti viene data ragione.',
  ),
  binds: {
    nobody: say('Lei e noi possiamo rifiutare il risultato.', 'Tu e noi possiamo rifiutare il risultato.'),
    shop: say(
      'Se accetta la decisione, noi dobbiamo rispettarla.',
      'Se accetti la decisione, noi dobbiamo rispettarla.',
    ),
    both: say('Lei e noi dobbiamo rispettare la decisione.', 'Tu e noi dobbiamo rispettare la decisione.'),
  },
  joined: {
    nothing: 'Noi partecipiamo.',
    membership: 'Siamo aderenti.',
    commitment: 'Ci siamo impegnati a partecipare.',
  },
  notJoined: 'Noi non partecipiamo.',
  needsUs: say(
    'Il Suo reclamo viene esaminato solo se noi partecipiamo.',
    'Il tuo reclamo viene esaminato solo se noi partecipiamo.',
  ),
  labels: {
    does: 'Che cosa è possibile:',
    cannot: 'Che cosa non è possibile:',
    gate: 'Quando:',
    terms: 'Buono a sapersi:',
    phone: 'Telefono:',
    post: 'Posta:',
  },
  notice: {
    takesPart: bodies =>
      say(
        `Se non troviamo un accordo, può rivolgersi a questo organismo: ${bodies}. Noi partecipiamo alla sua procedura.`,
        `Se non troviamo un accordo, puoi rivolgerti a questo organismo: ${bodies}. Noi partecipiamo alla sua procedura.`,
      ),
    noPart: say(
      'Non aderiamo a un organismo per la risoluzione delle controversie e non intendiamo avvalercene per il Suo reclamo.',
      'Non aderiamo a un organismo per la risoluzione delle controversie e non intendiamo avvalercene per il tuo reclamo.',
    ),
    nowhere: say('Quindi non può presentare lì questo reclamo.', 'Quindi non puoi presentare lì questo reclamo.'),
    competent: bodies =>
      say(
        `L’organismo competente per il Suo reclamo sarebbe: ${bodies}.`,
        `L’organismo competente per il tuo reclamo sarebbe: ${bodies}.`,
      ),
    mediator: bodies =>
      say(
        `Ha diritto a un mediatore gratuito. Il nostro è: ${bodies}.`,
        `Hai diritto a un mediatore gratuito. Il nostro è: ${bodies}.`,
      ),
    mediatorMissing: say(
      'Ha diritto a un mediatore gratuito. Ci chieda chi è. L’elenco di tutti i mediatori è su economie.gouv.fr/mediation-conso.',
      'Hai diritto a un mediatore gratuito. Chiedici chi è. L’elenco di tutti i mediatori è su economie.gouv.fr/mediation-conso.',
    ),
    also: bodies => say(`Può rivolgersi anche a: ${bodies}.`, `Puoi rivolgerti anche a: ${bodies}.`),
  },
})
