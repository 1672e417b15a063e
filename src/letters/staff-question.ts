// Clause 7: a question to a colleague, and its reminder: by reference only, as mail is no place for a customer's data.
import type { Day } from '#calendar/day.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import { staffLanguageIn } from '#texts/tongue.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'
import { eventOf, needed, type Telling, writerIn } from './telling.ts'

export type StaffQuestion = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly reference: string
  readonly dueOn: Day
  /** Who asks; undefined for a reminder. */
  readonly by?: string
  readonly link: string
}

export const staffQuestion = ({ language, shop, reference, dueOn, by, link }: StaffQuestion): Letter => {
  const { staffQuestion: say, staffAlert } = lettersToStaff[language]
  const date = datesIn(language).fullDate(dueOn)
  return {
    language,
    subject: say.subject(reference, date),
    greeting: staffAlert.hello,
    blocks: [
      { paragraph: `${by ? say.asked(by, reference) : say.reminded(reference)} ${say.answerBy(date)}` },
      { link: { label: say.link, url: link } },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}

export const staffQuestionFrom = (told: Telling): Letter => {
  const { shop, complaint, event } = told
  const asked = event.type === 'question-asked' ? event : eventOf(told, 'question-reminded')
  const link = needed(told.link, 'the link to the questions')
  const language = staffLanguageIn(told.language)
  const common = { language, shop, reference: complaint.reference, dueOn: asked.dueOn, link }
  return staffQuestion(event.type === 'question-asked' ? { ...common, by: writerIn(told, event.by) } : common)
}
