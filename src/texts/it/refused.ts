import type { RefusedTexts } from '../en/refused.ts'
import type { Say } from '../tongue.ts'

export const refused = (say: Say): RefusedTexts => ({
  'already-escalated': () =>
    say(
      'Il Suo reclamo è già in riesame. Invii un messaggio per aggiungere qualcosa.',
      'Il tuo reclamo è già in riesame. Invia un messaggio per aggiungere qualcosa.',
    ),
  'already-filed': () =>
    say(
      'Abbiamo già questo reclamo. Invii un messaggio per aggiungere qualcosa.',
      'Abbiamo già questo reclamo. Invia un messaggio per aggiungere qualcosa.',
    ),
  'board-decides-now': () =>
    say(
      'Il Suo reclamo è ora in riesame. Invii un messaggio per aggiungere qualcosa.',
      'Il tuo reclamo è ora in riesame. Invia un messaggio per aggiungere qualcosa.',
    ),
  'board-has-not-replied': () =>
    say(
      'Il riesame non è ancora finito. Dopo può dirci a chi si rivolge.',
      'Il riesame non è ancora finito. Dopo puoi dirci a chi ti rivolgi.',
    ),
  'body-missing': () =>
    say(
      'Non è stato scelto nessun organismo esterno. Ne scelga uno dall’elenco.',
      'Non è stato scelto nessun organismo esterno. Scegline uno dall’elenco.',
    ),
  closed: () =>
    say(
      'Il Suo reclamo è chiuso. Prima lo riapra, o invii un messaggio.',
      'Il tuo reclamo è chiuso. Prima riaprilo, o invia un messaggio.',
    ),
  'dossier-taken-enough': ({ atMost }) =>
    say(
      `Oggi ha già scaricato il Suo fascicolo ${atMost} volte. Domani può farlo di nuovo; questa pagina si può sempre stampare.`,
      `Oggi hai già scaricato il tuo fascicolo ${atMost} volte. Domani puoi farlo di nuovo; questa pagina si può sempre stampare.`,
    ),
  'escalation-too-early': () =>
    say(
      'Può chiedere un riesame dopo la nostra risposta. Fino ad allora invii un messaggio.',
      'Puoi chiedere un riesame dopo la nostra risposta. Fino ad allora invia un messaggio.',
    ),
  'no-review': () =>
    say(
      'Le nostre regole non prevedono un riesame. Invii un messaggio o si rivolga a un organismo esterno: la pagina delle nostre regole li indica.',
      'Le nostre regole non prevedono un riesame. Invia un messaggio o rivolgiti a un organismo esterno: la pagina delle nostre regole li indica.',
    ),
  'no-way-to-reach': () =>
    say(
      'Senza un indirizzo non possiamo rispondere. Scriva un indirizzo e-mail o un indirizzo postale.',
      'Senza un indirizzo non possiamo rispondere. Scrivi un indirizzo e-mail o un indirizzo postale.',
    ),
  'not-answered': () =>
    say(
      'Non abbiamo ancora risposto al Suo reclamo. Fino ad allora invii un messaggio.',
      'Non abbiamo ancora risposto al tuo reclamo. Fino ad allora invia un messaggio.',
    ),
  'not-closed': () =>
    say(
      'Il Suo reclamo è ancora aperto. Invii un messaggio per aggiungere qualcosa.',
      'Il tuo reclamo è ancora aperto. Invia un messaggio per aggiungere qualcosa.',
    ),
  'nothing-said': () =>
    say(
      'Manca ancora qualcosa che ci serve. Lo compili e lo invii di nuovo.',
      'Manca ancora qualcosa che ci serve. Compilalo e invialo di nuovo.',
    ),
  'question-closed': () =>
    say(
      'Questa domanda è chiusa. Ci invii un messaggio se c’è ancora qualcosa da dire.',
      'Questa domanda è chiusa. Inviaci un messaggio se c’è ancora qualcosa da dire.',
    ),
  'question-unknown': () =>
    say(
      'Non troviamo questa domanda. Riapra il link nella nostra lettera.',
      'Non troviamo questa domanda. Riapri il link nella nostra lettera.',
    ),
  'reason-missing': () =>
    say('Serve un motivo. Ci dica perché in poche parole.', 'Serve un motivo. Dicci perché in poche parole.'),
  'received-too-long-ago': ({ earliest }, dates) =>
    `Il nostro calendario non arriva così indietro. ${say('Scelga', 'Scegli')} ${dates.fullDate(earliest)} o una data successiva.`,
  'review-window-closed': ({ until }, dates) =>
    `Si poteva chiedere un riesame fino a ${dates.fullDate(until)}. ${say(
      'Ci invii un messaggio e ci dica perché lo chiede più tardi: lo leggiamo.',
      'Inviaci un messaggio e dicci perché lo chiedi più tardi: lo leggiamo.',
    )}`,
  changed: () =>
    say(
      'Ora non si può fare. Guardi di nuovo la pagina: qualcosa è cambiato.',
      'Ora non si può fare. Guarda di nuovo la pagina: qualcosa è cambiato.',
    ),
})
