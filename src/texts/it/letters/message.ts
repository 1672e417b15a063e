import type { MessageTexts } from '../../en/letters/message.ts'
import type { Say } from '../../tongue.ts'

export const message = (say: Say): MessageTexts => ({
  opening: say('Questo è un messaggio sul Suo reclamo.', 'Questo è un messaggio sul tuo reclamo.'),
  question: say(
    'Abbiamo una domanda sul Suo reclamo. La Sua risposta ci aiuta a capire che cosa è successo.',
    'Abbiamo una domanda sul tuo reclamo. La tua risposta ci aiuta a capire che cosa è successo.',
  ),
  answerBy: date => say(`Le chiediamo di rispondere entro ${date}.`, `Ti chiediamo di rispondere entro ${date}.`),
  waiting: say('Aspettiamo la Sua risposta per andare avanti.', 'Aspettiamo la tua risposta per andare avanti.'),
  reply: say(
    'Risponda a questo messaggio o nella pagina del Suo reclamo.',
    'Rispondi a questo messaggio o nella pagina del tuo reclamo.',
  ),
  replyByMail: say('Risponda a questo messaggio.', 'Rispondi a questo messaggio.'),
})
