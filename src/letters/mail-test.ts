// The first letter of a house: it must come back before anything is live.
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { setupTexts } from '#texts/setup.ts'
import { lettersIn } from '#texts/letters.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type MailTestLetter = { readonly language: StaffLanguage; readonly shop: Storefront; readonly code: string }

export const mailTest = ({ language, shop, code }: MailTestLetter): Letter => {
  const { letter: say } = setupTexts[language]
  return {
    language,
    subject: say.subject(shop.name),
    greeting: say.hello,
    blocks: [
      { paragraph: say.text(shop.name) },
      { facts: [[say.code, code]] },
      { paragraph: say.how },
      { paragraph: say.notYou },
    ],
    signature: signatureOf(language, shop, lettersIn(language).frame.team(shop.name)),
  }
}
