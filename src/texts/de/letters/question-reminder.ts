import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'
import type { Say } from '../../tongue.ts'

export const questionReminder = (say: Say): QuestionReminderTexts => ({
  intro: say(
    'Wir haben Ihnen eine Frage zu Ihrer Beschwerde gestellt. Ihre Antwort haben wir noch nicht.',
    'Wir haben dir eine Frage zu deiner Beschwerde gestellt. Deine Antwort haben wir noch nicht.',
  ),
  answerBy: date => `${say('Können Sie', 'Kannst du')} uns bis ${date} antworten?`,
  question: 'Die Frage',
  unknown: say(
    'Wissen Sie die Antwort nicht? Dann sagen Sie uns das. Auch das hilft uns.',
    'Weißt du die Antwort nicht? Dann sag uns das. Auch das hilft uns.',
  ),
  goesOn: say(
    'Hören wir nichts, entscheiden wir mit dem, was wir jetzt wissen. Sie können uns später immer noch mehr sagen.',
    'Hören wir nichts, entscheiden wir mit dem, was wir jetzt wissen. Du kannst uns später immer noch mehr sagen.',
  ),
})
