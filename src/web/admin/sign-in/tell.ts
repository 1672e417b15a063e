import { render } from '#letters/render.ts'
import { wayChanged } from '#letters/way-changed.ts'
import type { Person } from '#people/people.ts'
import type { WayChange } from '#texts/en/letters/way-changed.ts'
import type { World } from '../../world.ts'
import { senderOf } from '../../parts/house-sender.ts'

/** Mails somebody that something changed about how they sign in; `of` names what, where there are several. */
export const tell = async (
  { name, email, language, storefronts }: Person,
  change: WayChange,
  world: World,
  of = '',
): Promise<void> => {
  const shops = await world.storefronts()
  const shop = shops.find(({ id }) => storefronts?.includes(id)) ?? shops[0]
  if (!shop) return
  const link = `${world.publicUrl}/desk/account`
  const letter = wayChanged({ language, shop, name, change, of, at: world.now(), link })
  await world.letters.notify({
    kind: 'way-changed',
    to: email,
    sender: senderOf(shop, language),
    language,
    ...render(letter),
  })
}
