import { setupTexts } from '#texts/setup.ts'
import { adminTexts } from '#texts/admin.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { Storefront } from '#policy/storefront.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { errorsIn, isEmail } from '../address.ts'
import { Csrf } from '../frame.tsx'
import { goOn, placeOf, showStep, withShop } from './frame.tsx'
import { hasPeople, isReachable, needed, type SetupState, stateOf, thoseWith } from './state.ts'

type Props = { readonly visit: StaffVisit; readonly state: SetupState }

const People = ({ visit, state }: Props) => {
  const { people: say } = setupTexts[visit.language]
  const { roles: named } = staffThingsIn(visit.language)
  const here = state.people.filter(({ active }) => active)
  return (
    <DeskTable columns={Object.values(say.columns)} caption={setupTexts[visit.language].steps.people}>
      {here.map(({ id, name, email, roles }) => (
        <tr>
          <th scope="row" data-label={say.columns.name}>
            <Link href={`/desk/people/${id}`}>{name}</Link>
          </th>
          <td data-label={say.columns.roles}>{roles.map(role => named[role]).join(', ')}</td>
          <td data-label={say.columns.address}>{email}</td>
        </tr>
      ))}
    </DeskTable>
  )
}

/** What still stands in the way, in a sentence each. */
const Missing = ({ visit, state }: Props) => {
  const { people: say } = setupTexts[visit.language]
  const { roles } = staffThingsIn(visit.language)
  const missing = [
    ...needed.filter(role => thoseWith(state, role).length === 0).map(role => say.needs(roles[role])),
    ...[...new Set(needed.flatMap(role => thoseWith(state, role)))]
      .filter(person => !isReachable(person))
      .map(({ name }) => say.unreachable(name)),
  ]
  if (missing.length === 0) return null
  return (
    <div class="heed">
      {missing.map(line => (
        <p>{line}</p>
      ))}
    </div>
  )
}

type YouTyped = { readonly name: string; readonly email: string }

/** The first administrator has neither a name nor an address of their own yet. */
const You = ({
  visit,
  shop,
  typed,
  errors,
}: {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly typed: YouTyped
  readonly errors: Errors
}) => {
  const { people: say } = setupTexts[visit.language]
  return (
    <form class="act box" method="post" action={placeOf(shop, 'people')} novalidate>
      <h2>{say.you}</h2>
      <Csrf visit={visit} />
      <TextField
        name="name"
        label={say.yourName}
        hint={say.yourNameHint}
        value={typed.name}
        error={errors['name']}
        width="medium"
        autocomplete="name"
      />
      <TextField
        name="email"
        type="email"
        label={say.yourEmail}
        value={typed.email}
        error={errors['email']}
        width="medium"
        autocomplete="email"
        spellcheck={false}
      />
      <Button kind="plain" name="do" value="you">
        {say.saveYou}
      </Button>
    </form>
  )
}

const show = async (
  visit: StaffVisit,
  world: World,
  shop: Storefront,
  { typed = visit.person, errors = {} }: { readonly typed?: YouTyped; readonly errors?: Errors } = {},
) => {
  const { people: say } = setupTexts[visit.language]
  const state = await stateOf(shop, world)
  return showStep(visit, world, {
    shop,
    step: 'people',
    lead: say.lead,
    errors,
    children: (
      <>
        <Missing visit={visit} state={state} />
        {(!isReachable(visit.person) || hasErrors(errors)) && (
          <You visit={visit} shop={shop} typed={typed} errors={errors} />
        )}
        <People visit={visit} state={state} />
        <p class="actions">
          <ButtonLink href="/desk/people/new" kind="plain">
            {say.add}
          </ButtonLink>
        </p>
        <form class="act" method="post" action={placeOf(shop, 'people')} id="confirm">
          <Csrf visit={visit} />
          <Button>{say.confirm}</Button>
        </form>
      </>
    ),
  })
}

export const showPeopleStep = withShop((visit, world, shop) => show(visit, world, shop))

const saveYou = async (visit: StaffVisit, world: World, shop: Storefront): Promise<Response> => {
  const form = await visit.form()
  const { nameMissing, emailMissing, emailWrong } = adminTexts[visit.language]
  const typed = { name: form.text('name'), email: form.text('email') }
  const errors = errorsIn({
    name: typed.name === '' && nameMissing,
    email: typed.email === '' ? emailMissing : !isEmail(typed.email) && emailWrong,
  })
  if (hasErrors(errors)) return show(visit, world, shop, { typed, errors })
  const saved = await world.people.change(visit.person.id, typed, visit.person.id)
  if (saved && 'problem' in saved)
    return show(visit, world, shop, { typed, errors: { email: setupTexts[visit.language].people.taken } })
  return visit.c.redirect(placeOf(shop, 'people'), 303)
}

export const takePeopleStep = withShop(async (visit, world, shop) => {
  const form = await visit.form()
  if (form.text('do') === 'you') return saveYou(visit, world, shop)
  const { people: say } = setupTexts[visit.language]
  if (!hasPeople(await stateOf(shop, world))) return show(visit, world, shop, { errors: { confirm: say.missing } })
  await world.setup.confirm(shop.id, 'people', visit.person.id)
  return goOn(visit, shop, 'people')
})
