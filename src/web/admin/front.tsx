import type { ComponentChildren } from 'preact'
import { parts } from '#texts/parts.ts'
import { brandAddress, iconAddress } from '../parts/sheets/assets.ts'
import { sheetAddress } from '../parts/sheets/css.ts'
import { type Errors, ErrorSummary, hasErrors } from '../parts/form/error-summary.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { ShopMark } from '../parts/logo.tsx'
import { respond } from '../parts/page.tsx'
import { type ScriptName, scriptAddress } from '../parts/scripts.ts'
import { Speech } from '../parts/speech.ts'
import type { FrontVisit } from '../route.ts'

type Shown = {
  readonly title: string
  readonly errors?: Errors | undefined
  readonly status?: Parameters<typeof respond>[2]
  /** Scripts that add to this page; it must be whole without them. */
  readonly scripts?: readonly ScriptName[]
  /** Where the browser goes on to by itself. */
  readonly onTo?: string
  /** As wide as a desk's page; a form's width without it. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

const FrontPage = ({ visit, shown }: { readonly visit: FrontVisit; readonly shown: Shown }) => {
  const { shop, language, c } = visit
  const { title, errors, wide, scripts = [], onTo, children } = shown
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
            {c.req.method === 'GET' && (
              <LanguageSwitch languages={shop.languages} language={language} here={c.req.path} />
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
export const showFront = (visit: FrontVisit, shown: Shown) =>
  respond(visit.c, <FrontPage visit={visit} shown={shown} />, shown.status ?? (hasErrors(shown.errors) ? 422 : 200))
