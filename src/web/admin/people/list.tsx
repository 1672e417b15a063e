import { type HouseRole, wholeRoles } from '#complaint/house-role.ts'
import type { Person } from '#people/people.ts'
import type { Standing } from '#people/standing.ts'
import type { Role } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { type AdminTexts, adminTexts } from '#texts/admin.ts'
import { datesIn } from '#texts/dates.ts'
import { staffThingsIn } from '#texts/things.ts'
import { waysTexts } from '#texts/ways.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import { DeskTable } from '../../parts/desk/table.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { FactorRule } from './factor-rule.tsx'
import { type ReviewGap, reviewGaps } from './rules.ts'

const Gaps = ({ visit, gaps }: { readonly visit: StaffVisit; readonly gaps: readonly ReviewGap[] }) => {
  const { review } = adminTexts[visit.language]
  const { roles } = staffThingsIn(visit.language)
  if (gaps.length === 0) return null
  return (
    <section class="heed" aria-labelledby="review">
      <h2 id="review">{review.title}</h2>
      {gaps.map(({ shop, role, onlyHandlers }) => (
        <p>
          {onlyHandlers.length === 0
            ? review.nobody(shop, roles[role])
            : review.onlyHandlers(shop, datesIn(visit.language).list(onlyHandlers), roles[role])}
        </p>
      ))}
    </section>
  )
}

type RowProps = {
  readonly person: Person
  readonly visit: StaffVisit
  readonly shops: readonly Storefront[]
  readonly houseRoles: readonly HouseRole[]
  readonly standing: Standing | undefined
  readonly needing: readonly Role[]
}

/** By which ways somebody comes in, and what is still to be done about it. */
const Ways = ({ person, visit, standing, needing }: Omit<RowProps, 'shops' | 'houseRoles'>) => {
  const { people: say } = waysTexts[visit.language]
  if (!standing || !person.active) return null
  const { password, authenticator, passkeys, provider, invitedUntil } = standing
  const ways = [
    password && say.password,
    authenticator && say.authenticator,
    passkeys > 0 && say.passkeys(passkeys),
    provider && say.provider,
  ].filter(way => way !== false)
  const owes = person.roles.some(role => needing.includes(role)) && !authenticator && passkeys === 0 && !provider
  const zone = visit.shops[0]?.zone
  const until =
    invitedUntil && zone ? say.invitedUntil(datesIn(visit.language).dateTime(invitedUntil, zone)) : undefined
  return (
    <>
      {ways.length > 0 ? ways.join(', ') : (until ?? say.nothing)}
      {owes && <Tag tone="soon">{say.owes}</Tag>}
    </>
  )
}

const Row = ({ person, visit, shops, houseRoles, standing, needing }: RowProps) => {
  const say = adminTexts[visit.language]
  const { roles } = staffThingsIn(visit.language)
  const { columns } = say.people
  const own = houseRoles.filter(({ id }) => person.houseRoles?.includes(id)).map(({ name }) => name)
  const serves = person.storefronts?.map(id => shops.find(shop => shop.id === id)?.name ?? id)
  return (
    <tr>
      <th scope="row" data-label={columns.name}>
        <Link href={`/desk/people/${person.id}`}>{person.name}</Link>
        {person.id === visit.person.id && <span class="soft"> ({say.people.you})</span>}
        <small>{person.email}</small>
      </th>
      <td data-label={columns.roles}>{[...wholeRoles(person).map(role => roles[role]), ...own].join(', ')}</td>
      <td data-label={columns.shops}>{serves ? serves.join(', ') : say.people.everyShop}</td>
      <td data-label={waysTexts[visit.language].people.column}>
        <Ways person={person} visit={visit} standing={standing} needing={needing} />
      </td>
      <td data-label={columns.state}>
        <Tag tone={person.active ? 'kept' : 'neutral'}>{person.active ? say.people.active : say.inactive}</Tag>
      </td>
    </tr>
  )
}

type Done = 'added' | 'changed' | 'invited' | 'left' | 'back'

const isDone = (text: string | undefined): text is Done =>
  ['added', 'changed', 'invited', 'left', 'back'].includes(text ?? '')

/** What was just done, as the address of the page says it: of a person who is there, in our own words. */
export const noticeFor = ({ c, language }: StaffVisit, { people: say }: AdminTexts, people: readonly Person[]) => {
  const done = c.req.query('done')
  const { people: ways } = waysTexts[language]
  if (done === 'factors') return ways.saved
  const person = people.find(({ id }) => id === c.req.query('of'))
  if (person && done === 'reset') return ways.wasReset(person.name)
  return person && isDone(done) ? say[done](person.name, person.email) : undefined
}

export const showPeople = (visit: StaffVisit, world: World) => showPeopleWith(visit, world)

/** Everybody, with what is wrong with the roles that were chosen to need a second factor. */
export const showPeopleWith = async (
  visit: StaffVisit,
  world: World,
  errors: Errors = {},
  chosen?: readonly Role[],
): Promise<Response> => {
  const say = adminTexts[visit.language]
  const { ways, houseRoles: ownRoles } = world
  const [people, shops, standing, needing, houseRoles] = await Promise.all([
    world.people.all(),
    world.storefronts(),
    ways.standing.ofAll(),
    ways.factorRoles(),
    ownRoles.all(),
  ])
  const { name, roles, shops: served, state } = say.people.columns
  const columns = [name, roles, served, waysTexts[visit.language].people.column, state]
  const kept = await Promise.all(shops.map(async shop => ({ shop, policy: (await world.groundFor(shop)).policy })))
  const sorted = people.toSorted((a, b) => Number(b.active) - Number(a.active))
  return showDesk(visit, world, {
    title: say.people.title,
    current: 'people',
    errors,
    notice: noticeFor(visit, say, people),
    children: (
      <>
        <Gaps visit={visit} gaps={reviewGaps(people, kept)} />
        <p class="soft">
          {say.people.lead}{' '}
          {world.mailbox && (
            <>
              {say.people.inMailbox} <Link href="/mailbox">{say.people.toMailbox}</Link>
            </>
          )}
        </p>
        <p>
          <ButtonLink href="/desk/people/new">{say.people.add}</ButtonLink>
        </p>
        <DeskTable columns={columns} caption={say.people.title}>
          {sorted.map(person => (
            <Row
              person={person}
              visit={visit}
              shops={shops}
              houseRoles={houseRoles}
              standing={standing.get(person.id)}
              needing={needing}
            />
          ))}
        </DeskTable>
        <FactorRule visit={visit} needing={chosen ?? needing} errors={errors} />
      </>
    ),
  })
}
