// Clause 7: a question that a warehouse or courier has not answered, once more.
import { languageIn } from '#texts/tongue.ts'
import { dayOf } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'
import { type PartnerQuestion, questionBlocks, questionTold } from './partner-question.ts'
import { eventOf, personIn, type Telling } from './telling.ts'

/** `isLate`: the day has gone, as where no letter could leave for a while. */
export const partnerReminder = (question: PartnerQuestion, isLate: boolean): Letter => {
  const { language, shop, partner, by, dueOn } = question
  const { partnerQuestion: say } = lettersIn(language)
  const date = datesIn(language).fullDate(dueOn)
  return {
    language: languageIn(language),
    subject: say.reminder.subject(shop.name, date),
    greeting: say.hello(partner),
    blocks: [
      { paragraph: `${say.reminder.intro(shop.name)} ${isLate ? say.reminder.late(date) : say.answerBy(date)}` },
      ...questionBlocks(question),
    ],
    signature: signatureOf(language, shop, by),
  }
}

export const partnerReminderFrom = (told: Telling): Letter => {
  const { question, dueOn } = eventOf(told, 'question-reminded')
  const isLate = dayOf(told.now, told.ground.zone) > dueOn
  return partnerReminder(questionTold(told, question, personIn(told, told.complaint.handler)), isLate)
}
