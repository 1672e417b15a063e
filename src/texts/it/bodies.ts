import type { BodiesTexts } from '../en/bodies.ts'

export const bodies: BodiesTexts = {
  called: {},
  does: {
    advises: 'Riceve informazioni sui Suoi diritti.',
    'passes-on': 'La Sua segnalazione passa all’autorità che controlla le imprese.',
    'assists-across-borders': 'Il centro può contattare per Lei un negozio di un altro paese.',
    mediates: 'Riceve aiuto per trovare un accordo con noi.',
    proposes: 'Riceve una proposta di soluzione.',
    decides: 'Riceve una decisione sul Suo reclamo.',
    enforces: 'Chi viola la legge può essere fermato o multato.',
  },
  cannot: {
    advises: 'Non riceve consigli.',
    'passes-on': 'La Sua segnalazione non viene trasmessa.',
    'assists-across-borders': 'Non riceve aiuto con un negozio di un altro paese.',
    mediates: 'Nessuno media tra Lei e noi.',
    proposes: 'Non riceve una proposta di soluzione.',
    decides: 'Non si decide sul Suo singolo caso.',
    enforces: 'Nessuno può obbligare un’impresa.',
  },
  about: {
    goods: 'Deve trattarsi di beni che ha acquistato.',
    credit: 'Deve trattarsi di un credito o di un pagamento a rate.',
    'data-protection': 'Deve trattarsi dei Suoi dati personali.',
    'cross-border':
      'Deve abitare in un paese dell’UE e avere acquistato in un altro. Contano anche la Norvegia e l’Islanda.',
  },
  regions: { 'GB-ENG': 'Inghilterra', 'GB-WLS': 'Galles', 'GB-SCT': 'Scozia', 'GB-NIR': 'Irlanda del Nord' },
  forRegions: regions => `Vale per: ${regions}.`,
  notes: {
    'furniture-ombudsman': 'Deve trattarsi di mobili o di lavori in casa.',
    universalschlichtungsstelle: 'La controversia non può superare i 50.000 €.',
    'court-england-wales': 'Fino a 10.000 £ c’è una procedura più semplice.',
    'court-scotland': 'Fino a 5.000 £ c’è una procedura più semplice.',
    'small-claims-ireland': 'La procedura vale per richieste fino a 2.000 €.',
    'court-italy': 'Questo giudice decide su richieste fino a 10.000 €.',
    'court-france': 'Sotto i 5.000 € deve prima tentare un accordo, per esempio con un mediatore.',
    'fevad-mediator': 'Scriva in francese. L’ordine deve essere stato consegnato in Francia.',
    signalconso: 'Il venditore vede la Sua segnalazione e può risponderLe.',
    'confianza-online': 'L’ordine deve essere stato fatto online, al massimo un anno fa.',
    webwinkelkeur: 'Senza accordo può chiedere a DigiDispuut una decisione vincolante, a pagamento.',
    omic: 'Il Suo comune Le dice dove si trova il suo ufficio.',
    court: 'Non serve un avvocato.',
  },
  cannotNotes: {
    'trading-standards': 'Non può rivolgersi lì di persona: lo segnali al servizio di consulenza della Sua zona.',
    'consumer-ombudsman-belgium': 'Non riceve aiuto con imprese fuori dal Belgio.',
  },
  opens: {
    'at-once': 'Può rivolgersi lì in ogni momento.',
    'after-complaint': 'Deve prima avere presentato un reclamo a noi.',
    'final-answer': 'Può rivolgersi lì dopo la nostra ultima risposta.',
  },
  orAfter: period => `Oppure se non ha questa risposta dopo ${period}.`,
  window: {
    complaint: period => `Termine: ${period} dal Suo reclamo a noi.`,
    'final-answer': period => `Termine: ${period} dalla nostra ultima risposta.`,
  },
  answers: period => `Durata: al massimo ${period}, quando la pratica è completa.`,
  free: 'È gratuito.',
  varies: 'Può avere un costo.',
  fee: amount => `Costa ${amount}.`,
  returned: 'Riceve indietro la somma se le viene data ragione.',
  binds: {
    nobody: 'Lei e noi possiamo rifiutare il risultato.',
    shop: 'Se accetta la decisione, noi dobbiamo rispettarla.',
    both: 'Lei e noi dobbiamo rispettare la decisione.',
  },
  joined: {
    nothing: 'Noi partecipiamo.',
    membership: 'Siamo aderenti.',
    commitment: 'Ci siamo impegnati a partecipare.',
  },
  notJoined: 'Noi non partecipiamo.',
  needsUs: 'Il Suo reclamo viene trattato solo se noi partecipiamo.',
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
      `Se non troviamo un accordo, può rivolgersi a questo organismo: ${bodies}. Noi partecipiamo alla sua procedura.`,
    noPart:
      'Non aderiamo a un organismo per la risoluzione delle controversie e non intendiamo avvalercene per il Suo reclamo.',
    nowhere: 'Quindi non può presentare lì questo reclamo.',
    competent: bodies => `L’organismo competente per il Suo reclamo sarebbe: ${bodies}.`,
    mediator: bodies => `Ha diritto a un mediatore gratuito. Il nostro è: ${bodies}.`,
    mediatorMissing:
      'Ha diritto a un mediatore gratuito. Ci chieda chi è. L’elenco di tutti i mediatori è su economie.gouv.fr/mediation-conso.',
    also: bodies => `Può rivolgersi anche a: ${bodies}.`,
  },
}
