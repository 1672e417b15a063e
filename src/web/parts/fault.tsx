import type { Context } from 'hono'
import type { Form } from '../form.ts'
import { isAtDesk, languageAtDesk, tongueFor } from '../language.ts'
import type { World } from '../world.ts'
import { showDeskTrouble } from './desk-trouble.tsx'
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
    const form = c.req.method === 'POST' ? await read().catch(() => undefined) : undefined
    const isGone = kind === 'unavailable'
    if (isGone) c.header('Retry-After', '30')
    const what = isGone ? ({ kind: 'unavailable', status: 503 } as const) : ({ kind: 'fault', status: 500 } as const)
    const trouble = { c, shop, reference, form, ...what }
    if (isAtDesk(c.req.path)) return showDeskTrouble({ ...trouble, language: await languageAtDesk(c, world, shop) })
    const base = shop.id === shops[0]?.id ? '' : `/shop/${shop.id}`
    return showTrouble({ ...trouble, base, language: tongueFor(c, shop) })
  } catch {
    return c.text(bare, 503)
  }
}
