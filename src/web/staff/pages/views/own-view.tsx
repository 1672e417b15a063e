import { listTexts } from '#texts/lists.ts'
import type { Names } from '#texts/things.ts'
import type { SavedView } from '#views/views.ts'
import { savedAddress } from '../../../parts/desk/rail-views.tsx'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { StaffVisit } from '../../../route.ts'
import { mayShare } from './save-form.tsx'

/** Whether this visitor may change a view: its owner, or, of a shared one, a manager. */
export const mayChange = ({ person }: StaffVisit, { owner, storefronts }: SavedView): boolean =>
  owner === person.id || (storefronts !== null && person.roles.includes('manager'))

/** One view in the list of them, with what can be done with it. */
export const ViewLine = ({
  visit,
  view,
  names,
  error,
}: {
  readonly visit: StaffVisit
  readonly view: SavedView
  readonly names: Names
  readonly error?: string | undefined
}) => {
  const { views } = listTexts[visit.language]
  const isOwn = view.owner === visit.person.id
  const about = views.about(view.name)
  return (
    <li class="view-line">
      <div>
        <Link href={savedAddress(view)} class="act-link">
          {view.name}
        </Link>{' '}
        {isOwn && view.storefronts && <Tag>{views.isShared}</Tag>}
        {!isOwn && <small>{views.by(names.get(view.owner) ?? '')}</small>}
      </div>
      {mayChange(visit, view) && (
        <form class="inline" method="post" action="/desk/views">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="id" value={view.id} />
          <input
            class="input"
            name="name"
            value={view.name}
            aria-label={`${views.name}: ${view.name}`}
            autocomplete="off"
            aria-invalid={error ? 'true' : undefined}
          />
          <Button kind="plain" name="do" value="rename" about={about}>
            {views.rename}
          </Button>
          {isOwn && (
            <>
              <Button kind="quiet" name="do" value="up" about={about}>
                {views.up}
              </Button>
              <Button kind="quiet" name="do" value="down" about={about}>
                {views.down}
              </Button>
            </>
          )}
          {isOwn && mayShare(visit) && (
            <Button kind="quiet" name="do" value={view.storefronts ? 'unshare' : 'share'} about={about}>
              {view.storefronts ? views.unshare : views.doShare}
            </Button>
          )}
          <Button kind="quiet" name="do" value="remove" about={about}>
            {views.remove}
          </Button>
        </form>
      )}
      {error && <p class="error">{error}</p>}
    </li>
  )
}
