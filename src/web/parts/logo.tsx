import type { OpenedFile } from '#files/files.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Visit } from '../route.ts'

/** Pictures that are only ever drawn. A drawing in SVG is a page of its own, with all that a page can do. */
export const logoTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp']
export const logoMaxBytes = 200_000

/** Where a shop's logo is, by a name that changes with it. */
export const logoAddress = ({ id, logo }: Pick<Storefront, 'id' | 'logo'>): string | undefined =>
  logo && `/assets/logo-${id}?v=${logo.file.slice(0, 12)}`

export const sendLogo = ({ c }: Pick<Visit, 'c'>, { stream, type, bytes }: OpenedFile): Response =>
  new Response(stream, {
    headers: {
      'content-type': type,
      'content-length': String(bytes),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': c.req.query('v') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    },
  })

/** The shop as its customers know it: its logo, or else its name. */
export const ShopMark = ({
  shop,
  src = logoAddress(shop),
}: {
  readonly shop: Pick<Storefront, 'id' | 'name' | 'logo'>
  readonly src?: string | undefined
}) => (src ? <img class="logo" src={src} alt={shop.name} height={40} /> : <>{shop.name}</>)
