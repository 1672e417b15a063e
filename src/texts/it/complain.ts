import type { ComplainTexts } from '../en/complain.ts'
import type { Say } from '../tongue.ts'

const count = (n: number) => n.toLocaleString('it-IT', { useGrouping: true })

export const complain = (say: Say): ComplainTexts => ({
  title: 'Presentare un reclamo',
  step: (n, of) => `Domanda ${n} di ${of}`,
  next: 'Continua',
  order: {
    title: say('Qual è il Suo numero d’ordine?', 'Qual è il tuo numero d’ordine?'),
    short: 'Numero d’ordine',
    hint: example =>
      say(
        `È nell’e-mail sul Suo ordine e sulla bolla di consegna. Ha questo aspetto: ${example}.`,
        `È nell’e-mail sul tuo ordine e sulla bolla di consegna. Ha questo aspetto: ${example}.`,
      ),
    none: 'Non ho un numero d’ordine',
    noneShort: 'Nessun numero d’ordine',
    unusual: example =>
      say(
        `Di solito i nostri numeri d’ordine sono come ${example}. Il Suo è diverso? Può inviarlo così.`,
        `Di solito i nostri numeri d’ordine sono come ${example}. Il tuo è diverso? Puoi inviarlo così.`,
      ),
    missing: say(
      'Scriva il Suo numero d’ordine o scelga «Non ho un numero d’ordine»',
      'Scrivi il tuo numero d’ordine o scegli «Non ho un numero d’ordine»',
    ),
    unreadableShort: say(
      'Un numero d’ordine ha lettere o cifre. Lo scriva di nuovo o lasci il campo vuoto',
      'Un numero d’ordine ha lettere o cifre. Scrivilo di nuovo o lascia il campo vuoto',
    ),
    unreadable: say(
      'Un numero d’ordine ha lettere o cifre. Lo scriva di nuovo o scelga «Non ho un numero d’ordine»',
      'Un numero d’ordine ha lettere o cifre. Scrivilo di nuovo o scegli «Non ho un numero d’ordine»',
    ),
  },
  reason: {
    title: 'Che cosa è andato storto?',
    category: say('Che cosa riguarda il Suo reclamo?', 'Che cosa riguarda il tuo reclamo?'),
    story: say('Ci racconti che cosa è successo', 'Raccontaci che cosa è successo'),
    storyHint: say(
      'Usi parole Sue. Che cosa si aspettava e che cosa è successo invece?',
      'Usa parole tue. Che cosa ti aspettavi e che cosa è successo invece?',
    ),
    missing: say(
      'Ci racconti che cosa è successo. Bastano poche parole',
      'Raccontaci che cosa è successo. Bastano poche parole',
    ),
    tooLong: (has, most) =>
      say(
        `Il Suo testo ha ${count(has)} caratteri. Il massimo è ${count(most)}. Lo accorci o invii il resto in un file`,
        `Il tuo testo ha ${count(has)} caratteri. Il massimo è ${count(most)}. Accorcialo o invia il resto in un file`,
      ),
  },
  wish: {
    title: say('Quale soluzione Le andrebbe bene?', 'Quale soluzione ti andrebbe bene?'),
    hint: say(
      'Scelga tutto ciò che vuole. Ci aiuta a cercare una risposta adatta a Lei. Non decide ancora nulla.',
      'Scegli tutto ciò che vuoi. Ci aiuta a cercare una risposta adatta a te. Non decidi ancora nulla.',
    ),
    words: say('Ci dica di più', 'Dicci di più'),
    tooLong: (has, most) =>
      say(
        `Il Suo testo ha ${count(has)} caratteri. Il massimo è ${count(most)}. Lo accorci`,
        `Il tuo testo ha ${count(has)} caratteri. Il massimo è ${count(most)}. Accorcialo`,
      ),
  },
  files: {
    title: say('Ha foto o documenti?', 'Hai foto o documenti?'),
    short: 'Foto e documenti',
    hint: (files, size) =>
      `Foto, brevi video, PDF, Word o testo. Fino a ${files} file, ciascuno di ${size} al massimo. ${say('Può inviarli anche dopo.', 'Puoi inviarli anche dopo.')}`,
    choose: say('Scelga un file', 'Scegli un file'),
    chooseMore: say('Scelga un altro file', 'Scegli un altro file'),
    chooseSeveral: 'Foto o documenti',
    add: 'Aggiungi questo file',
    added: say('I Suoi file', 'I tuoi file'),
    none: say('Scelga prima un file o continui senza', 'Scegli prima un file o continua senza'),
    skip: 'Continua',
    tooLarge: (name, size) =>
      say(
        `«${name}» supera ${size}. Scelga un file più piccolo o ce lo invii per e-mail`,
        `«${name}» supera ${size}. Scegli un file più piccolo o inviacelo per e-mail`,
      ),
    tooMany: files =>
      say(
        `Qui il massimo è ${files} file. Ci invii gli altri per e-mail`,
        `Qui il massimo è ${files} file. Inviaci gli altri per e-mail`,
      ),
    type: name =>
      say(
        `Non riusciamo ad aprire «${name}». Scelga una foto, un video, un PDF, un file Word o un file di testo`,
        `Non riusciamo ad aprire «${name}». Scegli una foto, un video, un PDF, un file Word o un file di testo`,
      ),
    noSpace: say(
      'Ora non possiamo conservare file. Continui senza e lo invii dopo',
      'Ora non possiamo conservare file. Continua senza e invialo dopo',
    ),
    broken: say(
      'Il file non è arrivato intero. Lo scelga di nuovo',
      'Il file non è arrivato intero. Sceglilo di nuovo',
    ),
  },
  contact: {
    title: say('Come possiamo contattarLa?', 'Come possiamo contattarti?'),
    name: say('Il Suo nome', 'Il tuo nome'),
    nameHint: say(
      'Come vuole che La chiamiamo, per esempio Andrea Rossi.',
      'Come vuoi che ti chiamiamo, per esempio Andrea Rossi.',
    ),
    reach: say(
      'Scriva il Suo indirizzo e-mail o il Suo indirizzo postale. Lì Le inviamo la nostra risposta.',
      'Scrivi il tuo indirizzo e-mail o il tuo indirizzo postale. Lì ti inviamo la nostra risposta.',
    ),
    email: 'Indirizzo e-mail',
    address: 'Indirizzo postale',
    addressHint: say(
      'Solo se preferisce la nostra risposta per posta.',
      'Solo se preferisci la nostra risposta per posta.',
    ),
    phone: 'Numero di telefono',
    phoneHint: 'Chiamiamo solo se non possiamo spiegare qualcosa per iscritto.',
    language: say('In quale lingua vuole che Le scriviamo?', 'In quale lingua vuoi che ti scriviamo?'),
    help: say('Ha bisogno del nostro aiuto?', 'Hai bisogno del nostro aiuto?'),
    helpHint: say(
      'Per esempio caratteri grandi, una telefonata o qualcuno che parli per Lei.',
      'Per esempio caratteri grandi, una telefonata o qualcuno che parli per te.',
    ),
    nameMissing: say('Scriva il Suo nome', 'Scrivi il tuo nome'),
    reachMissing: say(
      'Scriva il Suo indirizzo e-mail o il Suo indirizzo postale, così possiamo risponderLe',
      'Scrivi il tuo indirizzo e-mail o il tuo indirizzo postale, così possiamo risponderti',
    ),
    emailWrong: say(
      'Controlli il Suo indirizzo e-mail. Deve essere come nome@esempio.it',
      'Controlla il tuo indirizzo e-mail. Deve essere come nome@esempio.it',
    ),
    tooLong: say(
      'È più lungo di quanto possiamo conservare. Lo accorci',
      'È più lungo di quanto possiamo conservare. Accorcialo',
    ),
  },
  check: {
    title: say('Controlli le Sue risposte', 'Controlla le tue risposte'),
    nothingSent: 'Non è ancora stato inviato nulla.',
    send: 'Invia il mio reclamo',
    privacy: say(
      'Usiamo i Suoi dati solo per gestire il Suo reclamo.',
      'Usiamo i tuoi dati solo per gestire il tuo reclamo.',
    ),
    incomplete: say(
      'Prima corregga questo. Poi può inviare il Suo reclamo:',
      'Prima correggi questo. Poi puoi inviare il tuo reclamo:',
    ),
  },
  sent: {
    title: say('Abbiamo il Suo reclamo', 'Abbiamo il tuo reclamo'),
    received: 'Ricevuto',
    reference: say('Il Suo riferimento', 'Il tuo riferimento'),
    referenceHint: say('Lo dica quando ci chiama o ci scrive.', 'Dillo quando ci chiami o ci scrivi.'),
    team: shop =>
      say(
        `Ora del Suo reclamo si occupa il team reclami di ${shop}.`,
        `Ora del tuo reclamo si occupa il team reclami di ${shop}.`,
      ),
    by: 'Al più tardi',
    acknowledge: say(
      'Saprà chi segue il Suo reclamo e in quale giorno arriva la nostra risposta.',
      'Saprai chi segue il tuo reclamo e in quale giorno arriva la nostra risposta.',
    ),
    answer: say('Avrà la nostra risposta.', 'Avrai la nostra risposta.'),
    answerOrReport: say(
      'Avrà la nostra risposta. Non è ancora pronta? Allora saprà perché e in quale giorno arriva.',
      'Avrai la nostra risposta. Non è ancora pronta? Allora saprai perché e in quale giorno arriva.',
    ),
    next: 'Che cosa succede ora?',
    byEmail: say(
      'Riceverà una nostra e-mail con un link al Suo reclamo. Con il link può seguire tutto e aggiungere foto.',
      'Riceverai una nostra e-mail con un link al tuo reclamo. Con il link puoi seguire tutto e aggiungere foto.',
    ),
    byPost: say('Riceverà una nostra lettera per posta.', 'Riceverai una nostra lettera per posta.'),
    person: say(
      'Una persona leggerà il Suo reclamo e verificherà che cosa è successo. Le diremo il suo nome.',
      'Una persona leggerà il tuo reclamo e verificherà che cosa è successo. Ti diremo il suo nome.',
    ),
    disagree: say(
      'Non è d’accordo con la nostra risposta? Allora può chiedere un riesame.',
      'Non sei d’accordo con la nostra risposta? Allora puoi chiedere un riesame.',
    ),
    keep: say(
      'Stampi o salvi questa pagina. Non contiene dati personali.',
      'Stampa o salva questa pagina. Non contiene dati personali.',
    ),
    noEmail: say(
      'Nessuna e-mail dopo dieci minuti? Guardi nella posta indesiderata o ci chiami.',
      'Nessuna e-mail dopo dieci minuti? Guarda nella posta indesiderata o chiamaci.',
    ),
    gone: 'Questa pagina non c’è più',
    goneText: say(
      'La conserviamo per 24 ore. Il Suo reclamo è al sicuro. Chieda un link per vedere a che punto è.',
      'La conserviamo per 24 ore. Il tuo reclamo è al sicuro. Chiedi un link per vedere a che punto è.',
    ),
  },
  short: {
    title: say('Il Suo reclamo in una pagina', 'Il tuo reclamo in una pagina'),
    lead: say(
      'Bastano quattro risposte: il Suo numero d’ordine, che cosa è successo, il Suo nome e come contattarLa.',
      'Bastano quattro risposte: il tuo numero d’ordine, che cosa è successo, il tuo nome e come contattarti.',
    ),
    noOrder: say('Lasci il campo vuoto se non ne ha uno.', 'Lascia il campo vuoto se non ne hai uno.'),
    kept: names => `Abbiamo già questi file: ${names}.`,
  },
})
