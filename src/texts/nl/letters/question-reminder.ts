import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'

export const questionReminder: QuestionReminderTexts = {
  intro: 'Wij hebben u een vraag gesteld over uw klacht. Wij hebben uw antwoord nog niet.',
  answerBy: date => `Wilt u ons uiterlijk op ${date} antwoorden?`,
  question: 'De vraag',
  unknown: 'Weet u het antwoord niet? Laat ons dat dan weten. Ook dat helpt.',
  goesOn: 'Horen wij niets, dan beslissen wij met wat wij nu weten. U kunt ons later altijd meer vertellen.',
}
