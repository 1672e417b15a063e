import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'
import type { Say } from '../../tongue.ts'

export const questionReminder = (say: Say): QuestionReminderTexts => ({
  intro: `Wij hebben ${say('u', 'je')} een vraag gesteld over ${say('uw', 'je')} klacht. Wij hebben ${say('uw', 'je')} antwoord nog niet.`,
  answerBy: date => `${say('Wilt u', 'Wil je')} ons uiterlijk op ${date} antwoorden?`,
  question: 'De vraag',
  unknown: `${say('Weet u', 'Weet je')} het antwoord niet? Laat ons dat dan weten. Ook dat helpt.`,
  goesOn: `Horen wij niets, dan beslissen wij met wat wij nu weten. ${say('U', 'Je')} kunt ons later altijd meer vertellen.`,
})
