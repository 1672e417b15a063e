import { policyPage } from '#texts/policy-page.ts'
import { languageIn } from '#texts/tongue.ts'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { brandAddress } from '../../parts/sheets/assets.ts'
import { sheetAddress } from '../../parts/sheets/css.ts'
import { embeddable } from '../../headers.ts'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { PolicyDates } from './dates.tsx'
import type { PolicyFacts } from '../../parts/policy/facts.ts'
import { factsOf, Part } from './page.tsx'
import { sectionsOf } from '../../parts/policy/sections.tsx'

const Embed = ({ visit, facts }: { readonly visit: ShopVisit; readonly facts: PolicyFacts }) => {
  const { shop, language } = facts
  const say = policyPage[language]
  const whole = `${visit.base}/policy?language=${languageIn(language)}`
  return (
    <html lang={languageIn(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${say.title} - ${shop.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* A link must not open inside somebody else's page. */}
        <base target="_top" />
        <link rel="stylesheet" href={sheetAddress('customer')} />
        <link rel="stylesheet" href={brandAddress(shop)} />
      </head>
      <body class="embed">
        <main class="column">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead(shop.name)}</p>
          <PolicyDates facts={facts} />
          {sectionsOf(facts).map(section => (
            <Part {...section} />
          ))}
          <p>
            <Link href={whole}>{say.whole}</Link>
          </p>
        </main>
      </body>
    </html>
  )
}

/** The policy without a frame around it, to stand in the shop's own site: the one page that others may show in theirs. */
export const getEmbed = async (visit: ShopVisit, world: World): Promise<Response> => {
  const rules = await world.groundFor(visit.shop)
  return embeddable(respond(visit.c, <Embed visit={visit} facts={factsOf(visit, rules)} />))
}
