import type { Context } from 'hono'
import type { Language, StaffLanguage, Storefront } from '#policy/storefront.ts'
import { staffLanguageIn, type Tongue, tongueOf } from '#texts/tongue.ts'
import { sessionKey } from './session.ts'
import type { World } from './world.ts'

/** What the people of the house can read. */
export const staffLanguages: readonly StaffLanguage[] = ['nl', 'en']

/** The languages of an `Accept-Language`, what is liked best first, as RFC 9110 (12.5.4) weighs them. */
const accepted = (header: string | undefined): readonly string[] =>
  (header ?? '')
    .split(',')
    .map(part => {
      const [range = '', ...more] = part.split(';').map(piece => piece.trim().toLowerCase())
      const weight = Number(more.find(one => one.startsWith('q='))?.slice(2) ?? 1)
      return { code: range.split('-')[0] ?? '', weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ code }) => code)

/** The reader's language: the one asked for in the address, else the best of the browser's that is spoken here, else the first. */
export const languageFor = <L extends Language>(c: Context, spoken: readonly [L, ...L[]]): L => {
  const among = (code: string | undefined) => spoken.find(one => one === code)
  const asked = among(c.req.query('language'))
  return asked ?? accepted(c.req.header('accept-language')).flatMap(code => among(code) ?? [])[0] ?? spoken[0]
}

/** The same at a door of the house itself, which speaks no more than its people do. */
export const staffLanguageFor = (c: Context, { languages }: Pick<Storefront, 'languages'>): StaffLanguage =>
  languageFor(c, [staffLanguageIn(languages[0]), ...staffLanguages])

/** The same for a customer or a partner of this shop, who are spoken to as it chose. */
export const tongueFor = (c: Context, { languages, formality }: Pick<Storefront, 'languages' | 'formality'>): Tongue =>
  tongueOf(languageFor(c, languages), formality)

export const isAtDesk = (path: string): boolean => /^\/(desk|board)(\/|$)/.test(path)

/** The language of whoever works here, known by their session, also where their page cannot be made. */
export const languageAtDesk = async (c: Context, world: World, shop: Storefront): Promise<StaffLanguage> => {
  const key = sessionKey(c, world)
  const visiting = key ? await world.people.visiting(key).catch(() => undefined) : undefined
  return visiting?.person.language ?? staffLanguageFor(c, shop)
}
