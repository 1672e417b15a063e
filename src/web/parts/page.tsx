import type { Context } from 'hono'
import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language, Storefront } from '#policy/storefront.ts'
import { pageFrame } from '#texts/page-frame.ts'
import { parts } from '#texts/parts.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { brandAddress, iconAddress } from './sheets/assets.ts'
import { sheetAddress } from './sheets/css.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Link } from './link.tsx'
import { ShopMark } from './logo.tsx'
import { PageFooter } from './page-footer.tsx'
import { Speech } from './speech.ts'

/** A whole page as the answer to a request. */
export const respond = (
  c: Context,
  page: VNode,
  status: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
) => c.html(`<!doctype html>${renderToString(page)}`, status)

export type CustomerPageProps = {
  readonly shop: Storefront
  /** The storefront's own root, '' for the first. */
  readonly base: string
  readonly language: Tongue
  /** The languages this page is there in; the storefront's own unless named. */
  readonly languages?: readonly Language[] | undefined
  /** What the page is, without the shop's name. */
  readonly title: string
  /** The page shows errors: its title says so first. */
  readonly error?: boolean
  /** This page's own address, for the other languages; none where something typed would be lost. */
  readonly here?: string | undefined
  /** What else that address says, such as '&country=DE'. */
  readonly also?: string | undefined
  /** Where the shop's logo is, where it is not the saved one. */
  readonly mark?: string | undefined
  /** Added to every link of the page's frame, so that a chosen language stays. */
  readonly query?: string
  readonly children: ComponentChildren
}

/** Every page a customer sees: one heading, one column, the shop's colour, and the same ways to reach us at its end. */
export const CustomerPage = (props: CustomerPageProps) => {
  const { shop, base, language, title, error, here, also = '', query = '', mark } = props
  return (
    <Speech.Provider value={language}>
      <html lang={languageIn(language)}>
        <head>
          <meta charset="utf-8" />
          <title>{`${error ? parts[language].errorPrefix : ''}${title} - ${shop.name}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="format-detection" content="telephone=no" />
          <link rel="stylesheet" href={sheetAddress('customer')} />
          <link rel="stylesheet" href={brandAddress(shop)} />
          <link rel="icon" href={iconAddress(shop)} type="image/svg+xml" />
        </head>
        <body>
          <a class="skip" href="#main">
            {pageFrame[language].skip}
          </a>
          <header class="brandbar">
            <div class="column">
              <Link href={`${base || '/'}${query}`} class="shop">
                <ShopMark shop={shop} {...(mark ? { src: mark } : {})} />
              </Link>
              <span class="soft service"> {pageFrame[language].service}</span>{' '}
              {here !== undefined && (
                <LanguageSwitch
                  languages={props.languages ?? shop.languages}
                  language={language}
                  here={here}
                  also={also}
                />
              )}
            </div>
          </header>
          <main class="column" id="main" tabindex={-1}>
            {props.children}
          </main>
          <PageFooter shop={shop} base={base} language={language} query={query} />
        </body>
      </html>
    </Speech.Provider>
  )
}
