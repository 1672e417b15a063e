import type { Instant } from '#calendar/day.ts'
import { decide, evolve, replay } from '#complaint/complaint.ts'
import { type Ground, isRefused } from '#complaint/decision.ts'
import { type Promised, promises } from '#complaint/due.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Storefront } from '#policy/storefront.ts'

/** A complaint as it would be if it were filed at this moment: the same rules, so the same dates. */
const imagined = (shop: Storefront, ground: Ground, now: Instant): Complaint => {
  const by = { kind: 'customer' } as const
  const command = {
    type: 'file',
    reference: '-',
    storefront: shop.id,
    receivedAt: now,
    channel: 'web',
    category: 'unknown',
    wishes: [],
    language: shop.languages[0],
    files: [],
    words: { name: '-', story: '-', email: '-' },
  } as const
  const events = decide(undefined, command, { ...ground, now, by })
  const complaint = isRefused(events) ? undefined : replay(events)
  if (!complaint) throw new Error('A complaint that nothing is wrong with was refused')
  return complaint
}

/** What a customer who complains at this moment is promised. */
export const promisesIfFiled = (shop: Storefront, ground: Ground, now: Instant): readonly Promised[] =>
  promises(imagined(shop, ground, now), ground)

/** What the board promises a customer who asks it for a review at this moment; nothing where the policy promises nothing. */
export const boardIfAsked = (complaint: Complaint, ground: Ground, now: Instant): Promised | undefined => {
  const by = { kind: 'customer' } as const
  const asked = evolve(complaint, { type: 'escalated', at: now, by })
  return promises(asked, ground).find(({ kind }) => kind === 'board-reply')
}
