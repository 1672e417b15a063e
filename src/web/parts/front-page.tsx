import type { ComponentChildren } from 'preact'
import { parts } from '#texts/parts.ts'
import { brandAddress, iconAddress } from './sheets/assets.ts'
import { sheetAddress } from './sheets/css.ts'
import { type Errors, ErrorSummary, hasErrors } from './form/error-summary.tsx'
import { staffLanguages } from '../language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { ShopMark } from './logo.tsx'
import { respond } from './page.tsx'
import { type ScriptName, scriptAddress } from './scripts.ts'
import { Speech } from './speech.ts'
import type { FrontVisit } from '../route.ts'

type Shown = {
  readonly title: string
  readonly errors?: Errors | undefined
  readonly status?: Parameters<typeof respond>[2]
  /** Scripts that add to this page; it must be whole without them. */
  readonly scripts?: readonly ScriptName[]
  /** Where the browser goes on to by itself. */
  readonly onTo?: string
  /** It speaks as its reader chose, or a form on it would be lost: no other language is offered. */
  readonly inOneLanguage?: boolean
  /** As wide as a desk's page; a form's width without it. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

type At = Pick<FrontVisit, 'c' | 'shop' | 'language'>

const FrontPage = ({ visit, shown }: { readonly visit: At; readonly shown: Shown }) => {
  const { shop, language, c } = visit
  const { title, errors, wide, inOneLanguage, scripts = [], onTo, children } = shown
  return (
    <Speech.Provider value={language}>
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <title>{`${hasErrors(errors) ? parts[language].errorPrefix : ''}${title} - ${shop.name}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          {onTo && <meta http-equiv="refresh" content={`0;url=${onTo}`} />}
          <link rel="stylesheet" href={sheetAddress('desk')} />
          <link rel="stylesheet" href={brandAddress(shop)} />
          <link rel="icon" href={iconAddress(shop)} type="image/svg+xml" />
          {scripts.map(name => (
            <script type="module" src={scriptAddress(name)} />
          ))}
        </head>
        <body class={wide ? 'front wide' : 'front'}>
          <a class="skip" href="#main">
            {parts[language].skip}
          </a>
          <header>
            <strong>
              <ShopMark shop={shop} />
            </strong>
            {c.req.method === 'GET' && !inOneLanguage && (
              <LanguageSwitch languages={staffLanguages} language={language} here={c.req.path} />
            )}
          </header>
          <main id="main" tabindex={-1}>
            <ErrorSummary errors={errors} />
            {children}
          </main>
        </body>
      </html>
    </Speech.Provider>
  )
}

/** A page of the house without its rail: for those who are not signed in, or need not be. */
export const showFront = (visit: At, shown: Shown) =>
  respond(visit.c, <FrontPage visit={visit} shown={shown} />, shown.status ?? (hasErrors(shown.errors) ? 422 : 200))
