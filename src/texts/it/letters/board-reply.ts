import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'
import type { Say } from '../../tongue.ts'

export const boardReply = (say: Say): BoardReplyTexts => ({
  opening: reviewer =>
    say(
      `Questa è la risposta alla Sua richiesta. Ha riesaminato il reclamo ${reviewer}.`,
      `Questa è la risposta alla tua richiesta. Ha riesaminato il reclamo ${reviewer}.`,
    ),
  decision: 'La decisione',
  verdicts: {
    stands: 'La nostra risposta precedente resta valida.',
    varied: 'La nostra risposta precedente cambia in parte.',
    overturned: 'La nostra risposta precedente non vale più. Al suo posto c’è questa decisione.',
  },
  findings: 'Il riesame',
  remedy: say('Che cosa facciamo per Lei', 'Che cosa facciamo per te'),
  noRemedy: 'Il riesame non aggiunge rimborsi, sostituzioni o riparazioni.',
  bodies: say('Se la risposta ancora non La convince', 'Se la risposta ancora non ti convince'),
  lastStep: 'Questo era l’ultimo passo da noi.',
  bodiesIntro: say('Ora può rivolgersi a un organismo esterno.', 'Ora puoi rivolgerti a un organismo esterno.'),
  file: say(
    'Può portare con sé tutto il Suo fascicolo. Apra il Suo reclamo e lo salvi o lo stampi da lì.',
    'Puoi portare con te tutto il tuo fascicolo. Apri il tuo reclamo e salvalo o stampalo da lì.',
  ),
  fileByMail: say(
    'Può portare con sé tutto il Suo fascicolo. Ce lo chieda e glielo inviamo.',
    'Puoi portare con te tutto il tuo fascicolo. Chiedicelo e te lo inviamo.',
  ),
})
