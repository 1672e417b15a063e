import type { PolicyPageTexts } from '../en/policy-page.ts'
import type { Say } from '../tongue.ts'

export const policyPage = (say: Say): PolicyPageTexts => ({
  title: 'Come gestiamo i reclami',
  lead: shop =>
    say(
      `Queste sono le regole di ${shop} per i reclami. Sono promesse. Lei può chiederci di mantenerle, e il nostro stesso sistema lo fa ogni giorno.`,
      `Queste sono le regole di ${shop} per i reclami. Sono promesse. Puoi chiederci di mantenerle, e il nostro stesso sistema lo fa ogni giorno.`,
    ),
  begin: 'Presentare un reclamo',
  contents: 'In questa pagina',
  print: say('Può stampare questa pagina per conservarla.', 'Puoi stampare questa pagina per conservarla.'),
  whole: 'Leggere la pagina intera, anche per altri Paesi e versioni',
  untitled: 'Con parole nostre',
  onlyIn: language => `Questa parte esiste solo in ${language}:`,
  now: {
    title: say('Se presenta un reclamo adesso', 'Se presenti un reclamo adesso'),
    hint: 'Queste date sono calcolate in questo momento. I reclami veri seguono le stesse regole.',
    later: 'Poi, se ogni passo dura fino al suo ultimo giorno',
    by: 'Al più tardi',
    aim: 'Il nostro obiettivo',
    why: 'Perché questa data?',
    review: say('E se chiede un riesame adesso', 'E se chiedi un riesame adesso'),
    reviewLater: say('E se poi chiede un riesame', 'E se poi chiedi un riesame'),
    reviewNext: say('E se poi chiede un altro riesame', 'E se poi chiedi un altro riesame'),
    notYet: 'Per questo non si può ancora dare una data',
    notYetWhy: 'Il termine non è ancora cominciato.',
  },
  file: {
    title: say('Può presentare un reclamo in più modi', 'Puoi presentare un reclamo in più modi'),
    text: `${say('Scelga', 'Scegli')} quello che ${say('preferisce', 'preferisci')}. Gestiamo tutti i reclami nello stesso modo.`,
    give: say(
      'Ci dica come possiamo contattarLa. Ci dia il Suo numero d’ordine, se ne ha uno. Non ce l’ha? Accettiamo lo stesso il Suo reclamo.',
      'Dicci come possiamo contattarti. Dacci il tuo numero d’ordine, se ne hai uno. Non ce l’hai? Accettiamo lo stesso il tuo reclamo.',
    ),
    browser: 'Il modulo funziona in tutti i browser, anche vecchi, e senza account.',
    raiseWithin: period =>
      say(
        `Può presentare un reclamo fino a ${period} dopo la consegna. Accettiamo anche i reclami successivi. In quel caso annotiamo che sono arrivati dopo.`,
        `Puoi presentare un reclamo fino a ${period} dopo la consegna. Accettiamo anche i reclami successivi. In quel caso annotiamo che sono arrivati dopo.`,
      ),
  },
  acknowledge: {
    counts:
      'Conta quando la nostra lettera è partita e si è potuta consegnare. Una lettera che torna indietro non conta.',
    by: who => `Chi lo conferma: ${who}.`,
    self: say('Chi conferma il Suo reclamo lo segue anche.', 'Chi conferma il tuo reclamo lo segue anche.'),
  },
  reference: {
    title: say('Il Suo numero d’ordine è il Suo riferimento', 'Il tuo numero d’ordine è il tuo riferimento'),
    text: say(
      'Registriamo il Suo reclamo con il Suo numero d’ordine. Così è facile trovarlo. Un secondo reclamo sullo stesso ordine porta -2 alla fine. Senza numero d’ordine riceve un riferimento da noi.',
      'Registriamo il tuo reclamo con il tuo numero d’ordine. Così è facile trovarlo. Un secondo reclamo sullo stesso ordine porta -2 alla fine. Senza numero d’ordine ricevi un riferimento da noi.',
    ),
  },
  severity: {
    title: 'La gravità',
    text: names => `Classifichiamo i reclami secondo la loro gravità: ${names}.`,
  },
  investigate: {
    title: 'Verifichiamo che cosa è successo',
    text: 'Quando serve, facciamo verifiche. Possiamo consultare:',
  },
  hearing: {
    title: 'Riguarda una persona del nostro team?',
    text: `Allora la informiamo del ${say('Suo', 'tuo')} reclamo. Ascoltiamo la sua versione prima di rispondere a ${say('Lei', 'te')}.`,
  },
  explain: {
    title: 'La nostra risposta spiega tutto',
    text: `${say('Lei la riceve', 'La ricevi')} per iscritto. Ha sempre queste quattro parti:`,
    parts: [
      'che cosa abbiamo fatto per capire l’accaduto',
      say('che cosa abbiamo trovato, e se Le diamo ragione', 'che cosa abbiamo trovato, e se ti diamo ragione'),
      `che cosa facciamo per ${say('Lei', 'te')}, o perché non facciamo nulla`,
      'che cosa cambiamo perché non succeda più, o perché non cambiamo nulla',
    ],
  },
  remedy: {
    title: 'Rimediamo',
    text: `Quando è giusto, ${say('Lei riceve', 'ricevi')} una o più di queste cose:`,
    date: `Ognuna ha un importo o una descrizione, e una data. Il ${say('Suo', 'tuo')} reclamo resta aperto finché non è tutto fatto.`,
    law: `Questo si aggiunge ai ${say('Suoi', 'tuoi')} diritti di legge. Non li sostituisce mai.`,
  },
  review: {
    title: `La risposta non ${say('La', 'ti')} convince? Un’altra persona riesamina`,
    again: say('La risposta non La convince? Riesaminiamo', 'La risposta non ti convince? Riesaminiamo'),
    next: say('Ancora non La convince? Un altro riesame', 'Ancora non ti convince? Un altro riesame'),
    looks: 'Che cosa si guarda allora',
    by: who => `Chi riesamina: ${who}.`,
    customer: `La risposta non ${say('La', 'ti')} convince? Allora ${say('può', 'puoi')} chiedere un riesame.`,
    staff: 'Anche il nostro stesso personale può chiederlo.',
    keyword: words => `Comincia anche se ci ${say('scrive', 'scrivi')} una di queste parole: ${words}.`,
    time: period =>
      `Comincia da solo se non ${say('ha', 'hai')} una risposta ${period} dopo che abbiamo ricevuto il ${say('Suo', 'tuo')} reclamo.`,
    anyTime: `${say('Può', 'Puoi')} chiederlo in ogni momento. Non ${say('deve', 'devi')} aspettare la nostra risposta.`,
    answered: say('Può chiederlo quando ha la nostra risposta.', 'Puoi chiederlo quando hai la nostra risposta.'),
    replied: `${say('Può', 'Puoi')} chiederlo quando ${say('ha', 'hai')} la risposta del riesame precedente.`,
    window: period => say(`Dopo ha ${period} di tempo per chiederlo.`, `Dopo hai ${period} di tempo per chiederlo.`),
    file: `Tutto ciò che abbiamo sul ${say('Suo', 'tuo')} reclamo passa subito a chi riesamina. Non ${say('deve', 'devi')} raccontarlo di nuovo.`,
    reads: `Si legge tutto ciò che è stato scritto e accertato. Si discute anche ciò che ${say('Le', 'ti')} abbiamo offerto.`,
    asks: 'A questo si risponde, con i motivi:',
    questions: {
      policyFollowed: 'Abbiamo seguito queste regole?',
      treatedFairly: `Siamo stati corretti con ${say('Lei', 'te')} e ${say('Le', 'ti')} abbiamo dato aiuto dall’inizio alla fine?`,
      lawKept: 'Abbiamo rispettato le leggi sui consumatori?',
    },
    independence: {
      'never-handled': `Nessuno che abbia seguito il ${say('Suo', 'tuo')} reclamo vi partecipa.`,
      'not-decided': `Nessuno che abbia già deciso sul ${say('Suo', 'tuo')} reclamo vi partecipa.`,
      none: `Può essere una persona che conosce già il ${say('Suo', 'tuo')} reclamo.`,
    },
    panel: (quorum, all) =>
      all
        ? `Decidono insieme almeno ${quorum} persone, e tutte devono essere d’accordo.`
        : `Decidono insieme almeno ${quorum} persone, a maggioranza.`,
    outside: `La risposta dice anche a chi ${say('può rivolgersi', 'puoi rivolgerti')} fuori dal nostro negozio.`,
  },
  outside: {
    title: `${say('Può rivolgersi', 'Puoi rivolgerti')} a qualcuno fuori dal nostro negozio`,
    text: say(
      'Ancora non La convince? Questi organismi possono aiutarLa. Ecco che cosa può fare ciascuno e che cosa no:',
      'Ancora non ti convince? Questi organismi possono aiutarti. Ecco che cosa può fare ciascuno e che cosa no:',
    ),
    none: say(
      'Per il Suo Paese non possiamo indicarne nessuno. Può sempre rivolgersi al giudice.',
      'Per il tuo Paese non possiamo indicarne nessuno. Puoi sempre rivolgerti al giudice.',
    ),
    take: say(
      'Può portare con sé tutto il Suo fascicolo. Lo trova nella pagina del Suo reclamo.',
      'Puoi portare con te tutto il tuo fascicolo. Lo trovi nella pagina del tuo reclamo.',
    ),
    country: say('Il Paese in cui vive', 'Il Paese in cui vivi'),
    elsewhere: 'Un altro Paese',
    show: 'Mostra',
    shown: country => `Mostrato per: ${country}.`,
  },
  improve: {
    title: 'Impariamo dai reclami',
    text: 'Di ogni reclamo annotiamo la causa:',
    change:
      'Cambiamo qualcosa grazie ai reclami? Allora scriviamo chi lo fa ed entro quando. Più tardi guardiamo se è servito.',
    logReview: (period, role) =>
      `Almeno una volta ogni ${period} si rileggono insieme tutti i reclami. Responsabile: ${role}.`,
  },
  closing: {
    title: say('Quando chiudiamo il Suo reclamo', 'Quando chiudiamo il tuo reclamo'),
    silence: period =>
      `Non ${say('La', 'ti')} sentiamo per ${period} dopo la nostra risposta? Allora chiudiamo il ${say('Suo', 'tuo')} reclamo.`,
    confirmation: `Chiudiamo il ${say('Suo', 'tuo')} reclamo solo quando ${say('Lei dice', 'dici')} che è risolto.`,
  },
  receipt: {
    title: say('Quando una lettera Le è arrivata', 'Quando una lettera ti è arrivata'),
    email: period => `Consideriamo ricevuta un’e-mail ${period} dopo l’invio.`,
    post: period => `Consideriamo ricevuta una lettera per posta ${period} dopo l’invio.`,
  },
  keep: {
    title: say('Per quanto tempo conserviamo il Suo fascicolo', 'Per quanto tempo conserviamo il tuo fascicolo'),
    text: period => `Lo conserviamo per ${period}.`,
    from: {
      closed: `Contiamo dal giorno in cui il ${say('Suo', 'tuo')} reclamo è chiuso.`,
      delivered: `Contiamo dal giorno in cui il ${say('Suo', 'tuo')} ordine è stato consegnato.`,
      'last-remedy': `Contiamo dall’ultimo giorno in cui abbiamo fatto qualcosa per ${say('Lei', 'te')}.`,
    },
  },
  counting: {
    title: 'Come contiamo i giorni',
    start: `Se non è indicato un altro inizio, un termine comincia quando riceviamo il ${say('Suo', 'tuo')} reclamo.`,
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
        'Un termine finisce in un giorno non lavorativo? Allora l’ultimo è il giorno lavorativo successivo.',
      'previous-working-day':
        'Un termine finisce in un giorno non lavorativo? Allora l’ultimo è il giorno lavorativo precedente.',
    },
    atLeast: days => `Un termine contiene sempre almeno ${days}.`,
    late: `Siamo in ritardo? ${say('Glielo', 'Te lo')} diciamo e ci scusiamo. Allora ${say('può', 'puoi')} fare subito il passo successivo.`,
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
    current: say('Qui trova le regole che valgono adesso.', 'Qui trovi le regole che valgono adesso.'),
    old: (from, until) => `Questa versione è stata in vigore da ${from} a ${until}.`,
    future: from => `Questa versione entra in vigore ${from}.`,
  },
  version: (title, version, since, edition) =>
    `«${title}», versione ${version}, in vigore da ${since}. Calendario ${edition}.`,
})
