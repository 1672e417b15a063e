import { dayOf, plusDays } from '#calendar/day.ts'
import type { Language } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { filled, snippetTexts } from '#texts/snippets.ts'
import { thingsIn } from '#texts/things.ts'
import { staffLanguageIn } from '#texts/tongue.ts'
import type { StaffVisit } from '../../route.ts'

/** A text as it would read on a complaint that nobody made. */
export const withSample = (text: string, language: Language, { shops, now }: StaffVisit): string => {
  const [shop] = shops
  const [dates, things] = [datesIn(language), thingsIn(language)]
  const today = dayOf(now, shop?.zone ?? 'UTC')
  const answerBy = dates.fullDate(plusDays(today, 12))
  return filled(text, {
    ...snippetTexts[staffLanguageIn(language)].sample,
    reference: shop?.orderNumberExample ?? '100234',
    order: shop?.orderNumberExample ?? '100234',
    'answer-by': answerBy,
    'next-promise': `${things.promises.answer}, ${answerBy}`,
    shop: shop?.name ?? '',
    'shop-email': shop?.email ?? '',
    'shop-phone': shop?.phone ?? '',
    today: dates.fullDate(today),
  })
}
