import { countedTo } from '#ledger/questions/queue.ts'
import type { AskSearch, Hit, Snippet } from '#ledger/questions/search.ts'
import { dayTexts } from '#texts/day.ts'
import type { Names } from '#texts/things.ts'
import { type Counts, countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { BesideSearch } from './beside.tsx'
import { Hits } from './hits.tsx'
import { isSought, type Sought, soughtIn } from './sought.ts'

// As many as a list shows: each is read again for the place where it was said.
const most = 25
const longest = 200

type Result = {
  readonly hits: readonly Hit[]
  readonly total: number
  readonly near: readonly Hit[]
  readonly found: readonly Snippet[]
}
const nothing: Result = { hits: [], total: 0, near: [], found: [] }

// With so few found, what looks like it is of use too.
const few = 3

const find = async (visit: StaffVisit, world: World, sought: Sought): Promise<Result> => {
  if (!isSought(sought)) return nothing
  const { questions } = world
  const ask: AskSearch = { scope: scopeOf(visit), now: visit.now, ...sought, limit: most }
  const { hits, total } = await questions.search(ask)
  const ids = hits.map(({ id }) => id)
  const [found, near] = await Promise.all([
    questions.snippets({ ids: hits.filter(({ rank }) => rank === 2).map(({ id }) => id), words: sought.words }),
    total < few && sought.text !== '' ? questions.searchNear({ ...ask, limit: 10 }) : [],
  ])
  return { hits, total, found, near: near.filter(({ id }) => !ids.includes(id)) }
}

/** What was left out, and what to write instead: nothing that was typed is passed over in silence. */
const Problems = ({ visit, sought }: { readonly visit: StaffVisit; readonly sought: Sought }) => {
  const { search } = dayTexts[visit.language]
  return (
    <>
      {sought.unknown.map(operator => (
        <p class="notice">{search.unknown(operator)}</p>
      ))}
      {sought.wrong.map(({ piece, operator }) => (
        <p class="notice">{search.unreadable(piece, search.values[operator])}</p>
      ))}
    </>
  )
}

type SearchProps = Result & {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly names: Names
  readonly typed: string
  readonly sought: Sought
  readonly recent: readonly string[]
}

const Results = ({ visit, names, typed, sought, hits, total, near, found }: SearchProps) => {
  const { search } = dayTexts[visit.language]
  if (!isSought(sought)) return null
  const common = { visit, names, typed: sought.text }
  return (
    <>
      {total === 0 ? (
        <p class="empty">
          {search.nothing(typed)} {near.length === 0 && search.nothingHint}
        </p>
      ) : (
        <output class="soft">{search.hits(total, total > countedTo)}</output>
      )}
      <Hits {...common} hits={hits} found={found} />
      {hits.length === most && <p class="soft">{search.capped(most)}</p>}
      {near.length > 0 && (
        <section class="list">
          <h2>{search.near}</h2>
          <Hits {...common} hits={near} found={[]} />
        </section>
      )}
    </>
  )
}

const SearchPage = (props: SearchProps) => {
  const { visit, counts, typed, sought, recent } = props
  const { search } = dayTexts[visit.language]
  const title = typed === '' ? search.title : search.for(typed)
  return (
    <DeskPage visit={visit} counts={counts} title={title} sought={typed}>
      <div class="searching">
        <div>
          <Problems visit={visit} sought={sought} />
          <Results {...props} />
        </div>
        <BesideSearch visit={visit} recent={recent} />
      </div>
    </DeskPage>
  )
}

const cleaned = (typed: string): string => typed.replaceAll('\0', '').trim().slice(0, longest)

/** Finds complaints by anything that was said in them or about them, among those the visitor may read. */
export const showSearch = async (visit: StaffVisit, world: World): Promise<Response> => {
  const typed = cleaned(visit.c.req.query('q') ?? '')
  const sought = soughtIn(typed, visit.shops)
  const [counts, names, result, recent] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    find(visit, world, sought),
    world.views.searches(visit.person.id),
  ])
  return respond(
    visit.c,
    <SearchPage
      visit={visit}
      counts={counts}
      names={names}
      typed={typed}
      sought={sought}
      recent={recent.filter(text => text !== typed)}
      {...result}
    />,
  )
}

/** Remembers for this visitor what they search for, and shows it at an address that can be kept and shared. */
export const takeSearch = async (visit: StaffVisit, world: World): Promise<Response> => {
  const typed = cleaned((await visit.form()).text('q'))
  if (isSought(soughtIn(typed, visit.shops))) await world.views.remember(visit.person.id, typed)
  return visit.c.redirect(`/desk/search${typed === '' ? '' : `?q=${encodeURIComponent(typed)}`}`, 303)
}

/** Forgets what this visitor searched for. */
export const forgetSearches = async (visit: StaffVisit, world: World): Promise<Response> => {
  await world.views.forget(visit.person.id)
  return visit.c.redirect('/desk/search', 303)
}
