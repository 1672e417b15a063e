import type { QueueRow } from '#ledger/questions/queue.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { DeskTexts } from '#texts/en/desk.ts'
import type { Names, StaffThings } from '#texts/things.ts'
import { type Tone } from '../tag.tsx'
import type { Stage } from '#complaint/stage.ts'

/** Who has a complaint, as a list says it; nobody for one that is open is a worry. */
export const holderName = (
  { holder, handler }: Pick<QueueRow, 'holder' | 'handler'>,
  names: Names,
  { desk, things }: { readonly desk: DeskTexts; readonly things: StaffThings },
): string => {
  if (holder === 'customer') return desk.theCustomer
  if (holder === 'partner') return desk.aPartner
  if (holder === 'board') return desk.theBoard
  return handler === null || holder === 'nobody' ? desk.nobody : things.name(handler, names)
}

export const stageTone = (stage: Stage): Tone =>
  stage === 'answered' || stage === 'answered-by-the-board' || stage === 'closed' ? 'kept' : 'neutral'

export const shopOf = (shops: readonly Storefront[], id: string): Storefront | undefined =>
  shops.find(shop => shop.id === id)
