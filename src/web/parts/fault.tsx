import type { Context } from 'hono'
import type { Form } from '../form.ts'
import { languageFor } from '../language.ts'
import type { World } from '../world.ts'
import { showTrouble } from './trouble.tsx'

export type Fault = 'broken' | 'unavailable'

// Shown when not even the shop's name can be read.
const bare =
  'This page cannot be shown right now. Please use e-mail or phone. / Deze pagina werkt op dit moment niet. Gebruik e-mail of telefoon.'

/** Answers a request that failed by our fault: what happened, a number to name, and everything that was typed. */
export const fault = async (
  c: Context,
  world: World,
  kind: Fault,
  reference: string,
  read: () => Promise<Form>,
): Promise<Response> => {
  try {
    const shops = await world.storefronts()
    const shop = shops.find(({ id }) => id === c.req.param('shop')) ?? shops[0]
    if (!shop) return c.text(bare, 503)
    const language = languageFor(shop, c.req.query('language'), c.req.header('accept-language'))
    const base = shop.id === shops[0]?.id ? '' : `/shop/${shop.id}`
    const form = c.req.method === 'POST' ? await read().catch(() => undefined) : undefined
    const isGone = kind === 'unavailable'
    if (isGone) c.header('Retry-After', '30')
    const trouble = { c, shop, base, language, reference, form } as const
    return showTrouble({ ...trouble, kind: isGone ? 'unavailable' : 'fault', status: isGone ? 503 : 500 })
  } catch {
    return c.text(bare, 503)
  }
}
