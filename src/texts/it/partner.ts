import type { PartnerTexts } from '../en/partner.ts'
import type { Say } from '../tongue.ts'

export const partner = (say: Say): PartnerTexts => ({
  title: (shop, reference) => `Domanda di ${shop} su ${reference}`,
  answerBy: 'Risposta entro',
  stillLate: say(
    'Questo giorno è passato. La Sua risposta ci è ancora utile.',
    'Questo giorno è passato. La tua risposta ci è ancora utile.',
  ),
  question: 'La domanda',
  erased: 'La domanda è stata cancellata.',
  found: say('Che cosa ha accertato?', 'Che cosa hai accertato?'),
  choices: {
    found: 'Trovato',
    'not-found': 'Non trovato',
    damaged: 'Danneggiato',
    'scanned-damaged': 'Registrato come danneggiato',
    neighbour: 'Consegnato a un vicino',
    elsewhere: 'Consegnato altrove',
    'packed-right': 'Preparato come da ordine',
    'packed-wrong': 'Errore nella preparazione',
    other: 'Altro',
  },
  text: say('Ci dica di più', 'Dicci di più'),
  textHint: 'Per esempio dov’era, quando è stato registrato o chi ha firmato.',
  photo: 'Foto o documenti',
  photoHint: size => `Foto, scansioni o PDF di ${size} al massimo ciascuno.`,
  photoKept: names => `Abbiamo questo: ${names}`,
  goesWith: 'Allegato alla domanda',
  file: (n, reference) => `File ${n} di ${reference}`,
  customer: 'Cliente',
  send: 'Invia la risposta',
  correct: 'Invia la risposta corretta',
  chooseFound: say('Scelga che cosa ha accertato', 'Scegli che cosa hai accertato'),
  tellMore: say('Ci dica che cosa ha accertato', 'Dicci che cosa hai accertato'),
  done: say('Grazie, abbiamo la Sua risposta', 'Grazie, abbiamo la tua risposta'),
  doneText: date =>
    say(
      `Può correggerla fino a ${date} compreso. Usi lo stesso link.`,
      `Puoi correggerla fino a ${date} compreso. Usa lo stesso link.`,
    ),
  doneOnly: say('Non deve fare altro.', 'Non devi fare altro.'),
  toCorrect: 'Correggi la risposta',
  yours: say('La Sua risposta', 'La tua risposta'),
  files: names => `File inviati: ${names}`,
  closed: 'Questa domanda è chiusa',
  closedText: say(
    'Non può più rispondere. C’è qualcosa che dovremmo sapere?',
    'Non puoi più rispondere. C’è qualcosa che dovremmo sapere?',
  ),
  readOnly: say('La Sua risposta non si può più modificare', 'La tua risposta non si può più modificare'),
  notNeeded: 'Non ci serve più una risposta',
  notNeededText: say(
    'La domanda è stata ritirata. Non deve fare nulla.',
    'La domanda è stata ritirata. Non devi fare nulla.',
  ),
  list: {
    title: shop => `Domande di ${shop}`,
    lead: many =>
      many === 1
        ? say('Una domanda aspetta la Sua risposta.', 'Una domanda aspetta la tua risposta.')
        : `${many} domande aspettano la ${say('Sua', 'tua')} risposta.`,
    nothing: say('Ha risposto a tutto. Grazie.', 'Hai risposto a tutto. Grazie.'),
    by: date => `Risposta entro ${date}`,
    late: date => `La risposta ci serviva entro ${date}. Ci è ancora utile.`,
    answer: 'Rispondi',
    about: reference => `alla domanda su ${reference}`,
    given: 'Con risposta, che si può ancora correggere',
    until: date => `fino a ${date} compreso`,
    correct: 'Correggi',
    back: 'Torna a tutte le domande',
  },
  gone: 'Questo link non funziona',
  goneText: say(
    'Forse è scaduto o ne manca una parte. Copi il link intero dalla nostra e-mail.',
    'Forse è scaduto o ne manca una parte. Copia il link intero dalla nostra e-mail.',
  ),
  mail: shop => say(`Scriva a ${shop}:`, `Scrivi a ${shop}:`),
  foot: 'Domande su questa pagina?',
  upload: {
    'file-too-large': say(
      'Il file è troppo grande. Ne invii uno più piccolo.',
      'Il file è troppo grande. Inviane uno più piccolo.',
    ),
    'too-many-files': say('Invii al massimo dieci file.', 'Invia al massimo dieci file.'),
    'file-type': say(
      'Non possiamo conservare questo tipo di file. Invii una foto o un PDF.',
      'Non possiamo conservare questo tipo di file. Invia una foto o un PDF.',
    ),
    'text-too-long': say('Il testo è troppo lungo. Lo accorci.', 'Il testo è troppo lungo. Accorcialo.'),
    malformed: say(
      'Una parte del modulo non è arrivata. Lo invii di nuovo.',
      'Una parte del modulo non è arrivata. Invialo di nuovo.',
    ),
    'no-space': say(
      'Ora non possiamo conservare file. Invii la Sua risposta senza file.',
      'Ora non possiamo conservare file. Invia la tua risposta senza file.',
    ),
  },
})
