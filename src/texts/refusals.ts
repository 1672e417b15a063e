import type { Reason, Reasons, Refusal } from '#complaint/decision.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { type Dates, datesIn } from './dates.ts'
import { refusals as en, type RefusalTexts } from './en/refusals.ts'
import { refusals as nl } from './nl/refusals.ts'
import { type StaffThings, staffThingsIn } from './things.ts'

type Sentences = { readonly [R in Reason]: (detail: Reasons[R]) => string }

const told = (texts: RefusalTexts, said: { readonly dates: Dates; readonly things: StaffThings }): Sentences =>
  Object.fromEntries(
    Object.entries(texts).map(([reason, sentence]) => [reason, (detail: never) => sentence(detail, said)]),
  ) as Sentences

const all: Readonly<Record<StaffLanguage, Sentences>> = {
  en: told(en, { dates: datesIn('en'), things: staffThingsIn('en') }),
  nl: told(nl, { dates: datesIn('nl'), things: staffThingsIn('nl') }),
}

/** The sentence for a refusal, which also says what one can do instead. */
export const refusalIn = (language: StaffLanguage, { refused, detail }: Refusal): string =>
  (all[language][refused] as (detail: Refusal['detail']) => string)(detail)
