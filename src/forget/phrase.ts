// By what somebody is known in texts, and whether a text says it: as a whole, and not as a part of what others are known by.

export type Phrase = { readonly kind: 'email' | 'name' | 'phone' | 'reference'; readonly said: string }

const escaped = (text: string) =>
  text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)

// Between the digits of a telephone number people put what they like.
const between = String.raw`[\s().\/-]*`

/** ITU-T E.164: codes of one and two digits; all others have three. */
const countryCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/** The digits of a number without its country and without the zero before it. */
const numberOf = (said: string) => {
  const digits = said.replaceAll(/\D/g, '')
  const whole = said.trimStart().startsWith('+') ? digits : /^00(.+)/.exec(digits)?.[1]
  const country = whole && countryCode.exec(whole)?.[0]
  return whole && country
    ? { country, core: whole.slice(country.length).replace(/^0/, '') }
    : { country: String.raw`\d{1,3}`, core: digits.replace(/^0/, '') }
}

const shortest = 7
const isNumber = (said: string) => /^[\d\s()./+-]+$/.test(said) && numberOf(said).core.length >= shortest

const spaced = (digits: string) => [...digits].join(between)

const whole = ({ kind, said }: Phrase): string => {
  if (kind === 'email') return String.raw`(?<![\p{L}\p{M}\p{N}._%+-])${escaped(said)}(?!\.?[\p{L}\p{M}\p{N}_-])`
  if (kind === 'phone' && isNumber(said)) {
    const { country, core } = numberOf(said)
    return String.raw`(?<![\d+])(?:(?:\+|00)${country}${between}(?:0${between})?|\(?0${between})?${spaced(core)}(?!\d)`
  }
  // A double name is somebody else's, and so is a number with more to it, as a telephone number or a price has.
  const [before, after] = kind === 'reference' ? [String.raw`|\d[.,\s]`, String.raw`|[.,\s]\d`] : ['', '']
  return String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}]-${before})${escaped(said)}(?![\p{L}\p{M}\p{N}]|-[\p{L}\p{N}]${after})`
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** Whether a text, or the address of a page, names somebody by one of these. */
export const naming = (phrases: readonly Phrase[]): ((text: string) => boolean) => {
  const patterns = phrases.map(phrase => new RegExp(whole(phrase), 'iu'))
  return text => [text, decoded(text)].some(one => patterns.some(pattern => pattern.test(one)))
}

/**
 * For a question to the database that finds all that `naming` finds, and more: a regular expression of PostgreSQL for a text, or
 * what stands among the digits of one.
 */
export const roughly = ({ kind, said }: Phrase): { readonly text: string } | { readonly digits: string } =>
  kind === 'phone' && isNumber(said) ? { digits: numberOf(said).core } : { text: escaped(said) }

/** A first name alone, or the name of a street, stands in texts that are about others. */
export const tells = ({ kind, said }: Phrase): boolean =>
  said.length >= (kind === 'reference' ? 1 : 5) && (kind === 'name' ? /\p{L}\s+\p{L}/u : /[@\d]/).test(said)
