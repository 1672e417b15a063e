import type { Language } from '#policy/storefront.ts'
import { languages as pageLanguages } from '#texts/tongue.ts'
import type { ShopVisit } from '../../route.ts'

export { pageLanguages }

const oneOf = (text: string | undefined): Language | undefined => pageLanguages.find(one => one === text)

/** The language of the policy page: the one asked for, else the first of the browser's that it is there in, else the shop's own. */
export const pageLanguageOf = ({ c, shop }: Pick<ShopVisit, 'c' | 'shop'>): Language => {
  const asked = oneOf(c.req.query('language'))
  if (asked) return asked
  const wanted = (c.req.header('accept-language') ?? '').split(',').map(part => part.trim().slice(0, 2).toLowerCase())
  return wanted.flatMap(code => oneOf(code) ?? [])[0] ?? shop.languages[0]
}
