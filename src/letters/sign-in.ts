// A link to sign in with, once.
import { datesIn } from '#texts/dates.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import { signatureOf } from './frame.ts'
import type { Invitation } from './invitation.ts'
import type { Letter } from './letter.ts'

export type SignIn = Invitation

export const signIn = ({ language, shop, name, link, until }: SignIn): Letter => {
  const { notices, staffAlert } = lettersToStaff[language]
  const say = notices.signIn
  return {
    language,
    subject: say.subject(shop.name),
    greeting: say.hello(name),
    blocks: [
      { paragraph: say.asked },
      { link: { label: say.link, url: link } },
      { paragraph: say.until(datesIn(language).dateTime(until, shop.zone)) },
      { paragraph: say.notYou },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}
