import type { ProgressReportTexts } from '../../en/letters/progress-report.ts'
import type { Say } from '../../tongue.ts'

export const progressReport = (say: Say): ProgressReportTexts => ({
  notYet: say(
    'Non abbiamo ancora la risposta completa al Suo reclamo. Ecco a che punto siamo.',
    'Non abbiamo ancora la risposta completa al tuo reclamo. Ecco a che punto siamo.',
  ),
  answerBy: date => `${say('Avrà', 'Avrai')} la risposta completa entro ${date}.`,
  done: 'Che cosa abbiamo fatto',
  open: 'Che cosa resta aperto',
  why: 'Perché ci serve più tempo',
  when: say('La Sua nuova data', 'La tua nuova data'),
  stands: date =>
    `${say('Le', 'Ti')} promettiamo la risposta completa entro ${date}. Questa data sostituisce la precedente.`,
  byWhom: handler => `La risposta ${say('Le', 'ti')} arriverà da ${handler}.`,
  nothingToDo: say(
    'Non deve fare nulla. Ha qualcosa che può aiutarci? Ce lo invii.',
    'Non devi fare nulla. Hai qualcosa che può aiutarci? Inviacelo.',
  ),
})
