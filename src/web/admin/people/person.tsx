import { wholeRoles } from '#complaint/house-role.ts'
import type { Person } from '#people/people.ts'
import { adminTexts } from '#texts/admin.ts'
import { waysTexts } from '#texts/ways.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { reaches } from '../roles/reach.ts'
import { mailLink } from '../sign-in/mail-link.ts'
import { tell } from '../sign-in/tell.ts'
import { keepsAdministrator } from './rules.ts'
import {
  asPersonTyped,
  blankPerson,
  type Choices,
  choicesOf,
  PersonFields,
  type PersonTyped,
  personTypedIn,
  readPerson,
} from './person-form.tsx'

const list = '/desk/people'

const showNew = async (visit: StaffVisit, world: World, typed: PersonTyped, errors: Errors = {}) => {
  const say = adminTexts[visit.language]
  const choices = await choicesOf(world)
  return showDesk(visit, world, {
    title: say.people.add,
    current: 'people',
    up: { href: list, text: say.people.title },
    errors,
    children: (
      <form class="act narrow" method="post" action={list} novalidate>
        <Csrf visit={visit} />
        <PersonFields language={visit.language} typed={typed} errors={errors} choices={choices} />
        <p class="soft">{say.people.inviteHint}</p>
        <div class="buttons">
          <Button>{say.people.invite}</Button>
          <Link href={list}>{say.cancel}</Link>
        </div>
      </form>
    ),
  })
}

export const showNewPerson = (visit: StaffVisit, world: World) => showNew(visit, world, blankPerson(visit.language))

/** Adds somebody and mails the invitation. */
export const addPerson = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = adminTexts[visit.language]
  const typed = personTypedIn(await visit.form())
  const choices = await choicesOf(world)
  const read = readPerson(typed, choices, visit.language)
  if ('errors' in read) return showNew(visit, world, typed, read.errors)
  if (!mayGive(visit, read, choices))
    return showNew(visit, world, typed, { roles: waysTexts[visit.language].people.notYours })
  const { storefronts, ...person } = read
  const added = await world.people.add({ ...person, ...(storefronts ? { storefronts } : {}) }, visit.person.id)
  if ('problem' in added) return showNew(visit, world, typed, { email: say.people.taken })
  await invite(added, world)
  return visit.c.redirect(`${list}?done=added&of=${added.id}`, 303)
}

const mayGive = ({ person }: StaffVisit, given: Pick<Person, 'roles' | 'houseRoles'>, { houseRoles }: Choices) =>
  reaches(
    person,
    ...given.roles,
    ...houseRoles.filter(({ id }) => given.houseRoles?.includes(id)).flatMap(({ as }) => as),
  )

const invite = async (person: Person, world: World, by?: string) => {
  const shops = await world.storefronts()
  const shop = shops.find(({ id }) => person.storefronts?.includes(id)) ?? shops[0]
  if (shop) await mailLink('invite', person, shop, world, by ? { by } : {})
}

type OthersProps = { readonly visit: StaffVisit; readonly person: Person; readonly hasFactor: boolean }

const Others = ({ visit, person, hasFactor }: OthersProps) => {
  const { people: say } = adminTexts[visit.language]
  const { people: ways } = waysTexts[visit.language]
  const act = (name: string) => `${list}/${person.id}/${name}`
  return (
    <div class="narrow asides">
      {person.active && (
        <form method="post" action={act('invite')}>
          <Csrf visit={visit} />
          <p class="soft">{say.againHint}</p>
          <Button kind="plain">{say.again}</Button>
        </form>
      )}
      {hasFactor && (
        <form method="post" action={act('reset')}>
          <Csrf visit={visit} />
          <p class="soft">{ways.resetHint}</p>
          <Button kind="warning">{ways.reset(person.name)}</Button>
        </form>
      )}
      <form method="post" action={act(person.active ? 'deactivate' : 'activate')}>
        <Csrf visit={visit} />
        {person.active && <p class="soft">{say.deactivateHint}</p>}
        <Button kind={person.active ? 'warning' : 'plain'}>
          {person.active ? say.deactivate(person.name) : say.activate(person.name)}
        </Button>
      </form>
    </div>
  )
}

const show = async (visit: StaffVisit, world: World, person: Person, typed: PersonTyped, errors: Errors = {}) => {
  const say = adminTexts[visit.language]
  const [choices, has] = await Promise.all([choicesOf(world), world.ways.standing.of(person.id)])
  const hasFactor = has.authenticator || has.passkeys > 0
  return showDesk(visit, world, {
    title: say.people.change(person.name),
    current: 'people',
    up: { href: list, text: say.people.title },
    errors,
    children: (
      <>
        <form class="act narrow" method="post" action={`${list}/${person.id}`} novalidate>
          <Csrf visit={visit} />
          <PersonFields language={visit.language} typed={typed} errors={errors} choices={choices} />
          <div class="buttons">
            <Button>{say.save}</Button>
            <Link href={list}>{say.cancel}</Link>
          </div>
        </form>
        {/* Nobody resets or shuts out themselves here: their own ways in are on their account page. */}
        {person.id !== visit.person.id && <Others visit={visit} person={person} hasFactor={hasFactor} />}
      </>
    ),
  })
}

/** For the person in the address; somebody unknown is nowhere. */
const withPerson =
  (handle: (person: Person, visit: StaffVisit, world: World) => Promise<Response>) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const person = await world.people.byId(visit.c.req.param('id') ?? '')
    if (!person) return visit.c.notFound()
    const isLooking = visit.c.req.method === 'GET'
    if (isLooking || reaches(visit.person, ...person.roles)) return handle(person, visit, world)
    return show(visit, world, person, asPersonTyped(person), { roles: waysTexts[visit.language].people.notYours })
  }

export const showPerson = withPerson((person, visit, world) => show(visit, world, person, asPersonTyped(person)))

/** Changes somebody, unless that would leave the house without an administrator: looked at before, and again after. */
const change = async (
  visit: StaffVisit,
  person: Person,
  patch: Parameters<World['people']['change']>[1],
  { people, links }: World,
) => {
  const by = visit.person.id
  if (!keepsAdministrator(await people.all(), person.id, patch)) return 'lastAdministrator' as const
  const changed = await people.change(person.id, patch, by)
  if ('problem' in changed) return 'taken' as const
  if (!keepsAdministrator(await people.all(), '', {})) {
    await people.change(
      person.id,
      { roles: wholeRoles(person), houseRoles: person.houseRoles ?? [], active: person.active },
      by,
    )
    return 'lastAdministrator' as const
  }
  // A link that went to an old address, or to somebody who left, opens nothing any more.
  if (!changed.active || changed.email !== person.email)
    await Promise.all([links.revoke('sign-in', person.id), links.revoke('invite', person.id)])
  return undefined
}

export const savePerson = withPerson(async (person, visit, world) => {
  const { people: say } = adminTexts[visit.language]
  const typed = personTypedIn(await visit.form())
  const choices = await choicesOf(world)
  const read = readPerson(typed, choices, visit.language)
  if ('errors' in read) return show(visit, world, person, typed, read.errors)
  if (!mayGive(visit, read, choices))
    return show(visit, world, person, typed, { roles: waysTexts[visit.language].people.notYours })
  const problem = await change(visit, person, read, world)
  if (problem) return show(visit, world, person, typed, { [problem === 'taken' ? 'email' : 'roles']: say[problem] })
  return visit.c.redirect(`${list}?done=changed&of=${person.id}`, 303)
})

/** Their sessions end with it. */
export const deactivatePerson = withPerson(async (person, visit, world) => {
  const { people: say } = adminTexts[visit.language]
  const problem = await change(visit, person, { active: false }, world)
  if (problem) return show(visit, world, person, asPersonTyped(person), { roles: say[problem] })
  return visit.c.redirect(`${list}?done=left&of=${person.id}`, 303)
})

export const activatePerson = withPerson(async (person, visit, world) => {
  await world.people.change(person.id, { active: true }, visit.person.id)
  return visit.c.redirect(`${list}?done=back&of=${person.id}`, 303)
})

export const invitePerson = withPerson(async (person, visit, world) => {
  if (person.active) await invite(person, world, visit.person.id)
  return visit.c.redirect(`${list}?done=invited&of=${person.id}`, 303)
})

/** For whoever lost their phone or key: all their factors go, and they hear of it. Nobody does it to themselves by mistake. */
export const resetFactors = withPerson(async (person, visit, world) => {
  if (person.id !== visit.person.id) {
    await world.ways.reset(person.id, visit.person.id)
    await tell(person, 'factors-reset', world)
  }
  return visit.c.redirect(`${list}?done=reset&of=${person.id}`, 303)
})
