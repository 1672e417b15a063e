import { savedCountedTo } from '#ledger/questions/counts.ts'
import { listTexts } from '#texts/lists.ts'
import type { StaffVisit } from '../../route.ts'
import { Hidden } from '../hidden.tsx'
import { Link } from '../link.tsx'
import { type Counts, hasQueue, type SavedCount } from './counts.ts'
import type { Place } from './rooms.ts'

/** The address of a list that somebody keeps; it says which, so that the page knows where it is. */
export const savedAddress = ({ id, query }: Pick<SavedCount, 'id' | 'query'>): string =>
  `/desk?${query}${query === '' ? '' : '&'}saved=${id}`

export const manyText = (many: number): string => (many >= savedCountedTo ? `${savedCountedTo - 1}+` : String(many))

const Saved = ({ view, current }: { readonly view: SavedCount; readonly current: Place | undefined }) => (
  <li>
    <Link href={savedAddress(view)} current={current === `saved ${view.id}`}>
      {view.name}
      <i>
        <Hidden>: </Hidden>
        {manyText(view.many)}
      </i>
    </Link>
  </li>
)

/** The lists that somebody keeps, and those that colleagues share, under the ones that are always there. */
export const RailViews = ({
  visit,
  counts,
  current,
}: {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly current: Place | undefined
}) => {
  if (!hasQueue(visit)) return null
  const { views } = listTexts[visit.language]
  return (
    <>
      <h2>{views.title}</h2>
      <ul>
        {counts.saved?.map(view => (
          <Saved view={view} current={current} />
        ))}
        <li>
          <Link href="/desk/views" current={current === 'views'}>
            {views.all}
          </Link>
        </li>
      </ul>
    </>
  )
}
