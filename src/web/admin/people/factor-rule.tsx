import type { Role } from '#policy/policy.ts'
import { staffThingsIn } from '#texts/things.ts'
import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { everyRole, type StaffVisit } from '../../route.ts'
import { Csrf } from '../frame.tsx'

type Props = { readonly visit: StaffVisit; readonly needing: readonly Role[]; readonly errors: Errors }

/** Which roles may only be used with a second factor. */
export const FactorRule = ({ visit, needing, errors }: Props) => {
  const { people: say } = waysTexts[visit.language]
  const { roles } = staffThingsIn(visit.language)
  return (
    <form class="act narrow group" method="post" action="/desk/people/second-factor" novalidate>
      <Csrf visit={visit} />
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      {needing.length === 0 && <p class="heed">{say.advice}</p>}
      <Checkboxes
        name="needing"
        label={say.roles}
        hint={say.rolesHint}
        options={everyRole.map(role => ({ value: role, text: roles[role] }))}
        values={needing}
        error={errors['needing']}
      />
      <Button>{say.save}</Button>
    </form>
  )
}
