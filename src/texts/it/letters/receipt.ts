import type { ReceiptTexts } from '../../en/letters/receipt.ts'
import type { Say } from '../../tongue.ts'

export const receipt = (say: Say): ReceiptTexts => ({
  received: moment => `Abbiamo ricevuto il ${say('Suo', 'tuo')} reclamo ${moment}.`,
  first: say(
    'Questo messaggio è automatico. Il Suo reclamo lo legge una persona.',
    'Questo messaggio è automatico. Il tuo reclamo lo legge una persona.',
  ),
  acknowledgedBy: date =>
    say(`Entro ${date} Le diciamo chi segue il Suo reclamo.`, `Entro ${date} ti diciamo chi segue il tuo reclamo.`),
  answeredBy: date => `Entro ${date} ${say('avrà', 'avrai')} la nostra risposta.`,
  aimedAt: date => `Il nostro obiettivo è ${say('risponderLe', 'risponderti')} entro ${date}.`,
  orReport: say(
    'Se ci serve più tempo, quel giorno Le diciamo perché e Le diamo una nuova data.',
    'Se ci serve più tempo, quel giorno ti diciamo perché e ti diamo una nuova data.',
  ),
  add: say(
    'Ora non deve fare nulla. Vuole aggiungere qualcosa? Può farlo.',
    'Ora non devi fare nulla. Vuoi aggiungere qualcosa? Puoi farlo.',
  ),
  notYou: say(
    'Non ci ha inviato nessun reclamo? Risponda a questo messaggio e verifichiamo.',
    'Non ci hai inviato nessun reclamo? Rispondi a questo messaggio e verifichiamo.',
  ),
})
