import { railCountedTo } from '#ledger/questions/counts.ts'
import { listTexts } from '#texts/lists.ts'
import type { StaffVisit } from '../../route.ts'
import { Hidden } from '../hidden.tsx'
import { Link } from '../link.tsx'
import type { SavedCount } from './counts.ts'
import type { Place } from './rooms.ts'

/** The address of a list that somebody keeps; it says which, so that the page knows where it is. */
export const savedAddress = ({ id, query }: Pick<SavedCount, 'id' | 'query'>): string =>
  `/desk?${query}${query === '' ? '' : '&'}saved=${id}`

/** A number beside a list: 99+ where it was counted no further. */
export const manyText = (many: number): string => (many < railCountedTo ? String(many) : `${railCountedTo - 1}+`)

const Saved = ({ view, current }: { readonly view: SavedCount; readonly current: Place | undefined }) => (
  <li>
    <Link href={savedAddress(view)} current={current === `saved ${view.id}`}>
      {view.name}
      {view.many > 0 && (
        <i>
          <Hidden>: </Hidden>
          {manyText(view.many)}
        </i>
      )}
    </Link>
  </li>
)

/** The lists that somebody keeps, and those that colleagues share. */
export const RailViews = ({
  views,
  current,
}: {
  readonly views: readonly SavedCount[]
  readonly current: Place | undefined
}) => (
  <>
    {views.map(view => (
      <Saved view={view} current={current} />
    ))}
  </>
)

export const AllViews = ({ visit, current }: { readonly visit: StaffVisit; readonly current: Place | undefined }) => (
  <li>
    <Link href="/desk/views" current={current === 'views'}>
      {listTexts[visit.language].views.all}
    </Link>
  </li>
)
