import { gzipSync } from 'node:zlib'
import type { Storefront } from '#policy/storefront.ts'
import { open, type Route, type ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { brandIcon, brandSheet, type Chosen } from './brand.ts'
import { scriptAddress, scripts } from '../scripts.ts'
import { logoTypes, sendLogo } from '../logo.tsx'
import { hashOf, sheetAddress, sheets } from './css.ts'

const forever = 'public, max-age=31536000, immutable'

type Asset = { readonly type: string; readonly text: string; readonly packed: Uint8Array<ArrayBuffer> }

const asset = (type: string, text: string): Asset => ({ type, text, packed: Uint8Array.from(gzipSync(text)) })

const fixed = new Map<string, Asset>([
  ...(['customer', 'desk'] as const).map(
    name => [sheetAddress(name), asset('text/css; charset=utf-8', sheets[name])] as const,
  ),
  ...(['desk', 'passkey'] as const).map(
    name => [scriptAddress(name), asset('text/javascript; charset=utf-8', scripts[name])] as const,
  ),
])

const colours = ({ brand, accent }: Chosen) => [brand, ...(accent ? [accent] : [])].map(one => one.slice(1)).join('-')
/** The colours that an address names, so that it holds what it says whatever the shop's are by now. */
const coloursIn = (version: string | undefined): Chosen | undefined => {
  const [, brand, accent] = /^([0-9a-f]{6})(?:-([0-9a-f]{6}))?$/.exec(version ?? '') ?? []
  return brand ? { brand: `#${brand}`, ...(accent ? { accent: `#${accent}` } : {}) } : undefined
}

export const brandAddress = (shop: Pick<Storefront, 'id' | 'brand' | 'accent'>): string =>
  `/assets/brand-${shop.id}.css?v=${colours(shop)}`
export const iconAddress = ({ id, name, brand }: Storefront): string =>
  `/assets/icon-${id}.svg?v=${hashOf(name + brand)}`

const answer = (visit: ShopVisit, { type, text, packed }: Asset, cache: string): Response => {
  const isPacked = /\bgzip\b/.test(visit.c.req.header('accept-encoding') ?? '')
  const headers = {
    'content-type': type,
    'cache-control': cache,
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  }
  return new Response(isPacked ? packed : text, { headers })
}

const brandAsset = async (
  file: string,
  version: string | undefined,
  { storefronts }: World,
): Promise<Asset | undefined> => {
  const [, kind, id] = /^(brand|icon)-([\w-]+)\.(?:css|svg)$/.exec(file) ?? []
  const shop = kind && (await storefronts()).find(one => one.id === id)
  if (!shop) return undefined
  return kind === 'icon'
    ? asset('image/svg+xml; charset=utf-8', brandIcon(shop))
    : asset('text/css; charset=utf-8', brandSheet(coloursIn(version) ?? shop))
}

const logoAsset = async (visit: ShopVisit, file: string, { storefronts, files }: World) => {
  const [, id] = /^logo-([\w-]+)$/.exec(file) ?? []
  const logo = id && (await storefronts()).find(shop => shop.id === id)?.logo
  const opened = logo ? await files.open(logo.file) : undefined
  return logo && opened && logoTypes.includes(opened.type) ? sendLogo(visit, opened) : undefined
}

/** The style sheets and scripts, from memory, and each shop's own few lines; there is nothing else to load. */
export const assetRoutes: readonly Route[] = [
  open('GET', '/assets/:file', async (visit, world) => {
    const file = visit.c.req.param('file') ?? ''
    const known = fixed.get(`/assets/${file}`)
    if (known) return answer(visit, known, forever)
    const brand = await brandAsset(file, visit.c.req.query('v'), world)
    // A new colour has a new address; without one the browser asks again after five minutes.
    const logo = brand ? undefined : await logoAsset(visit, file, world)
    if (logo) return logo
    if (brand) return answer(visit, brand, visit.c.req.query('v') ? forever : 'public, max-age=300')
    return visit.c.text('', 404)
  }),
]
