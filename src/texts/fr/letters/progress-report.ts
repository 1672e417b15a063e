import type { ProgressReportTexts } from '../../en/letters/progress-report.ts'
import type { Say } from '../../tongue.ts'

export const progressReport = (say: Say): ProgressReportTexts => ({
  notYet: say(
    'Nous n’avons pas encore la réponse complète à votre réclamation. Voici où nous en sommes.',
    'Nous n’avons pas encore la réponse complète à ta réclamation. Voici où nous en sommes.',
  ),
  answerBy: date => `${say('Vous recevrez', 'Tu recevras')} la réponse complète au plus tard le ${date}.`,
  done: 'Ce que nous avons fait',
  open: 'Ce qui reste à faire',
  why: 'Pourquoi il nous faut plus de temps',
  when: say('Votre nouvelle date', 'Ta nouvelle date'),
  stands: date =>
    `Nous ${say('vous', 'te')} promettons la réponse complète au plus tard le ${date}. Cette date remplace la précédente.`,
  byWhom: handler => `${handler} ${say('vous enverra', 't’enverra')} cette réponse.`,
  nothingToDo: say(
    'Vous n’avez rien à faire. Vous avez quelque chose qui peut nous aider ? Envoyez-le-nous.',
    'Tu n’as rien à faire. Tu as quelque chose qui peut nous aider ? Envoie-le-nous.',
  ),
})
