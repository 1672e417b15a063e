// Lets a new colleague choose a password.
import type { Instant } from '#calendar/day.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type Invitation = {
  readonly language: Language
  readonly shop: Storefront
  readonly name: string
  readonly link: string
  readonly until: Instant
}

export const invitation = ({ language, shop, name, link, until }: Invitation): Letter => {
  const { notices, staffAlert } = lettersIn(language)
  const say = notices.invitation
  return {
    language,
    subject: say.subject(shop.name),
    greeting: say.hello(name),
    blocks: [
      { paragraph: `${say.invited(shop.name)} ${say.choose}` },
      { link: { label: say.link, url: link } },
      { paragraph: `${say.until(datesIn(language).dateTime(until, shop.zone))} ${say.again}` },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}
