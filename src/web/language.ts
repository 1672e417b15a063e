import type { Language, Storefront } from '#policy/storefront.ts'

/** The reader's language: the one asked for, else the first of the browser's that the shop speaks, else the shop's own. */
export const languageFor = (
  { languages }: Pick<Storefront, 'languages'>,
  asked: string | undefined,
  accepts: string | undefined,
): Language => {
  const spoken = (code: string | undefined) => languages.find(one => one === code)
  const wanted = (accepts ?? '').split(',').map(part => part.trim().slice(0, 2).toLowerCase())
  return spoken(asked) ?? wanted.flatMap(code => spoken(code) ?? [])[0] ?? languages[0]
}
