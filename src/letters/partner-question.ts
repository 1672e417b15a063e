// Clause 7: a question to a warehouse or courier. It holds the question and nothing else about the customer.
import type { Day } from '#calendar/day.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { thingsIn } from '#texts/things.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'
import { eventOf, needed, type Telling, writerIn } from './telling.ts'

export type PartnerQuestion = {
  readonly language: Language
  readonly shop: Storefront
  readonly partner: string
  readonly by: string
  readonly text: string
  readonly dueOn: Day
  readonly link: string
}

export const partnerQuestion = ({ language, shop, partner, by, text, dueOn, link }: PartnerQuestion): Letter => {
  const { partnerQuestion: say } = lettersIn(language)
  const date = datesIn(language).fullDate(dueOn)
  return {
    language,
    subject: say.subject(shop.name, date),
    greeting: say.hello(partner),
    blocks: [
      { paragraph: `${say.intro(shop.name)} ${say.answerBy(date)}` },
      { heading: say.question },
      { quote: text },
      { link: { label: say.link, url: link } },
      { paragraph: `${say.correct(date)} ${say.noAnswer}` },
    ],
    signature: signatureOf(language, shop, by),
  }
}

export const partnerQuestionFrom = (told: Telling): Letter => {
  const { question: id, of, dueOn, by } = eventOf(told, 'question-asked')
  if (of.kind !== 'partner') throw new RangeError(`question ${id} was not put to a partner`)
  const { language, shop, names, link, complaint } = told
  return partnerQuestion({
    language,
    shop,
    partner: thingsIn(language).name(of.partner, names),
    by: writerIn(told, by),
    text: needed(complaint.questions.find(question => question.id === id)?.text, 'the question'),
    dueOn,
    link: needed(link, 'the link to the question'),
  })
}
