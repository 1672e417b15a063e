// A way of signing in was added or removed: whoever it concerns hears so, whoever did it.
import type { Instant } from '#calendar/day.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import type { WayChange } from '#texts/en/letters/way-changed.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type WayChanged = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly name: string
  readonly change: WayChange
  /** The name of the passkey or provider, or how many codes are left. */
  readonly of: string
  readonly at: Instant
  readonly link: string
}

export const wayChanged = ({ language, shop, name, change, of, at, link }: WayChanged): Letter => {
  const { wayChanged: say, staffAlert } = lettersToStaff[language]
  const subject = change === 'codes-wrong' ? say.subjectHeed : say.subject
  return {
    language,
    subject: subject(shop.name),
    greeting: say.hello(name),
    blocks: [
      { paragraph: `${say.what[change](of)} ${say.when(datesIn(language).dateTime(at, shop.zone))}` },
      { paragraph: `${say.you} ${say.notYou}` },
      { link: { label: say.link, url: link } },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}
