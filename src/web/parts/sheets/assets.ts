import { gzipSync } from 'node:zlib'
import type { Storefront } from '#policy/storefront.ts'
import { open, type Route, type ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { brandIcon, brandSheet } from './brand.ts'
import { scriptAddress, scripts } from '../scripts.ts'
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

export const brandAddress = ({ id, brand }: Storefront): string => `/assets/brand-${id}.css?v=${brand.slice(1)}`
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

const brandAsset = async (file: string, { storefronts }: World): Promise<Asset | undefined> => {
  const [, kind, id] = /^(brand|icon)-([\w-]+)\.(?:css|svg)$/.exec(file) ?? []
  const shop = kind && (await storefronts()).find(one => one.id === id)
  if (!shop) return undefined
  return kind === 'icon'
    ? asset('image/svg+xml; charset=utf-8', brandIcon(shop))
    : asset('text/css; charset=utf-8', brandSheet(shop))
}

/** The style sheets and scripts, from memory, and each shop's own few lines; there is nothing else to load. */
export const assetRoutes: readonly Route[] = [
  open('GET', '/assets/:file', async (visit, world) => {
    const file = visit.c.req.param('file') ?? ''
    const known = fixed.get(`/assets/${file}`)
    if (known) return answer(visit, known, forever)
    const brand = await brandAsset(file, world)
    // A new colour has a new address; without one the browser asks again after five minutes.
    if (brand) return answer(visit, brand, visit.c.req.query('v') ? forever : 'public, max-age=300')
    return visit.c.text('', 404)
  }),
]
