import type { Person } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import { type AdminTexts, adminTexts } from '#texts/admin.ts'
import { datesIn } from '#texts/dates.ts'
import { thingsIn } from '#texts/things.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { type ReviewGap, reviewGaps } from './rules.ts'

const Gaps = ({ visit, gaps }: { readonly visit: StaffVisit; readonly gaps: readonly ReviewGap[] }) => {
  const { review } = adminTexts[visit.language]
  const { roles } = thingsIn(visit.language)
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

type RowProps = { readonly person: Person; readonly visit: StaffVisit; readonly shops: readonly Storefront[] }

const Row = ({ person, visit, shops }: RowProps) => {
  const say = adminTexts[visit.language]
  const { roles } = thingsIn(visit.language)
  const { columns } = say.people
  const serves = person.storefronts?.map(id => shops.find(shop => shop.id === id)?.name ?? id)
  return (
    <tr>
      <th scope="row" data-label={columns.name}>
        <Link href={`/desk/people/${person.id}`}>{person.name}</Link>
        {person.id === visit.person.id && <span class="soft"> ({say.people.you})</span>}
        <small>{person.email}</small>
      </th>
      <td data-label={columns.roles}>{person.roles.map(role => roles[role]).join(', ')}</td>
      <td data-label={columns.shops}>{serves ? serves.join(', ') : say.people.everyShop}</td>
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
export const noticeFor = ({ c }: StaffVisit, { people: say }: AdminTexts, people: readonly Person[]) => {
  const done = c.req.query('done')
  const person = people.find(({ id }) => id === c.req.query('of'))
  return person && isDone(done) ? say[done](person.name, person.email) : undefined
}

export const showPeople = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = adminTexts[visit.language]
  const [people, shops] = await Promise.all([world.people.all(), world.storefronts()])
  const kept = await Promise.all(shops.map(async shop => ({ shop, policy: (await world.groundFor(shop)).policy })))
  const sorted = people.toSorted((a, b) => Number(b.active) - Number(a.active))
  return showDesk(visit, world, {
    title: say.people.title,
    current: 'people',
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
        <DeskTable columns={Object.values(say.people.columns)} caption={say.people.title}>
          {sorted.map(person => (
            <Row person={person} visit={visit} shops={shops} />
          ))}
        </DeskTable>
      </>
    ),
  })
}
