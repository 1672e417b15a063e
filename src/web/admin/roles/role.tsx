import type { HouseRole } from '#complaint/house-role.ts'
import { adminTexts } from '#texts/admin.ts'
import { datesIn } from '#texts/dates.ts'
import { rolesTexts } from '#texts/roles.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { reaches } from './reach.ts'
import { blankRole, errorsOf, RoleFields, type RoleTyped, roleTypedIn, withProposal } from './role-form.tsx'

const list = '/desk/roles'

const Form = ({ visit, typed, errors, id }: { visit: StaffVisit; typed: RoleTyped; errors: Errors; id?: string }) => {
  const say = rolesTexts[visit.language]
  return (
    <form class="act narrow" method="post" action={id === undefined ? list : `${list}/${id}`} novalidate>
      <Csrf visit={visit} />
      <RoleFields language={visit.language} typed={typed} errors={errors} />
      <div class="buttons">
        <Button>{say.save}</Button>
        <Button kind="plain" name="do" value="propose">
          {say.propose}
        </Button>
        <Link href={list}>{adminTexts[visit.language].cancel}</Link>
      </div>
    </form>
  )
}

const Remove = ({ visit, role, names }: { visit: StaffVisit; role: HouseRole; names: readonly string[] }) => {
  const say = rolesTexts[visit.language]
  const inUse = names.length === 1 ? say.inUseOne : say.inUse
  if (names.length > 0) return <p class="narrow asides soft">{inUse(datesIn(visit.language).list(names))}</p>
  return (
    <form class="narrow asides" method="post" action={`${list}/${role.id}/remove`}>
      <Csrf visit={visit} />
      <p class="soft">{say.removeHint}</p>
      <Button kind="warning">{say.remove(role.name)}</Button>
    </form>
  )
}

const namesWith = async ({ id }: HouseRole, { people }: World) =>
  (await people.all()).filter(({ houseRoles }) => houseRoles?.includes(id)).map(({ name }) => name)

const show = async (visit: StaffVisit, world: World, typed: RoleTyped, errors: Errors = {}, role?: HouseRole) => {
  const say = rolesTexts[visit.language]
  const names = role ? await namesWith(role, world) : []
  return showDesk(visit, world, {
    title: role ? say.change(role.name) : say.add,
    current: 'roles',
    up: { href: list, text: say.title },
    errors,
    children: (
      <>
        <Form visit={visit} typed={typed} errors={errors} {...(role ? { id: role.id } : {})} />
        {role && <Remove visit={visit} role={role} names={names} />}
      </>
    ),
  })
}

export const showNewRole = (visit: StaffVisit, world: World) => show(visit, world, blankRole)

const withRole =
  (handle: (role: HouseRole, visit: StaffVisit, world: World) => Promise<Response>) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const role = await world.houseRoles.byId(visit.c.req.param('id') ?? '')
    return role ? handle(role, visit, world) : visit.c.notFound()
  }

export const showRole = withRole((role, visit, world) => show(visit, world, role, {}, role))

const keep = async (visit: StaffVisit, world: World, role?: HouseRole): Promise<Response> => {
  const form = await visit.form()
  const typed = roleTypedIn(form)
  if (form.text('do') === 'propose') return show(visit, world, withProposal(typed), {}, role)
  const others = (await world.houseRoles.all()).filter(({ id }) => id !== role?.id)
  const errors = errorsOf(typed, others, visit.language)
  if (Object.keys(errors).length > 0)
    return show(visit, world, typed.as.length === 0 ? withProposal(typed) : typed, errors, role)
  if (!reaches(visit.person, ...typed.as, ...(role?.as ?? [])))
    return show(visit, world, typed, { as: rolesTexts[visit.language].notYours }, role)
  const saved = await world.houseRoles.save(typed, visit.person.id, role?.id)
  return visit.c.redirect(`${list}?done=saved&of=${saved.id}`, 303)
}

export const addRole = (visit: StaffVisit, world: World) => keep(visit, world)
export const saveRole = withRole((role, visit, world) => keep(visit, world, role))

export const removeRole = withRole(async (role, visit, world) => {
  const say = rolesTexts[visit.language]
  if (!reaches(visit.person, ...role.as)) return show(visit, world, role, { as: say.notYours }, role)
  const isGone = await world.houseRoles.remove(role.id, visit.person.id)
  if (!isGone)
    return show(
      visit,
      world,
      role,
      { name: say.inUse(datesIn(visit.language).list(await namesWith(role, world))) },
      role,
    )
  return visit.c.redirect(`${list}?done=removed`, 303)
})
