// The newest seal, for somebody outside to keep: by it a changed past is found out.
import type { Day } from '#calendar/day.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { healthTexts } from '#texts/health.ts'
import { lettersIn } from '#texts/letters.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type SealNote = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly on: Day
  readonly number: number
  readonly hash: string
}

export const sealNote = ({ language, shop, on, number, hash }: SealNote): Letter => {
  const { sealNote: say } = healthTexts[language]
  return {
    language,
    subject: say.subject(String(number), shop.name),
    greeting: say.hello,
    blocks: [
      { paragraph: say.lead(datesIn(language).fullDate(on)) },
      { paragraph: `${number}:${hash}` },
      { paragraph: say.why },
      { paragraph: say.again },
    ],
    signature: signatureOf(language, shop, lettersIn(language).frame.team(shop.name)),
  }
}
