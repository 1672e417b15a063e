import type { Reason, Reasons, Refusal } from '#complaint/decision.ts'
import type { Language } from '#policy/storefront.ts'
import { type Dates, datesIn } from './dates.ts'
import { refusals as en, type RefusalTexts } from './en/refusals.ts'
import type { ThingsTexts } from './en/things.ts'
import { refusals as nl } from './nl/refusals.ts'
import { thingsIn } from './things.ts'

type Sentences = { readonly [R in Reason]: (detail: Reasons[R]) => string }

const told = (texts: RefusalTexts, said: { readonly dates: Dates; readonly things: ThingsTexts }): Sentences =>
  Object.fromEntries(
    Object.entries(texts).map(([reason, sentence]) => [reason, (detail: never) => sentence(detail, said)]),
  ) as Sentences

const all: Readonly<Record<Language, Sentences>> = {
  en: told(en, { dates: datesIn('en'), things: thingsIn('en') }),
  nl: told(nl, { dates: datesIn('nl'), things: thingsIn('nl') }),
}

/** The sentence for a refusal, which also says what one can do instead. */
export const refusalIn = (language: Language, { refused, detail }: Refusal): string =>
  (all[language][refused] as (detail: Refusal['detail']) => string)(detail)
