// Reminds whoever manages the shop of messages that nobody has decided about, and of other matters whose day has gone.
import type { Day } from '#calendar/day.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { mattersTexts } from '#texts/matters.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type MailReminder = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly name: string
  /** How many messages have waited longer than a working day, and the day of the oldest. */
  readonly waiting: number
  readonly oldest: Day | undefined
  /** How many other matters are past their day. */
  readonly missed: number
  readonly link: string
}

export const mailReminder = ({ language, shop, name, waiting, oldest, missed, link }: MailReminder): Letter => {
  const { reminder: say } = mattersTexts[language]
  const { fullDate } = datesIn(language)
  return {
    language,
    subject: say.subject(waiting + missed, shop.name),
    greeting: say.hello(name),
    blocks: [
      ...(waiting > 0 ? [{ paragraph: `${say.waiting(waiting)} ${say.clock}` }] : []),
      ...(oldest ? [{ paragraph: say.oldest(fullDate(oldest)) }] : []),
      ...(missed > 0 ? [{ paragraph: say.missed(missed) }] : []),
      { link: { label: say.open, url: link } },
      { paragraph: say.again },
    ],
    signature: signatureOf(language, shop, lettersIn(language).frame.team(shop.name)),
  }
}
