import type { RemedyKind } from '#policy/policy.ts'

type ByKind = Readonly<Record<Exclude<RemedyKind, 'refund' | 'apology'>, (date: string) => string>>
const byKind = (sentences: ByKind): ByKind => sentences

/** What we do for a customer, promised and done, in every letter that speaks of it. */
export const remedies = {
  refund: (amount: string, date: string) => `We pay you back ${amount}. You have it by ${date}.`,
  refundDone: (amount: string, date: string) => `We paid you back ${amount} on ${date}.`,
  planned: byKind({
    exchange: date => `You get another product in its place. You have it by ${date}.`,
    repair: date => `We repair the product for free. It is ready by ${date}.`,
    'price-reduction': date => `You get part of the price back. You have it by ${date}.`,
    compensation: date => `You get compensation. You have it by ${date}.`,
    voucher: date => `You get a voucher. You have it by ${date}.`,
  }),
  done: byKind({
    exchange: date => `We carried out the exchange on ${date}.`,
    repair: date => `We carried out the repair on ${date}.`,
    'price-reduction': date => `We paid back part of the price on ${date}.`,
    compensation: date => `We paid you compensation on ${date}.`,
    voucher: date => `We sent you the voucher on ${date}.`,
  }),
  apology: 'We apologise to you for what went wrong.',
}
export type RemediesTexts = typeof remedies
