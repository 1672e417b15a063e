import { type View, views as shipped } from '#ledger/questions/view.ts'
import { listTexts } from '#texts/lists.ts'
import type { Names } from '#texts/things.ts'
import type { SavedView } from '#views/views.ts'
import { type Counts, countsFor } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDesk } from '../../../parts/desk/speech.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { ViewLine } from './own-view.tsx'
import { SaveView } from './save-form.tsx'

/** What went wrong with a form of this page, and what was typed in it. */
export type Trouble = { readonly id?: string; readonly query?: string; readonly name: string; readonly error: string }
type ViewsProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly names: Names
  readonly all: readonly SavedView[]
  readonly trouble?: Trouble | undefined
}

const Shipped = ({ counts }: Pick<ViewsProps, 'counts'>) => {
  const { views } = useDesk()
  const many = (view: View) => (view === 'closed' || view === 'everything' ? '' : ` (${counts[view] ?? 0})`)
  return (
    <ul>
      {shipped.map(view => (
        <li>
          <Link href={`/desk?view=${view}`} class="act-link">
            {views[view]}
          </Link>
          {many(view)}
        </li>
      ))}
    </ul>
  )
}

/** A view that was just deleted can be put back: its filters are still in the address. */
const Removed = ({ visit, all }: Pick<ViewsProps, 'visit' | 'all'>) => {
  const { views } = listTexts[visit.language]
  const [name, query, kept] = ['removed', 'query', 'kept'].map(one => visit.c.req.query(one))
  const saved = all.find(({ id }) => id === kept)
  if (saved) return <output class="notice">{views.kept(saved.name)}</output>
  if (!name || query === undefined) return null
  return (
    <form class="notice" method="post" action="/desk/views">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="query" value={query} />
      <output>{views.removed(name)}</output>{' '}
      <Button kind="plain" name="do" value="save">
        {views.putBack}
      </Button>
    </form>
  )
}

const Lines = ({ visit, names, all, trouble, none }: Omit<ViewsProps, 'counts'> & { readonly none: string }) => {
  if (all.length === 0) return <p class="soft">{none}</p>
  return (
    <ul class="views">
      {all.map(view => (
        <ViewLine
          visit={visit}
          view={trouble?.id === view.id ? { ...view, name: trouble.name } : view}
          names={names}
          error={trouble?.id === view.id ? trouble.error : undefined}
        />
      ))}
    </ul>
  )
}

export const ViewsPage = (props: ViewsProps) => {
  const { visit, counts, all, trouble } = props
  const { views } = listTexts[visit.language]
  const isOwn = ({ owner }: SavedView) => owner === visit.person.id
  return (
    <DeskPage visit={visit} counts={counts} title={views.title} current="views" {...(trouble ? { error: true } : {})}>
      <Removed visit={visit} all={all} />
      {trouble?.query !== undefined && (
        <SaveView visit={visit} query={trouble.query} name={trouble.name} error={trouble.error} />
      )}
      {trouble && !trouble.id && trouble.query === undefined && <p class="problem">{trouble.error}</p>}
      <p class="soft">{views.lead}</p>
      <section class="list">
        <h2>{views.own}</h2>
        <Lines {...props} all={all.filter(isOwn)} none={views.ownNone} />
      </section>
      <section class="list">
        <h2>{views.shared}</h2>
        <Lines {...props} all={all.filter(view => !isOwn(view))} none={views.sharedNone} />
      </section>
      <section class="list">
        <h2>{views.shipped}</h2>
        <Shipped counts={counts} />
      </section>
    </DeskPage>
  )
}

/** The page of all views; with what went wrong, if something did. */
export const respondWithViews = async (visit: StaffVisit, world: World, trouble?: Trouble): Promise<Response> => {
  const [counts, names, all] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.views.of(
      visit.person.id,
      visit.shops.map(({ id }) => id),
    ),
  ])
  return respond(
    visit.c,
    <ViewsPage visit={visit} counts={counts} names={names} all={all} trouble={trouble} />,
    trouble ? 422 : 200,
  )
}

export const showViews = (visit: StaffVisit, world: World): Promise<Response> => respondWithViews(visit, world)
