import type { PolicyPageTexts } from '../en/policy-page.ts'

export const policyPage: PolicyPageTexts = {
  title: 'Come trattiamo i reclami',
  lead: shop =>
    `Queste sono le regole di ${shop} per i reclami. Sono promesse. Lei può chiederci di mantenerle, e il nostro stesso sistema lo fa ogni giorno.`,
  begin: 'Presentare un reclamo',
  contents: 'In questa pagina',
  print: 'Può stampare questa pagina per conservarla.',
  whole: 'Leggere la pagina intera, anche per altri Paesi e versioni',
  untitled: 'Con parole nostre',
  onlyIn: language => `Questa parte esiste solo in ${language}:`,
  now: {
    title: 'Se Lei presenta un reclamo adesso',
    hint: 'Queste date sono calcolate in questo momento. I reclami veri seguono le stesse regole.',
    later: 'Poi, se ogni passo dura fino al suo ultimo giorno',
    by: 'Al più tardi',
    aim: 'Il nostro obiettivo',
    why: 'Perché questa data?',
    review: 'E se chiede un riesame adesso',
    reviewLater: 'E se poi chiede un riesame',
    reviewNext: 'E se poi chiede un altro riesame',
    notYet: 'Per questo non si può ancora dare una data',
    notYetWhy: 'Il termine non è ancora cominciato.',
  },
  file: {
    title: 'Può presentare un reclamo in più modi',
    text: 'Scelga quello che preferisce. Trattiamo tutti i reclami nello stesso modo.',
    give: 'Ci dica come possiamo contattarLa. Ci dia il Suo numero d’ordine, se ne ha uno. Non ce l’ha? Accettiamo lo stesso il Suo reclamo.',
    browser: 'Il modulo funziona in tutti i browser, anche vecchi, e senza account.',
    raiseWithin: period =>
      `Può presentare un reclamo fino a ${period} dopo la consegna. Accettiamo anche i reclami successivi. In quel caso annotiamo che sono arrivati dopo.`,
  },
  acknowledge: {
    counts:
      'Conta quando la nostra lettera è partita e si è potuta consegnare. Una lettera che torna indietro non conta.',
    by: who => `Chi lo conferma: ${who}.`,
    self: 'Chi conferma il Suo reclamo lo tratta anche.',
  },
  reference: {
    title: 'Il Suo numero d’ordine è il Suo riferimento',
    text: 'Archiviamo il Suo reclamo con il Suo numero d’ordine. Così è facile trovarlo. Un secondo reclamo sullo stesso ordine porta -2 alla fine. Senza numero d’ordine riceve un riferimento da noi.',
  },
  severity: {
    title: 'La gravità',
    text: names => `Classifichiamo i reclami secondo la loro gravità: ${names}.`,
  },
  investigate: {
    title: 'Cerchiamo di capire che cosa è successo',
    text: 'Quando serve, facciamo verifiche. Possiamo consultare:',
  },
  hearing: {
    title: 'Riguarda una persona del nostro team?',
    text: 'Allora la informiamo del Suo reclamo. Ascoltiamo la sua versione prima di rispondere a Lei.',
  },
  explain: {
    title: 'La nostra risposta spiega tutto',
    text: 'Lei la riceve per iscritto. Ha sempre queste quattro parti:',
    parts: [
      'che cosa abbiamo fatto per capire l’accaduto',
      'che cosa abbiamo trovato, e se Le diamo ragione',
      'che cosa facciamo per Lei, o perché non facciamo nulla',
      'che cosa cambiamo perché non succeda più, o perché non cambiamo nulla',
    ],
  },
  remedy: {
    title: 'Rimediamo',
    text: 'Quando è giusto, Lei riceve una o più di queste cose:',
    date: 'Ognuna ha un importo o una descrizione, e una data. Il Suo reclamo resta aperto finché non è tutto fatto.',
    law: 'Questo si aggiunge ai Suoi diritti di legge. Non li sostituisce mai.',
  },
  review: {
    title: 'La risposta non La convince? Un’altra persona riesamina',
    again: 'La risposta non La convince? Riesaminiamo',
    next: 'Ancora non La convince? Un altro riesame',
    looks: 'Che cosa si guarda allora',
    by: who => `Chi riesamina: ${who}.`,
    customer: 'La risposta non La convince? Allora può chiedere un riesame.',
    staff: 'Anche il nostro stesso personale può chiederlo.',
    keyword: words => `Comincia anche se ci scrive una di queste parole: ${words}.`,
    time: period => `Comincia da solo se non ha una risposta ${period} dopo che abbiamo ricevuto il Suo reclamo.`,
    anyTime: 'Può chiederlo in ogni momento. Non deve aspettare la nostra risposta.',
    answered: 'Può chiederlo quando ha la nostra risposta.',
    replied: 'Può chiederlo quando ha la risposta del riesame precedente.',
    window: period => `Dopo ha ${period} di tempo per chiederlo.`,
    file: 'Tutto ciò che abbiamo sul Suo reclamo passa subito a chi riesamina. Non deve raccontarlo di nuovo.',
    reads: 'Si legge tutto ciò che è stato scritto e accertato. Si discute anche ciò che Le abbiamo offerto.',
    asks: 'A questo si risponde, con i motivi:',
    questions: {
      policyFollowed: 'Abbiamo seguito queste regole?',
      treatedFairly: 'Siamo stati corretti con Lei e L’abbiamo aiutata dall’inizio alla fine?',
      lawKept: 'Abbiamo rispettato le leggi sui consumatori?',
    },
    independence: {
      'never-handled': 'Nessuno che abbia trattato il Suo reclamo vi partecipa.',
      'not-decided': 'Nessuno che abbia già deciso sul Suo reclamo vi partecipa.',
      none: 'Può essere una persona che conosce già il Suo reclamo.',
    },
    panel: (quorum, all) =>
      all
        ? `Decidono insieme almeno ${quorum} persone, e tutte devono essere d’accordo.`
        : `Decidono insieme almeno ${quorum} persone, a maggioranza.`,
    outside: 'La risposta dice anche a chi può rivolgersi fuori dal nostro negozio.',
  },
  outside: {
    title: 'Può rivolgersi a qualcuno fuori dal nostro negozio',
    text: 'Ancora non La convince? Questi organismi possono aiutarLa. Ecco che cosa può fare ciascuno e che cosa no:',
    none: 'Per il Suo Paese non possiamo indicarne nessuno. Può sempre rivolgersi al giudice.',
    take: 'Può portare con sé tutto il Suo fascicolo. Lo trova nella pagina del Suo reclamo.',
    country: 'Il Paese in cui vive',
    elsewhere: 'Un altro Paese',
    show: 'Mostra',
    shown: country => `Mostrato per: ${country}.`,
  },
  improve: {
    title: 'Ne impariamo qualcosa',
    text: 'Di ogni reclamo annotiamo la causa:',
    change:
      'Cambiamo qualcosa grazie ai reclami? Allora scriviamo chi lo fa ed entro quando. Più tardi guardiamo se è servito.',
    logReview: (period, role) =>
      `Almeno una volta ogni ${period} si rileggono insieme tutti i reclami. Responsabile: ${role}.`,
  },
  closing: {
    title: 'Quando chiudiamo il Suo reclamo',
    silence: period => `Non La sentiamo per ${period} dopo la nostra risposta? Allora chiudiamo il Suo reclamo.`,
    confirmation: 'Chiudiamo il Suo reclamo solo quando Lei dice che è risolto.',
  },
  receipt: {
    title: 'Quando una lettera Le è arrivata',
    email: period => `Per noi un’e-mail Le è arrivata ${period} dopo l’invio.`,
    post: period => `Per noi una lettera per posta Le è arrivata ${period} dopo l’invio.`,
  },
  keep: {
    title: 'Per quanto tempo conserviamo il Suo fascicolo',
    text: period => `Lo conserviamo per ${period}.`,
    from: {
      closed: 'Contiamo dal giorno in cui il Suo reclamo è chiuso.',
      delivered: 'Contiamo dal giorno in cui il Suo ordine è stato consegnato.',
      'last-remedy': 'Contiamo dall’ultimo giorno in cui abbiamo fatto qualcosa per Lei.',
    },
  },
  counting: {
    title: 'Come contiamo i giorni',
    start: 'Se non è indicato un altro inizio, un termine comincia quando riceviamo il Suo reclamo.',
    firstDay: {
      excluded: 'Il giorno in cui comincia un termine non conta. Cominciamo dal giorno dopo.',
      included: 'Il giorno in cui comincia un termine conta come il primo.',
    },
    cutOff: time => `Ciò che arriva dopo le ${time} conta come ricevuto il giorno lavorativo successivo.`,
    working: (days, country) => `I giorni lavorativi vanno ${days}, senza i giorni festivi (${country}).`,
    workingWeek: days => `Qui i giorni lavorativi vanno ${days}.`,
    week: {
      'monday-to-friday': 'da lunedì a venerdì',
      'monday-to-saturday': 'da lunedì a sabato',
      'every-day': 'da lunedì a domenica',
    },
    weeks: 'Una settimana ha sette giorni, festivi o no. Finisce a mezzanotte.',
    rollOver: {
      none: 'Un termine può finire in un giorno non lavorativo. Allora rispettiamo quel giorno.',
      'next-working-day':
        'Un termine finisce in un giorno non lavorativo? Allora vale il giorno lavorativo successivo.',
      'previous-working-day':
        'Un termine finisce in un giorno non lavorativo? Allora vale il giorno lavorativo precedente.',
    },
    atLeast: days => `Un termine contiene sempre almeno ${days}.`,
    late: 'Siamo in ritardo? Glielo diciamo e ci scusiamo. Allora può andare avanti subito.',
  },
  kept: {
    title: 'Come abbiamo mantenuto le nostre promesse',
    hint: since => `Sono tutte le promesse scadute da ${since} e quelle ancora aperte. Non manca nulla.`,
    made: 'Fatte',
    kept: 'Mantenute',
    late: 'In ritardo',
    missed: 'Mancate',
    open: 'Ancora aperte',
    excused: 'Non più necessarie',
    aim: '(un obiettivo)',
    share: (kept, due) => `${kept} su ${due} in tempo`,
    noneDue: 'Nessuna è ancora scaduta',
    none: 'In questo periodo non abbiamo ancora fatto promesse.',
  },
  versions: {
    title: 'Versioni precedenti',
    hint: 'Un reclamo conserva le regole con cui è stato presentato.',
    version: version => `Versione ${version}`,
    span: (from, until) => `da ${from} a ${until}`,
    since: from => `da ${from}`,
    from: from => `a partire da ${from}`,
    current: 'Qui trova le regole che valgono adesso.',
    old: (from, until) => `Questa versione è stata in vigore da ${from} a ${until}.`,
    future: from => `Questa versione entra in vigore ${from}.`,
  },
  version: (title, version, since, edition) =>
    `«${title}», versione ${version}, in vigore da ${since}. Calendario ${edition}.`,
}
