import { dayOf, type Instant } from '#calendar/day.ts'
import { render } from '#letters/render.ts'
import { sealNote } from '#letters/seal-note.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Letters } from '#post/letters.ts'
import { lettersIn } from '#texts/letters.ts'

type Mailing = {
  readonly now: () => Instant
  readonly storefronts: () => Promise<readonly Storefront[]>
  readonly letters: Pick<Letters, 'notify'>
}

/** Mails a seal to somebody who keeps it, from the first shop and in its language. */
export const mailSeal =
  ({ now, storefronts, letters }: Mailing) =>
  async (to: string, seal: { readonly number: number; readonly hash: string }): Promise<void> => {
    const [shop] = await storefronts()
    if (!shop) return
    const language = shop.languages[0] === 'nl' ? 'nl' : 'en'
    const sender = `"${lettersIn(language).frame.sender(shop.name).replace(/["\\]/g, '')}" <${shop.email}>`
    const letter = render(sealNote({ language, shop, on: dayOf(now(), shop.zone), ...seal }))
    await letters.notify({ kind: 'seal-note', to, sender, language, ...letter })
  }
