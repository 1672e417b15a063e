// Hands what came in and is no complaint over to whoever does it. They may have no account here: the message itself goes along, as text.
import type { Day, Instant } from '#calendar/day.ts'
import type { OtherMatter } from '#policy/other-matters.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { mattersTexts } from '#texts/matters.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type MatterHanded = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly kind: OtherMatter
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly receivedAt: Instant
  readonly dueOn: Day | undefined
  readonly by: string
}

export const matterHanded = (handed: MatterHanded): Letter => {
  const { language, shop, kind, from, subject, text, receivedAt, dueOn, by } = handed
  const { letter: say, kinds, laws } = mattersTexts[language]
  const { fullDate, dateTime } = datesIn(language)
  const facts: (readonly [string, string])[] = [
    ...(from ? [[say.from, from] as const] : []),
    [say.cameIn, dateTime(receivedAt, shop.zone)],
    ...(subject ? [[say.subjectLine, subject] as const] : []),
  ]
  return {
    language,
    subject: say.subject(kinds[kind], shop.name),
    greeting: say.hello,
    blocks: [
      { paragraph: say.what(kinds[kind], shop.name) },
      ...(dueOn ? [{ paragraph: `${say.due(fullDate(dueOn))} ${laws[kind]}` }] : []),
      { facts },
      ...(text.trim() ? [{ heading: say.said }, { quote: text }] : []),
      { paragraph: `${say.careful} ${say.by(by)}` },
    ],
    signature: signatureOf(language, shop, by),
  }
}
