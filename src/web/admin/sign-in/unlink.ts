import { waysTexts } from '#texts/ways.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { accountPath, showAccountWith } from './account.tsx'
import { tell } from './tell.ts'

/** Takes this way in away, unless its owner has no other of their own, or owes a second factor that it stood for. */
export const unlinkProvider = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { linked: say, required } = waysTexts[visit.language]
  const { c, person } = visit
  const { provider, standing, needsFactor } = world.ways
  if (!provider) return c.notFound()
  const { password, passkeys, authenticator } = await standing.of(person.id)
  const again = (provider: string) => showAccountWith(visit, world, { provider })
  if (!password && passkeys === 0) return again(say.last)
  if (!authenticator && passkeys === 0 && (await needsFactor(person))) return again(required)
  if (await provider.unlink(person.id)) await tell(person, 'provider-unlinked', world, provider.name)
  return c.redirect(`${accountPath}?done=provider-removed`, 303)
}
