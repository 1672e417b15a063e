import type { CustomerTexts } from '../en/customer.ts'
import type { Say } from '../tongue.ts'

export const customer = (say: Say): CustomerTexts => ({
  frame: {
    back: 'Indietro',
  },
  start: {
    title: 'Presentare un reclamo',
    lead: say(
      'Qualcosa è andato storto con il Suo ordine o con il nostro servizio? Ce lo racconti. Una persona legge ogni reclamo e Lei riceve la risposta per iscritto.',
      'Qualcosa è andato storto con il tuo ordine o con il nostro servizio? Raccontacelo. Una persona legge ogni reclamo e tu ricevi la risposta per iscritto.',
    ),
    ifToday: say('Se presenta il reclamo oggi', 'Se presenti il reclamo oggi'),
    by: 'Al più tardi',
    acknowledge: say('Saprà chi segue il Suo reclamo.', 'Saprai chi segue il tuo reclamo.'),
    answer: say('Avrà la nostra risposta.', 'Avrai la nostra risposta.'),
    answerOrReport: say(
      'Avrà la nostra risposta. Non è ancora pronta? Allora Le diremo perché e in quale giorno arriverà.',
      'Avrai la nostra risposta. Non è ancora pronta? Allora ti diremo perché e in quale giorno arriverà.',
    ),
    board: (who, period) =>
      say(
        `La risposta non La convince? ${who} riesaminerà il Suo reclamo e Le risponderà entro ${period}.`,
        `La risposta non ti convince? ${who} riesaminerà il tuo reclamo e ti risponderà entro ${period}.`,
      ),
    need: 'Che cosa serve',
    order: say(
      'Il Suo numero d’ordine. È nell’e-mail sul Suo ordine e sulla bolla di consegna. Lo ha perso? Può continuare senza.',
      'Il tuo numero d’ordine. È nell’e-mail sul tuo ordine e sulla bolla di consegna. Lo hai perso? Puoi continuare senza.',
    ),
    photos: say(
      'Foto o documenti, se ne ha. Può inviarli anche dopo.',
      'Foto o documenti, se ne hai. Puoi inviarli anche dopo.',
    ),
    minutes: 'Circa 3 minuti. Non serve un account.',
    begin: 'Inizia il reclamo',
    short: 'Tutte le domande in una pagina',
    notFor: 'A che cosa non serve questa pagina',
    tracking: say('Vuole solo sapere dov’è il Suo pacco? Guardi su', 'Vuoi solo sapere dov’è il tuo pacco? Guarda su'),
    already: say(
      'Ha già presentato un reclamo e vuole sapere a che punto è?',
      'Hai già presentato un reclamo e vuoi sapere a che punto è?',
    ),
    alreadyLink: say('Chieda il Suo link', 'Chiedi il tuo link'),
    otherShops: say('Ha acquistato in un altro dei nostri negozi?', 'Hai acquistato in un altro dei nostri negozi?'),
    otherWays: say(
      'Può presentare il reclamo anche per e-mail, per telefono o per posta. I dati sono qui sotto. Lo gestiamo nello stesso modo.',
      'Puoi presentare il reclamo anche per e-mail, per telefono o per posta. I dati sono qui sotto. Lo gestiamo nello stesso modo.',
    ),
    policy: say('Legga come gestiamo i reclami', 'Leggi come gestiamo i reclami'),
  },
  trouble: {
    'not-found': {
      title: 'Non troviamo questa pagina',
      text: say(
        'Controlli l’indirizzo. Se ha seguito un link da una lettera, forse il link è spezzato in due.',
        'Controlla l’indirizzo. Se hai seguito un link da una lettera, forse il link è spezzato in due.',
      ),
    },
    fault: {
      title: 'Qualcosa non ha funzionato da parte nostra',
      text: say(
        'Ne abbiamo preso nota. Ciò che ha scritto non è ancora stato inviato.',
        'Ne abbiamo preso nota. Ciò che hai scritto non è ancora stato inviato.',
      ),
    },
    unavailable: {
      title: say('Ora non possiamo ricevere il Suo reclamo', 'Ora non possiamo ricevere il tuo reclamo'),
      text: say(
        'Il nostro sistema non funziona. Ciò che ha scritto non è ancora stato inviato. Può comunque scriverci un’e-mail, chiamarci o inviarci una lettera.',
        'Il nostro sistema non funziona. Ciò che hai scritto non è ancora stato inviato. Puoi comunque scriverci un’e-mail, chiamarci o inviarci una lettera.',
      ),
    },
    'too-many': {
      title: say('Lo ha chiesto molte volte', 'Lo hai chiesto molte volte'),
      text: say(
        'Aspetti un quarto d’ora e riprovi. Può sempre presentare un reclamo, chiamarci o scriverci un’e-mail.',
        'Aspetta un quarto d’ora e riprova. Puoi sempre presentare un reclamo, chiamarci o scriverci un’e-mail.',
      ),
    },
    expired: {
      title: 'Questo modulo era aperto da più di un giorno',
      text: say(
        'Conserviamo un modulo per 24 ore. Poi lo cancelliamo, per proteggere i Suoi dati. Ciò che ha appena scritto è qui sotto.',
        'Conserviamo un modulo per 24 ore. Poi lo cancelliamo, per proteggere i tuoi dati. Ciò che hai appena scritto è qui sotto.',
      ),
      textEmpty: say(
        'Conserviamo un modulo per 24 ore. Poi lo cancelliamo, per proteggere i Suoi dati. Può compilare qui sotto il modulo breve.',
        'Conserviamo un modulo per 24 ore. Poi lo cancelliamo, per proteggere i tuoi dati. Puoi compilare qui sotto il modulo breve.',
      ),
    },
    'link-over': {
      title: 'Questo link non funziona più',
      text: say(
        'Un link funziona per un tempo limitato. Riapra il link nella Sua lettera o ne chieda uno nuovo.',
        'Un link funziona per un tempo limitato. Riapri il link nella tua lettera o chiedine uno nuovo.',
      ),
    },
    number: id =>
      say(`Se ci chiama per questo, dica questo numero: ${id}.`, `Se ci chiami per questo, di’ questo numero: ${id}.`),
    kept: say('Ciò che ha scritto', 'Ciò che hai scritto'),
    keptHint: say(
      'È ancora qui. Riprovi, o lo copi in un’e-mail per noi.',
      'È ancora qui. Riprova, o copialo in un’e-mail per noi.',
    ),
    keptCopy: say(
      'È ancora qui. Lo copi, riapra il link nella Sua lettera e lo incolli lì.',
      'È ancora qui. Copialo, riapri il link nella tua lettera e incollalo lì.',
    ),
    again: say('Riprovi', 'Riprova'),
    home: 'Alla pagina iniziale',
  },
  closed: {
    title: say('Qui non può ancora presentare reclami', 'Qui non puoi ancora presentare reclami'),
    text: shop =>
      `La pagina dei reclami di ${shop} è in preparazione. ${say('Intanto può', 'Intanto puoi')} contattarci così:`,
  },
  link: {
    title: say('Chieda un link al Suo reclamo', 'Chiedi un link al tuo reclamo'),
    text: say(
      'Inviamo il link all’indirizzo e-mail che abbiamo per il Suo reclamo.',
      'Inviamo il link all’indirizzo e-mail che abbiamo per il tuo reclamo.',
    ),
    email: say('Il Suo indirizzo e-mail', 'Il tuo indirizzo e-mail'),
    reference: say('Il riferimento del Suo reclamo', 'Il riferimento del tuo reclamo'),
    referenceHint: say(
      'Di solito è il Suo numero d’ordine. È in ogni nostra lettera.',
      'Di solito è il tuo numero d’ordine. È in ogni nostra lettera.',
    ),
    send: 'Inviatemi un link',
    emailMissing: say('Scriva il Suo indirizzo e-mail', 'Scrivi il tuo indirizzo e-mail'),
    referenceMissing: say('Scriva il riferimento del Suo reclamo', 'Scrivi il riferimento del tuo reclamo'),
    sent: say('Guardi la Sua e-mail', 'Guarda la tua e-mail'),
    sentText: say(
      'L’indirizzo e il riferimento corrispondono? Allora un link al Suo reclamo è in viaggio verso quell’indirizzo.',
      'L’indirizzo e il riferimento corrispondono? Allora un link al tuo reclamo è in viaggio verso quell’indirizzo.',
    ),
    sentElse: say(
      'Nessuna e-mail dopo dieci minuti? Guardi nella posta indesiderata o ci chiami. Se ci ha dato solo un indirizzo postale, ci chiami o ci scriva.',
      'Nessuna e-mail dopo dieci minuti? Guarda nella posta indesiderata o chiamaci. Se ci hai dato solo un indirizzo postale, chiamaci o scrivici.',
    ),
    wrong: 'Questo link non funziona più',
    wrongText: say(
      'Un link funziona per circa un anno, e solo intero. Forse il Suo programma di posta lo ha spezzato in due. Ne chieda uno nuovo qui.',
      'Un link funziona per circa un anno, e solo intero. Forse il tuo programma di posta lo ha spezzato in due. Chiedine uno nuovo qui.',
    ),
  },
  open: {
    title: say('Il Suo reclamo', 'Il tuo reclamo'),
    text: say(
      'Prema il pulsante per vedere a che punto è il Suo reclamo.',
      'Premi il pulsante per vedere a che punto è il tuo reclamo.',
    ),
    why: say(
      'Perché un pulsante? Alcuni programmi di posta aprono i link da soli. Un pulsante lo preme solo Lei.',
      'Perché un pulsante? Alcuni programmi di posta aprono i link da soli. Un pulsante lo premi solo tu.',
    ),
    button: 'Apri il mio reclamo',
    shared: say(
      'Altre persone usano questo dispositivo? Chiuda la pagina quando ha finito. Dopo 4 ore si chiude da sola.',
      'Altre persone usano questo dispositivo? Chiudi la pagina quando hai finito. Dopo 4 ore si chiude da sola.',
    ),
  },
})
