import type { Storefront, Language } from '#policy/storefront.ts'
import { bodiesOf } from '#policy/bodies.ts'
import { policyPage } from '#texts/policy-page.ts'
import { thingsIn } from '#texts/things.ts'
import { Link } from '../../parts/link.tsx'

type BodiesProps = { readonly shop: Storefront; readonly language: Language; readonly level: 2 | 3 }

/** The outside bodies for this shop's country, each with what it does and what it cannot do. */
export const Bodies = ({ shop, language, level }: BodiesProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { outside } = policyPage[language]
  const { bodies } = thingsIn(language)
  return (
    <>
      {bodiesOf(shop.bodies).map(({ id, name, site, phone }) => (
        <section class="body">
          <Heading>
            <Link href={site}>{name}</Link>
          </Heading>
          <p>
            <strong>{outside.can}</strong> {bodies[id].does}
            <br />
            <strong>{outside.cannot}</strong> {bodies[id].cannot}
            {phone && (
              <>
                <br />
                {outside.call} <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>
              </>
            )}
          </p>
        </section>
      ))}
    </>
  )
}
