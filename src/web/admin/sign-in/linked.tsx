import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import { Csrf } from '../frame.tsx'
import { SectionError } from './factor-sections.tsx'

const here = '/desk/account/provider'

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
