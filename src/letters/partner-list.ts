// Clause 7: all that a busy warehouse or courier has not answered, in one mail a day: by reference, with one link.
import type { Day } from '#calendar/day.ts'
import type { Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type PartnerList = {
  readonly language: Tongue
  readonly shop: Storefront
  readonly partner: string
  readonly questions: readonly { readonly reference: string; readonly dueOn: Day }[]
  readonly link: string
  /** The last day on which the link works. */
  readonly until: Day
}

export const partnerList = ({ language, shop, partner, questions, link, until }: PartnerList): Letter => {
  const { partnerQuestion: say, frame } = lettersIn(language)
  const dates = datesIn(language)
  return {
    language: languageIn(language),
    subject: say.list.subject(shop.name, questions.length),
    greeting: say.hello(partner),
    blocks: [
      { paragraph: say.list.intro(shop.name, questions.length) },
      { list: questions.map(({ reference, dueOn }) => say.list.row(reference, dates.fullDate(dueOn))) },
      { link: { label: say.list.link, url: link } },
      { paragraph: `${say.list.until(dates.fullDate(until))} ${say.noAnswer}` },
    ],
    signature: signatureOf(language, shop, frame.team(shop.name)),
  }
}
