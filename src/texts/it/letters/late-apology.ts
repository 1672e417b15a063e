import type { LateApologyTexts } from '../../en/letters/late-apology.ts'
import type { Say } from '../../tongue.ts'

export const lateApology = (say: Say): LateApologyTexts => ({
  late: 'Siamo in ritardo e ci scusiamo.',
  missed: {
    'first-reply': date =>
      say(
        `Le avevamo promesso una risposta personale entro ${date}. Non è arrivata.`,
        `Ti avevamo promesso una risposta personale entro ${date}. Non è arrivata.`,
      ),
    refund: date => `${say('Le', 'Ti')} avevamo promesso il rimborso entro ${date}. Non lo abbiamo fatto.`,
    'follow-up': date =>
      `Avevamo promesso di ${say('chiederLe', 'chiederti')} entro ${date} com’era andata. Non lo abbiamo fatto.`,
    acknowledge: date =>
      say(
        `Avevamo promesso di dirLe entro ${date} chi segue il Suo reclamo. Non lo abbiamo fatto.`,
        `Avevamo promesso di dirti entro ${date} chi segue il tuo reclamo. Non lo abbiamo fatto.`,
      ),
    'answer-or-report': date =>
      `${say('Le', 'Ti')} avevamo promesso una risposta o un aggiornamento entro ${date}. Non è arrivato nulla.`,
    answer: date => `${say('Le', 'Ti')} avevamo promesso la nostra risposta entro ${date}. Non è arrivata.`,
    remedy: date => `${say('Le', 'Ti')} avevamo promesso una soluzione entro ${date}. Non l’abbiamo attuata in tempo.`,
    'acknowledge-escalation': date =>
      `Avevamo promesso di confermare la ${say('Sua', 'tua')} richiesta di riesame entro ${date}. Non lo abbiamo fatto.`,
    'board-reply': date =>
      say(
        `Le avevamo promesso la risposta alla Sua richiesta entro ${date}. Non è arrivata.`,
        `Ti avevamo promesso la risposta alla tua richiesta entro ${date}. Non è arrivata.`,
      ),
  },
  managerKnows: 'La direzione del servizio clienti sa che siamo in ritardo.',
  stands: say(
    'La nostra promessa resta valida. Riceverà ciò che Le dobbiamo.',
    'La nostra promessa resta valida. Riceverai ciò che ti dobbiamo.',
  ),
  handler: handler => `${handler} segue il ${say('Suo', 'tuo')} reclamo.`,
  answerStill: date => `La data della ${say('Sua', 'tua')} risposta non è cambiata: ${date}.`,
  reviewStill: date => `La data della risposta alla ${say('Sua', 'tua')} richiesta non è cambiata: ${date}.`,
  dontWait: say('Non deve aspettarci. Può già fare questo:', 'Non devi aspettarci. Puoi già fare questo:'),
  bodiesNow: bodies =>
    say(
      `Non deve aspettarci. Può già rivolgersi a: ${bodies}.`,
      `Non devi aspettarci. Puoi già rivolgerti a: ${bodies}.`,
    ),
})
