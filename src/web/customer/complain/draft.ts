import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { type Answers, answersFrom } from './answers.ts'
import { showExpired } from './expired.tsx'
import { goTo } from '../place.ts'
import { openReceipt } from './receipt.ts'
import type { Sent } from './send.ts'

export type Draft = { readonly key: string; readonly answers: Answers }
type Found = { readonly draft: Draft } | { readonly sent: Sent } | undefined

export const findDraft = async (visit: ShopVisit, world: World): Promise<Found> => {
  const { c, shop } = visit
  const key = c.req.param('draft') ?? ''
  const receipt = openReceipt(key, visit, world)
  if (receipt) return { sent: receipt }
  const kept = await world.drafts.read(key)
  if (!kept || kept.storefront !== shop.id) return undefined
  if (kept.answers['sent']) return { sent: kept.answers['sent'] as Sent }
  return { draft: { key, answers: answersFrom(kept.answers) } }
}

type Handle = (visit: ShopVisit, world: World, draft: Draft) => Response | Promise<Response>

/** A page of a draft. One that is over says so and offers the short form; one that was sent shows its receipt. */
export const withDraft =
  (handle: Handle) =>
  async (visit: ShopVisit, world: World): Promise<Response> => {
    const found = await findDraft(visit, world)
    if (!found) return showExpired(visit, world)
    if ('sent' in found) return goTo(visit, `/complain/${visit.c.req.param('draft')}/sent`)
    return handle(visit, world, found.draft)
  }
