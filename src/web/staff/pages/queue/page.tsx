import type { QueuePage as Listed } from '#ledger/questions/queue.ts'
import type { Person } from '#people/people.ts'
import { deskTexts } from '#texts/desk.ts'
import { listTexts } from '#texts/lists.ts'
import type { Names } from '#texts/things.ts'
import { type Asked, askedIn, isNarrowed, queryOf } from '../../../parts/desk/asked.ts'
import { type Counts, countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import type { Place } from '../../../parts/desk/rooms.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { Above } from './above.tsx'
import { ManyBar, manyActs } from './many-bar.tsx'
import { PagerBothWays } from './pager.tsx'
import { QueueRows } from './rows.tsx'

type QueueProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly names: Names
  readonly people: readonly Person[]
  readonly asked: Asked
  readonly page: Listed
  /** Who is writing at this moment, by complaint. */
  readonly writers: ReadonlyMap<string, readonly string[]>
  /** This page's own address, without the part that says where in the list it is. */
  readonly query: string
}

const isFirst = ({ c }: StaffVisit) => c.req.query('after') === undefined && c.req.query('before') === undefined

const TickAll = ({
  visit,
  query,
  many,
}: {
  readonly visit: StaffVisit
  readonly query: string
  readonly many: number
}) => {
  const { many: words } = listTexts[visit.language]
  const isAll = visit.c.req.query('tick') === 'all'
  const place = ['after', 'before'].flatMap(name => {
    const value = visit.c.req.query(name)
    return value ? [`&${name}=${encodeURIComponent(value)}`] : []
  })
  const text = isAll ? words.tickNone : words.tickAll(many)
  return (
    <Link href={`/desk?${query}${place.join('')}${isAll ? '' : '&tick=all'}`} class="tick-all" about={text}>
      <span aria-hidden="true" title={text}>
        {isAll ? '☑' : '☐'}
      </span>
    </Link>
  )
}

const Rows = ({ visit, names, page, asked, query, writers }: QueueProps) => {
  const desk = deskTexts[visit.language]
  const { filter } = listTexts[visit.language]
  if (page.rows.length === 0) return <Empty>{isNarrowed(asked) ? filter.nothing : desk.empty[asked.view]}</Empty>
  return (
    <form class="ticking" method="post" action="/desk/bulk">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="list" value={query} />
      <QueueRows
        visit={visit}
        names={names}
        page={page}
        writers={writers}
        caption={desk.views[asked.view]}
        tick={visit.c.req.query('tick') === 'all' ? 'all' : 'none'}
        first={<TickAll visit={visit} query={query} many={page.rows.length} />}
      />
      <ManyBar visit={visit} acts={manyActs} />
    </form>
  )
}

/** The name of the list: that of the view it was kept as, or of the one it is drawn from. */
const nameOf = ({ visit, counts, asked }: QueueProps): { readonly title: string; readonly place: Place } => {
  const saved = counts.saved?.find(({ id }) => id === visit.c.req.query('saved'))
  return saved
    ? { title: saved.name, place: `saved ${saved.id}` }
    : { title: deskTexts[visit.language].views[asked.view], place: asked.view }
}

export const QueuePage = (props: QueueProps) => {
  const { visit, counts, names, people, asked, page, query } = props
  const { title, place } = nameOf(props)
  const to = (name: string, value: string | undefined) =>
    value ? `/desk?${query}&${name}=${encodeURIComponent(value)}` : undefined
  return (
    <DeskPage
      visit={visit}
      counts={counts}
      title={title}
      current={place}
      {...(asked.unreadable.length > 0 ? { error: true } : {})}
    >
      <Above visit={visit} asked={asked} names={names} people={people} total={page.total} />
      <Rows {...props} />
      <PagerBothWays
        visit={visit}
        ways={{
          first: isFirst(visit) ? undefined : `/desk?${query}`,
          previous: to('before', page.previous),
          next: to('after', page.next),
        }}
      />
    </DeskPage>
  )
}

const sizes: Readonly<Record<string, number>> = { '50': 50, '100': 100 }

/** The queue: by default what is due today. */
export const showQueue = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { c, now } = visit
  const asked = askedIn(new URL(c.req.url).searchParams)
  const [after, before, rows, saved] = ['after', 'before', 'rows', 'saved'].map(name => c.req.query(name))
  const { view, sort, filter } = asked
  const [counts, { people, names }, page] = await Promise.all([
    countsFor(visit, world),
    world.people.everybody(),
    world.questions.queue({
      scope: scopeOf(visit),
      view,
      filter,
      now,
      limit: sizes[rows ?? ''] ?? 25,
      ...(sort ? { sort } : {}),
      ...(after ? { after } : {}),
      ...(before ? { before } : {}),
    }),
  ])
  const ids = page.rows.map(({ id }) => id)
  const writers = await world.presence.writersAt(ids, visit.person.id)
  const handlers = people.filter(person => visit.shops.some(({ id }) => canHandle(person, id)))
  const query = queryOf(asked, { rows, saved })
  return respond(
    c,
    <QueuePage {...{ visit, counts, names, asked, page, query, writers }} people={handlers} />,
    asked.unreadable.length > 0 ? 422 : 200,
  )
}
