import type { HandOverTexts } from '../../en/letters/hand-over.ts'
import type { Say } from '../../tongue.ts'

export const handOver = (say: Say): HandOverTexts => ({
  now: handler => `Da ora ${handler} segue il ${say('Suo', 'tuo')} reclamo.`,
  before: previous => `Finora lo seguiva ${previous}.`,
  noRepeat: say(
    'Non deve raccontare tutto di nuovo. Ciò che ci ha inviato resta nel fascicolo.',
    'Non devi raccontare tutto di nuovo. Ciò che ci hai inviato resta nel fascicolo.',
  ),
  dateStays: date =>
    say(
      `La data non cambia: avrà la nostra risposta entro ${date}.`,
      `La data non cambia: avrai la nostra risposta entro ${date}.`,
    ),
  dateStaysReport: say(
    'Se quel giorno la risposta non è pronta, Le diciamo perché e Le diamo una nuova data.',
    'Se quel giorno la risposta non è pronta, ti diciamo perché e ti diamo una nuova data.',
  ),
  dateMissed: date => `Avevamo promesso la nostra risposta entro ${date}. Siamo in ritardo e ci scusiamo.`,
  reviewDate: date =>
    say(
      `La data non cambia: avrà la risposta alla Sua richiesta entro ${date}.`,
      `La data non cambia: avrai la risposta alla tua richiesta entro ${date}.`,
    ),
})
