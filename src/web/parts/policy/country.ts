import type { ShopVisit } from '../../route.ts'

/** The European Economic Area, Switzerland and the United Kingdom. */
export const countries: readonly string[] =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** What ISO 3166 leaves to everybody's own use. */
export const elsewhere = 'ZZ'

/** Where the reader says they live; the storefront's own country as long as they have not said so. */
export const countryOf = ({ c, shop }: Pick<ShopVisit, 'c' | 'shop'>): string => {
  const asked = c.req.query('country')
  return asked === elsewhere ? elsewhere : (countries.find(code => code === asked) ?? shop.country)
}
