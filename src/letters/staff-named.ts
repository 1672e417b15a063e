// Tells a colleague that a complaint is about them, and that they are heard before anything is decided: by reference only.
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import { staffLanguageIn } from '#texts/tongue.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'
import { eventOf, needed, type Telling } from './telling.ts'

export type StaffNamed = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly reference: string
  readonly link: string
}

export const staffNamed = ({ language, shop, reference, link }: StaffNamed): Letter => {
  const { staffNamed: say, reviewRequest, staffAlert } = lettersToStaff[language]
  return {
    language,
    subject: say.subject(reference),
    greeting: reviewRequest.hello,
    blocks: [
      { paragraph: say.told(reference) },
      { paragraph: say.heard },
      { paragraph: say.how },
      { link: { label: say.link, url: link } },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}

export const staffNamedFrom = (told: Telling): Letter => {
  eventOf(told, 'staff-named')
  const { shop, complaint } = told
  return staffNamed({
    language: staffLanguageIn(told.language),
    shop,
    reference: complaint.reference,
    link: needed(told.link, 'the link to what they were told'),
  })
}
