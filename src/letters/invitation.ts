// Lets a new colleague choose a password.
import type { Instant } from '#calendar/day.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type Invitation = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly name: string
  readonly link: string
  readonly until: Instant
}

export const invitation = ({ language, shop, name, link, until }: Invitation): Letter => {
  const { notices, staffAlert } = lettersToStaff[language]
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
