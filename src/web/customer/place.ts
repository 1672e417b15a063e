import type { CustomerVisit, ShopVisit } from '../route.ts'
import { languageIn, tongueOf } from '#texts/tongue.ts'

/** The language a visitor chose on the page itself travels in the address, as there may be no cookies. */
export const queryOf = ({ c, language }: ShopVisit): string =>
  c.req.query('language') ? `?language=${languageIn(language)}` : ''

/** An address within this storefront, which keeps a chosen language. */
export const place = (visit: ShopVisit, path: string): string =>
  `${path === '/' ? visit.base || '/' : visit.base + path}${queryOf(visit)}`

/** An address within the complaint of this visit. */
export const ofComplaint = (visit: CustomerVisit, path = ''): string => place(visit, `/complaint/${visit.key}${path}`)

/** A visit to a complaint speaks the complaint's language, unless another was chosen on the page. */
export const inChosenLanguage = <V extends ShopVisit>(visit: V): V => {
  const asked = visit.c.req.query('language')
  const language = visit.shop.languages.find(one => one === asked)
  return language ? { ...visit, language: tongueOf(language, visit.shop.formality) } : visit
}

export const goTo = (visit: ShopVisit, path: string): Response => visit.c.redirect(place(visit, path), 303)
