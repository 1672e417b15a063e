import type { RemedyKind } from '#policy/policy.ts'

const same = (sentences: Readonly<Record<RemedyKind, string>>) => sentences

export const remedyDelayed = {
  about: same({
    refund: 'This is about the refund that we promised you.',
    exchange: 'This is about the exchange that we promised you.',
    repair: 'This is about the repair that we promised you.',
    'price-reduction': 'This is about the price reduction that we promised you.',
    compensation: 'This is about the compensation that we promised you.',
    voucher: 'This is about the voucher that we promised you.',
    apology: 'This is about the apology that we promised you.',
  }),
  missed: (date: string) => `We promised you this by ${date}. We did not do it, and we are sorry.`,
  willMiss: (date: string) => `We promised you this by ${date}. We cannot do it by then, and we are sorry.`,
  newDate: (date: string) => `Your new date is ${date}.`,
  why: 'Why it takes longer',
  when: 'What you get',
  wrong: 'Does the new date not suit you? Reply to this message, and we look for another way.',
}
export type RemedyDelayedTexts = typeof remedyDelayed
