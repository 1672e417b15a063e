import type { Storefront } from '#policy/storefront.ts'
import { pageFrame } from '#texts/page-frame.ts'
import type { Tongue } from '#texts/tongue.ts'
import { Link } from './link.tsx'
import { postalAddress } from './postal.ts'

/** The other ways to reach the shop, at the same place on every page. */
export const PageFooter = ({
  shop,
  base,
  language,
  query,
}: {
  readonly shop: Storefront
  readonly base: string
  readonly language: Tongue
  readonly query: string
}) => {
  const frame = pageFrame[language]
  return (
    <footer class="foot">
      <div class="column">
        <h2>{frame.help}</h2>
        <p>
          {frame.mail} <Link href={`mailto:${shop.email}`}>{shop.email}</Link>
          <br />
          {frame.call} <Link href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</Link>
          <br />
          {frame.write} {postalAddress(shop)}
        </p>
        <p class="links">
          <Link href={`${base}/policy${query}`}>{frame.policy}</Link>{' '}
          <Link href={`${base}/link${query}`}>{frame.find}</Link> <Link href={shop.site}>{frame.site(shop.name)}</Link>
        </p>
      </div>
    </footer>
  )
}
