import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'
import type { Say } from '../../tongue.ts'

export const questionReminder = (say: Say): QuestionReminderTexts => ({
  intro: say(
    'Le hicimos una pregunta sobre su reclamación. Todavía no tenemos su respuesta.',
    'Te hicimos una pregunta sobre tu reclamación. Todavía no tenemos tu respuesta.',
  ),
  answerBy: date => `¿${say('Puede', 'Puedes')} responder como muy tarde el ${date}?`,
  question: 'La pregunta',
  unknown: say(
    '¿No sabe la respuesta? Díganoslo. Eso también nos ayuda.',
    '¿No sabes la respuesta? Dínoslo. Eso también nos ayuda.',
  ),
  goesOn: say(
    'Si no nos responde, decidimos con lo que sabemos ahora. Siempre puede contarnos más después.',
    'Si no nos respondes, decidimos con lo que sabemos ahora. Siempre puedes contarnos más después.',
  ),
})
