import type { Language } from '#policy/storefront.ts'
import { languageNames, pageFrame } from '#texts/page-frame.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { Link } from './link.tsx'

type LanguageSwitchProps = {
  readonly languages: readonly Language[]
  readonly language: Tongue
  readonly here: string
  /** What else the address says, such as '&country=DE'. */
  readonly also?: string
}

/** The same page in another language: a link each, in that language's own words. */
export const LanguageSwitch = ({ languages, language, here, also = '' }: LanguageSwitchProps) =>
  languages.length < 2 ? null : (
    <nav class="languages" aria-label={pageFrame[language].languages}>
      {languages.map(one => (
        <>
          {' '}
          {one === languageIn(language) ? (
            <span aria-current="true" lang={one}>
              {languageNames[one]}
            </span>
          ) : (
            <Link href={`${here}?language=${one}${also}`} lang={one}>
              {languageNames[one]}
            </Link>
          )}
        </>
      ))}
    </nav>
  )
