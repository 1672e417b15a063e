// Clause 7: a question to a warehouse or courier. It holds the question, and of the customer only what was chosen to be told.
import type { Day } from '#calendar/day.ts'
import type { Asking } from '#complaint/question.ts'
import type { Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { thingsIn } from '#texts/things.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { signatureOf } from './frame.ts'
import { type Block, inline, type Letter } from './letter.ts'
import { eventOf, needed, type Telling, writerIn } from './telling.ts'

export type PartnerQuestion = {
  readonly language: Tongue
  readonly shop: Storefront
  readonly partner: string
  readonly by: string
  readonly text: string
  readonly dueOn: Day
  /** What may be known of the customer, each with its label. */
  readonly customer: readonly (readonly [label: string, value: string])[]
  readonly files: number
  readonly link: string
  /** Whether the house reads mail that comes in. */
  readonly mailIn: boolean
}

/** The question itself with what goes along, and how to answer it. */
export const questionBlocks = (question: PartnerQuestion): readonly Block[] => {
  const { language, text, customer, files, link, dueOn, mailIn } = question
  const { partnerQuestion: say } = lettersIn(language)
  const date = datesIn(language).fullDate(dueOn)
  return [
    { heading: say.question },
    { quote: text },
    ...(customer.length > 0 ? [{ heading: say.customer }, { facts: customer }] : []),
    ...(files > 0 ? [{ paragraph: say.files(files) }] : []),
    { link: { label: say.link, url: link } },
    { paragraph: [...(mailIn ? [say.orReply] : []), say.correct(date), say.noAnswer].join(' ') },
  ]
}

export const partnerQuestion = (question: PartnerQuestion): Letter => {
  const { language, shop, partner, by, dueOn } = question
  const { partnerQuestion: say } = lettersIn(language)
  const date = datesIn(language).fullDate(dueOn)
  return {
    language: languageIn(language),
    subject: say.subject(shop.name, date),
    greeting: say.hello(partner),
    blocks: [{ paragraph: `${say.intro(shop.name)} ${say.answerBy(date)}` }, ...questionBlocks(question)],
    signature: signatureOf(language, shop, by),
  }
}

const customerTold = ({ language, contact }: Telling, { reveals = [] }: Pick<Asking, 'reveals'>) => {
  const labels = thingsIn(language).reveals
  return reveals.flatMap(reveal => {
    const value = inline(contact[reveal] ?? '')
    return value ? [[labels[reveal], value] as const] : []
  })
}

/** A question to a partner, from the event that put it or reminds of it. */
export const questionTold = (told: Telling, id: string, by: string): PartnerQuestion => {
  const { language, shop, names, link, complaint, mailIn = false } = told
  const question = complaint.questions.find(one => one.id === id)
  const asked = question?.asked
  if (asked?.of.kind !== 'partner') throw new RangeError(`question ${id} was not put to a partner`)
  return {
    language,
    shop,
    partner: thingsIn(language).name(asked.of.partner, names),
    by,
    text: needed(question?.text, 'the question'),
    dueOn: asked.dueOn,
    customer: customerTold(told, asked),
    files: asked.releases?.length ?? 0,
    link: needed(link, 'the link to the question'),
    mailIn,
  }
}

export const partnerQuestionFrom = (told: Telling): Letter => {
  const { question, by } = eventOf(told, 'question-asked')
  return partnerQuestion(questionTold(told, question, writerIn(told, by)))
}
