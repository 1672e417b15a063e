import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { accountPath, showAccountWith } from './account.tsx'
import { SectionError } from './factor-sections.tsx'
import { tell } from './tell.ts'

const here = `${accountPath}/provider`

type Props = {
  readonly visit: StaffVisit
  readonly errors: Errors
  readonly name: string
  readonly has: boolean
}

/** The account that somebody has at the house's identity provider, and whether it lets them in here. */
export const Linked = ({ visit, errors, name, has }: Props) => {
  const { linked: say } = waysTexts[visit.language]
  return (
    <section class="group">
      <h2>{say.title(name)}</h2>
      <p>{has ? say.has : say.hasNot}</p>
      <SectionError id="provider" errors={errors} />
      <form method="post" action={has ? `${here}/remove` : here}>
        <Csrf visit={visit} />
        <Button kind={has ? 'warning' : 'plain'}>{has ? say.remove(name) : say.link(name)}</Button>
      </form>
    </section>
  )
}

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
