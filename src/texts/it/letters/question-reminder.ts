import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'
import type { Say } from '../../tongue.ts'

export const questionReminder = (say: Say): QuestionReminderTexts => ({
  intro: say(
    'Le abbiamo fatto una domanda sul Suo reclamo. Non abbiamo ancora la Sua risposta.',
    'Ti abbiamo fatto una domanda sul tuo reclamo. Non abbiamo ancora la tua risposta.',
  ),
  answerBy: date => `${say('Può', 'Puoi')} rispondere entro ${date}?`,
  question: 'La domanda',
  unknown: say(
    'Non conosce la risposta? Ce lo dica. Anche questo ci aiuta.',
    'Non conosci la risposta? Diccelo. Anche questo ci aiuta.',
  ),
  goesOn: say(
    'Se non ci risponde, decidiamo con ciò che sappiamo ora. Può sempre dirci di più in seguito.',
    'Se non ci rispondi, decidiamo con ciò che sappiamo ora. Puoi sempre dirci di più in seguito.',
  ),
})
