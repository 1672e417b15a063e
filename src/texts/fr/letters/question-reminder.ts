import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'
import type { Say } from '../../tongue.ts'

export const questionReminder = (say: Say): QuestionReminderTexts => ({
  intro: say(
    'Nous vous avons posé une question sur votre réclamation. Nous n’avons pas encore votre réponse.',
    'Nous t’avons posé une question sur ta réclamation. Nous n’avons pas encore ta réponse.',
  ),
  answerBy: date => `${say('Pouvez-vous', 'Peux-tu')} nous répondre au plus tard le ${date} ?`,
  question: 'La question',
  unknown: say(
    'Vous ne connaissez pas la réponse ? Dites-le-nous. Cela nous aide aussi.',
    'Tu ne connais pas la réponse ? Dis-le-nous. Cela nous aide aussi.',
  ),
  goesOn: say(
    'Sans réponse, nous décidons avec ce que nous savons. Vous pourrez toujours nous en dire plus après.',
    'Sans réponse, nous décidons avec ce que nous savons. Tu pourras toujours nous en dire plus après.',
  ),
})
