import type { Moment, PauseReason } from '#policy/promise-rule.ts'
import type { Currency } from '#policy/storefront.ts'

export { languages as pageLanguages } from '#texts/tongue.ts'
export const currencies: readonly Currency[] = ['EUR', 'GBP']
export const units = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const
export type Unit = (typeof units)[number]

const moments: Readonly<Record<Moment, true>> = {
  received: true,
  sent: true,
  'first-raised': true,
  ordered: true,
  delivered: true,
  acknowledged: true,
  triaged: true,
  registered: true,
  assigned: true,
  'information-complete': true,
  'goods-returned': true,
  answered: true,
  'remedy-agreed': true,
  closed: true,
  escalated: true,
  'review-acknowledged': true,
  'review-replied': true,
}
export const everyMoment = Object.keys(moments) as readonly Moment[]
export const everyPause: readonly PauseReason[] = [
  'waiting-for-customer',
  'waiting-for-partner',
  'waiting-for-goods',
  'in-court',
]
