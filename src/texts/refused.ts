import type { Refusal } from '#complaint/decision.ts'
import { datesIn } from './dates.ts'
import { refused as de } from './de/refused.ts'
import { refused as en, type RefusedTexts } from './en/refused.ts'
import { refused as es } from './es/refused.ts'
import { refused as fr } from './fr/refused.ts'
import { refused as it } from './it/refused.ts'
import { refused as nl } from './nl/refused.ts'
import { inEveryTongue, type Tongue } from './tongue.ts'

const all = inEveryTongue<RefusedTexts>({ nl, en, de, fr, es, it })

const isKnown = (texts: RefusedTexts, reason: string): reason is keyof RefusedTexts => Object.hasOwn(texts, reason)

/** The sentence of a refusal to a customer or a partner, which also says what one can do instead. */
export const refusedIn = (tongue: Tongue, { refused, detail }: Refusal): string => {
  const texts = all[tongue]
  const sentence = isKnown(texts, refused) ? texts[refused] : texts.changed
  return (sentence as (detail: Refusal['detail'], dates: ReturnType<typeof datesIn>) => string)(detail, datesIn(tongue))
}
