import type { Language, Storefront } from '#policy/storefront.ts'

const isLanguage = (text: string | undefined): text is Language => text === 'nl' || text === 'en'

/** The reader's language: the one asked for, else the first of the browser's that the shop speaks, else the shop's own. */
export const languageFor = (shop: Storefront, asked: string | undefined, accepts: string | undefined): Language => {
  if (isLanguage(asked) && shop.languages.includes(asked)) return asked
  const wanted = (accepts ?? '')
    .split(',')
    .map(part => part.trim().slice(0, 2).toLowerCase())
    .find(code => isLanguage(code) && shop.languages.includes(code))
  return isLanguage(wanted) ? wanted : shop.languages[0]
}
