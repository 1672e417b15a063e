import type { QuestionReminderTexts } from '../../en/letters/question-reminder.ts'

export const questionReminder: QuestionReminderTexts = {
  intro: 'Wij hebben u een vraag gesteld over uw klacht. Wij hebben uw antwoord nog niet.',
  answerBy: date => `Uw antwoord helpt ons het meest uiterlijk op ${date}.`,
  question: 'De vraag',
  unknown: 'Weet u het antwoord niet? Laat ons dat dan weten. Ook dat helpt.',
  goesOn: 'Zonder antwoord beslissen wij op wat wij weten. U kunt ons later altijd meer vertellen.',
}
