import type { StaffLanguage } from '#policy/storefront.ts'
import { type Returned, whyReturned as why } from './en/why-returned.ts'
import { whyReturned as waarom } from './nl/why-returned.ts'

const texts = { en: why, nl: waarom }

// RFC 3463 and the codes of RFC 7372, the most telling first; the class (4 or 5) says nothing more.
const meanings: readonly (readonly [RegExp, Returned])[] = [
  [/^.\.7\.2\d$/, 'unproven'],
  [/^.\.1\.(2|10)$|^.\.4\.4$/, 'no-domain'],
  [/^.\.1\./, 'no-mailbox'],
  [/^.\.2\.2$/, 'full'],
  [/^.\.2\.1$/, 'closed'],
  [/^.\.(2\.3|3\.4)$/, 'too-large'],
  [/^.\.4\.7$/, 'too-long'],
  [/^.\.4\./, 'unreachable'],
  [/^.\.7\./, 'as-spam'],
  [/^5\./, 'refused'],
  [/^enough$/, 'enough'],
]

/** Why a letter did not arrive, by the mail system's code; '' where there is none, or it says nothing. */
export const whyReturned = (language: StaffLanguage, code: string | undefined): string => {
  const found = code && meanings.find(([pattern]) => pattern.test(code))?.[1]
  return found ? texts[language][found] : ''
}
