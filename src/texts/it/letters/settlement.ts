import type { SettlementTexts } from '../../en/letters/settlement.ts'
import type { Say } from '../../tongue.ts'

export const settlement = (say: Say): SettlementTexts => ({
  settled: say(
    'Abbiamo parlato con Lei del Suo reclamo. Ci ha detto che così è risolto.',
    'Abbiamo parlato con te del tuo reclamo. Ci hai detto che così è risolto.',
  ),
  what: 'Che cosa abbiamo concordato',
  back: say(
    'Invece non è risolto? Risponda a questo messaggio. Riapriamo il Suo reclamo e Le rispondiamo per iscritto.',
    'Invece non è risolto? Rispondi a questo messaggio. Riapriamo il tuo reclamo e ti rispondiamo per iscritto.',
  ),
  bodies: say(
    'Questo accordo non toglie nulla ai Suoi diritti. Può comunque rivolgersi a:',
    'Questo accordo non toglie nulla ai tuoi diritti. Puoi comunque rivolgerti a:',
  ),
})
