import { type Day, dayOf } from '#calendar/day.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Draft, PublishedPolicy } from '#rulebook/rulebook.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { comingOf, currentOf, root } from './book.ts'
import { showRoom, titleOf } from './room.tsx'

type Known = {
  readonly visit: StaffVisit
  readonly today: Day
  readonly policies: readonly PublishedPolicy[]
  readonly drafts: readonly Draft[]
  readonly shops: readonly Storefront[]
}
type Entry = { readonly id: string; readonly versions: PublishedPolicy['versions']; readonly draft: Draft | undefined }

const entryOf = ({ policies, drafts }: Known, id: string): Entry => ({
  id,
  versions: policies.find(policy => policy.id === id)?.versions ?? [],
  draft: drafts.find(draft => draft.id === id),
})

/** Policies that somebody uses or works on; the rest are there to begin from. */
const isOurs = ({ shops, drafts, policies }: Known, id: string): boolean =>
  shops.some(({ policy }) => policy === id) ||
  drafts.some(draft => draft.id === id) ||
  policies.some(policy => policy.id === id && policy.versions.some(({ shipped }) => !shipped))

const PolicyRow = ({ known, entry }: { readonly known: Known; readonly entry: Entry }) => {
  const { visit, today, shops } = known
  const { room } = roomWords(visit.language)
  const { fullDate, list } = datesIn(visit.language)
  const { columns } = room.overview
  const current = currentOf({ versions: entry.versions, today })
  const { draft } = entry
  return (
    <tr>
      <th scope="row" data-label={columns.policy}>
        <Link href={`${root}/${entry.id}`}>{titleOf(entry, visit)}</Link>
        <small>{entry.id}</small>
      </th>
      <td data-label={columns.shops}>
        {list(shops.filter(({ policy }) => policy === entry.id).map(({ name }) => name)) || room.nobodyYet}
      </td>
      <td data-label={columns.inForce}>
        {current ? room.sinceShort(current.version, fullDate(current.inForceFrom)) : room.neverPublished}
        {comingOf({ versions: entry.versions, today }).map(({ version, inForceFrom }) => (
          <small>{room.coming(version, fullDate(inForceFrom))}</small>
        ))}
      </td>
      <td data-label={columns.draft}>
        {draft && (
          <Tag tone={draft.submitted ? 'soon' : 'neutral'}>
            {draft.submitted ? room.states.submitted : room.states.draft}
          </Tag>
        )}
      </td>
    </tr>
  )
}

const Shops = ({ visit, shops }: Pick<Known, 'visit' | 'shops'>) => {
  const { room } = roomWords(visit.language)
  const mine = shops.filter(({ id }) => visit.shops.some(shop => shop.id === id))
  if (mine.length === 0) return null
  return (
    <section class="list">
      <h2>{room.closing.title}</h2>
      <p class="soft">{room.closing.lead}</p>
      <ul class="plain">
        {mine.map(({ id, name }) => (
          <li>
            <Link href={`${root}/closing-days/${id}`}>{room.closing.of(name)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Starters = ({ known }: { readonly known: Known }) => {
  const { visit } = known
  const { room } = roomWords(visit.language)
  const starters = known.policies.filter(({ id }) => !isOurs(known, id))
  return (
    <section class="list">
      <h2>{room.starters.title}</h2>
      <p class="soft">{room.starters.lead}</p>
      <ul class="plain starters">
        {starters.map(({ id, versions }) => (
          <li>
            <Link href={`${root}/${id}`}>{titleOf({ id, versions, draft: undefined }, visit)}</Link>
            <small>{room.starters.about[id]}</small>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink kind="plain" href={`${root}/new`}>
          {room.starters.begin}
        </ButtonLink>
      </p>
    </section>
  )
}

/** The policies of the house: what is in force where, what is coming, what is being written, and what to begin from. */
export const showPolicies = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const [policies, drafts, shops] = await Promise.all([
    world.rulebook.policies(),
    world.rulebook.drafts(),
    world.storefronts(),
  ])
  const today = dayOf(visit.now, shops[0]?.zone ?? 'UTC')
  const known: Known = { visit, today, policies, drafts, shops }
  const ids = [...new Set([...policies, ...drafts].map(({ id }) => id))].filter(id => isOurs(known, id))
  return showRoom(visit, world, {
    title: room.title,
    children: (
      <>
        <p class="soft">{room.lead}</p>
        <DeskTable columns={Object.values(room.overview.columns)} caption={room.title}>
          {ids.map(id => (
            <PolicyRow known={known} entry={entryOf(known, id)} />
          ))}
        </DeskTable>
        <section class="list">
          <h2>{whatIfTexts[visit.language].title}</h2>
          <p class="soft">{whatIfTexts[visit.language].lead}</p>
          <p>
            <Link href={`${root}/what-if`}>{whatIfTexts[visit.language].begin}</Link>
          </p>
        </section>
        <Shops visit={visit} shops={shops} />
        <Starters known={known} />
      </>
    ),
  })
}
