// For how long somebody can still go to court about a purchase, and for how long the books of it must be kept, by the law of a shop.
import type { Period } from '#calendar/period.ts'

/** `source` is where it stands; no advice, and no law of this program: a policy says for how long it keeps, and why. */
export type LawOfKeeping = {
  readonly claims: { readonly within: Period; readonly source: string }
  readonly books: { readonly kept: Period; readonly source: string }
}

const law = (claims: number, claimsIn: string, books: number, booksIn: string): LawOfKeeping => ({
  claims: { within: { years: claims }, source: claimsIn },
  books: { kept: { years: books }, source: booksIn },
})

const unitedKingdom = law(6, 'Limitation Act 1980, s. 5', 6, 'Finance Act 1998, sch. 18, para. 21')
const laws: Readonly<Record<string, LawOfKeeping>> = {
  NL: law(5, 'Burgerlijk Wetboek 3:307, 3:310', 7, 'Algemene wet inzake rijksbelastingen, art. 52'),
  DE: law(3, '§§ 195, 199 BGB', 8, '§ 257 HGB, § 147 AO'),
  FR: law(5, 'Code civil, art. 2224', 10, 'Code de commerce, art. L123-22'),
  ES: law(5, 'Código Civil, art. 1964', 6, 'Código de Comercio, art. 30'),
  IT: law(10, 'Codice civile, art. 2946', 10, 'Codice civile, art. 2220'),
  IE: law(6, 'Statute of Limitations 1957, s. 11', 6, 'Taxes Consolidation Act 1997, s. 886'),
  GB: unitedKingdom,
}

/** Of a country by ISO 3166-1 alpha-2; undefined where this program knows none. */
export const lawOfKeeping = (country: string): LawOfKeeping | undefined => laws[country]
