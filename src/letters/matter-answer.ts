// Answers what came in by mail and was no complaint: somebody's own words, as a letter of the shop.
import type { Language, Storefront } from '#policy/storefront.ts'
import { tongueOf } from '#texts/tongue.ts'
import { greetingTo, signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type MatterAnswer = {
  readonly language: Language
  readonly shop: Storefront
  readonly subject: string
  readonly text: string
  /** Who wrote it. */
  readonly by: string
}

export const matterAnswer = ({ language, shop, subject, text, by }: MatterAnswer): Letter => {
  const tongue = tongueOf(language, shop.formality)
  return {
    language,
    subject,
    greeting: greetingTo(tongue, undefined),
    blocks: [{ paragraph: text }],
    signature: signatureOf(tongue, shop, by),
  }
}
