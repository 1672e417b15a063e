import type { Language } from '#policy/storefront.ts'
import { parts } from '#texts/parts.ts'
import { Link } from './link.tsx'

/** The same page in another language: a link each, in that language's own words. */
export const LanguageSwitch = ({
  languages,
  language,
  here,
}: {
  readonly languages: readonly Language[]
  readonly language: Language
  readonly here: string
}) =>
  languages.length < 2 ? null : (
    <nav class="languages" aria-label={parts[language].languages}>
      {languages.map(one => (
        <>
          {' '}
          {one === language ? (
            <span aria-current="true" lang={one}>
              {parts[language].language[one]}
            </span>
          ) : (
            <Link href={`${here}?language=${one}`} lang={one}>
              {parts[language].language[one]}
            </Link>
          )}
        </>
      ))}
    </nav>
  )
