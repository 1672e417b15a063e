// Clause 13: where a customer can turn after us, without a wrong hope.
import { type BodyId, bodiesOf } from '#policy/bodies.ts'
import type { Language } from '#policy/storefront.ts'
import { lettersIn } from '#texts/letters.ts'
import { thingsIn } from '#texts/things.ts'
import type { Block } from './letter.ts'

/** Each body by name, how to reach it, and what it can and cannot do for a customer. */
export const outsideBodies = (language: Language, ids: readonly BodyId[]): readonly Block[] => {
  const { boardReply: say } = lettersIn(language)
  const { bodies: texts } = thingsIn(language)
  return bodiesOf(ids).flatMap(({ id, name, site, phone }) => [
    { link: { label: name, url: site } },
    { list: [say.does(texts[id].does), say.cannot(texts[id].cannot), ...(phone ? [say.phone(phone)] : [])] },
  ])
}
