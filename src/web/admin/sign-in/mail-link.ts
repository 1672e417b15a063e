import { plusTime } from '#calendar/day.ts'
import { invitation } from '#letters/invitation.ts'
import { render } from '#letters/render.ts'
import { signIn } from '#letters/sign-in.ts'
import type { Person } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import { senderOf } from '../../parts/house-sender.ts'
import type { World } from '../../world.ts'

// The post puts the key in as the letter leaves; until then it is nowhere.
const keyPlace = '__key__'

const lasts = { 'sign-in': { minutes: 30 }, invite: { hours: 7 * 24 } } as const

/** Mails somebody a link for one use: to sign in with, or to choose a first password with; `by` is who asked for it, to be written down. */
export const mailLink = async (
  purpose: 'sign-in' | 'invite',
  { id, name, email, language }: Person,
  shop: Storefront,
  world: World,
  { next, by }: { readonly next?: string | undefined; readonly by?: string } = {},
): Promise<void> => {
  const until = plusTime(world.now(), lasts[purpose])
  const write = purpose === 'invite' ? invitation : signIn
  const letter = write({ language, shop, name, link: `${world.publicUrl}/desk/sign-in/${keyPlace}`, until })
  await world.letters.notify({
    kind: purpose === 'invite' ? 'invitation' : 'sign-in',
    to: email,
    sender: senderOf(shop, language),
    language,
    ...render(letter),
    link: { purpose, subject: id, detail: next ? { next } : {}, expiresAt: until },
    ...(by ? { line: { by, kind: 'person-invited', subject: id } as const } : {}),
  })
}
