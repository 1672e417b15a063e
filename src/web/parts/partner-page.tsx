import type { ComponentChildren } from 'preact'
import type { Storefront } from '#policy/storefront.ts'
import { parts } from '#texts/parts.ts'
import { partnerTexts } from '#texts/partner.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { brandAddress, iconAddress } from './sheets/assets.ts'
import { sheetAddress } from './sheets/css.ts'
import { type Errors, ErrorSummary, hasErrors } from './form/error-summary.tsx'
import { Link } from './link.tsx'
import { ShopMark } from './logo.tsx'
import { Speech } from './speech.ts'

type PartnerPageProps = {
  readonly shop: Storefront
  readonly language: Tongue
  readonly title: string
  readonly errors?: Errors
  readonly children: ComponentChildren
}

/** A page for somebody outside the house who was asked something: the shop's name, the page, and whom to mail. */
export const PartnerPage = ({ shop, language, title, errors, children }: PartnerPageProps) => (
  <Speech.Provider value={language}>
    <html lang={languageIn(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${hasErrors(errors) ? parts[language].errorPrefix : ''}${title} - ${shop.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={sheetAddress('customer')} />
        <link rel="stylesheet" href={brandAddress(shop)} />
        <link rel="icon" href={iconAddress(shop)} type="image/svg+xml" />
      </head>
      <body>
        <header class="brandbar">
          <div class="column">
            <span class="shop">
              <ShopMark shop={shop} />
            </span>
          </div>
        </header>
        <main class="column" id="main" tabindex={-1}>
          <ErrorSummary errors={errors} />
          {children}
        </main>
        <footer class="foot">
          <div class="column">
            <h2>{partnerTexts[language].foot}</h2>
            <MailTo shop={shop} language={language} />
          </div>
        </footer>
      </body>
    </html>
  </Speech.Provider>
)

/** Whom to mail. */
export const MailTo = ({ shop, language }: Pick<PartnerPageProps, 'shop' | 'language'>) => (
  <p>
    {partnerTexts[language].mail(shop.name)} <Link href={`mailto:${shop.email}`}>{shop.email}</Link>
  </p>
)

/** A link that expired and one that never was: the same page, so that nobody learns which. */
export const LinkGone = ({ shop, language }: Pick<PartnerPageProps, 'shop' | 'language'>) => {
  const say = partnerTexts[language]
  return (
    <PartnerPage shop={shop} language={language} title={say.gone}>
      <h1>{say.gone}</h1>
      <p class="lead">{say.goneText}</p>
    </PartnerPage>
  )
}
