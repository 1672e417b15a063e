import type { HouseRole } from '#complaint/house-role.ts'
import { permissions, rolesWith } from '#complaint/permission.ts'
import type { Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { adminTexts } from '#texts/admin.ts'
import { datesIn } from '#texts/dates.ts'
import { rolesTexts } from '#texts/roles.ts'
import { staffThingsIn } from '#texts/things.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import { everyRole, type StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'

const Row = ({ role, people, language }: { role: HouseRole; people: readonly Person[]; language: StaffLanguage }) => {
  const { columns, nobody } = rolesTexts[language]
  const names = people.filter(({ houseRoles }) => houseRoles?.includes(role.id)).map(({ name }) => name)
  return (
    <tr>
      <th scope="row" data-label={columns.name}>
        <Link href={`/desk/roles/${role.id}`}>{role.name}</Link>
        {role.description && <small>{role.description}</small>}
      </th>
      <td data-label={columns.as}>{datesIn(language).list(role.as.map(one => staffThingsIn(language).roles[one]))}</td>
      <td data-label={columns.people}>{names.length > 0 ? names.join(', ') : nobody}</td>
    </tr>
  )
}

const BuiltIn = ({ role, language }: { readonly role: Role; readonly language: StaffLanguage }) => {
  const say = rolesTexts[language]
  const { people } = adminTexts[language]
  return (
    <section class="group">
      <h3>{staffThingsIn(language).roles[role]}</h3>
      <p>{people.does[role]}</p>
      <details class="box">
        <summary>{say.permits}</summary>
        <ul class="permissions">
          {permissions
            .filter(permission => rolesWith(permission).includes(role))
            .map(permission => (
              <li>{say.sentences[permission]}</li>
            ))}
        </ul>
      </details>
    </section>
  )
}

/** What was just done, as the address says it: in our own words, of a role that is or was there. */
const noticeOf = ({ c, language }: StaffVisit, roles: readonly HouseRole[]) => {
  const say = rolesTexts[language]
  const done = c.req.query('done')
  const name = roles.find(({ id }) => id === c.req.query('of'))?.name
  if (done === 'saved' && name) return say.saved(name)
  return done === 'removed' ? say.removed : undefined
}

export const showRoles = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { language } = visit
  const say = rolesTexts[language]
  const [roles, people] = await Promise.all([world.houseRoles.all(), world.people.all()])
  return showDesk(visit, world, {
    title: say.title,
    current: 'roles',
    notice: noticeOf(visit, roles),
    children: (
      <>
        <p class="soft">{say.lead}</p>
        <h2>{say.own}</h2>
        {roles.length === 0 ? (
          <Empty>{say.none}</Empty>
        ) : (
          <DeskTable columns={Object.values(say.columns)} caption={say.own}>
            {roles.map(role => (
              <Row role={role} people={people} language={language} />
            ))}
          </DeskTable>
        )}
        <p>
          <ButtonLink href="/desk/roles/new">{say.add}</ButtonLink>
        </p>
        <h2>{say.builtIn}</h2>
        <p class="soft">{say.builtInLead}</p>
        {everyRole.map(role => (
          <BuiltIn role={role} language={language} />
        ))}
      </>
    ),
  })
}
