import { canHandle } from '../../setting.ts'
import { deskTexts } from '#texts/desk.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import { countsFor } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Pager } from '../queue/pager.tsx'
import { askFor } from './log-asked.ts'
import { FilterChips, FilterFields } from './log-filter.tsx'
import { typedFilter } from './log-narrowed.ts'
import { SignForm } from './log-sign.tsx'
import { LogTable } from './log-table.tsx'
import { askedIn, PeriodForm, queryOf } from './period.tsx'

// As many rows as a browser prints without trouble; a longer log goes on the next sheet.
const sheet = 1000

/** The register of clause 4, signed by the manager from the same page. */
export const showLog = async (visit: StaffVisit, world: World, nothingPicked = false): Promise<Response> => {
  const [asked, typed] = [askedIn(visit), typedFilter(visit)]
  const after = visit.c.req.query('after')
  const isWhole = visit.c.req.query('rows') === 'all'
  const [counts, { names, people }, page] = await Promise.all([
    countsFor(visit, world),
    world.people.everybody(),
    world.questions.log({ ...askFor(visit), ...(after ? { after } : {}), limit: isWhole ? sheet : 25 }),
  ])
  const { log } = deskTexts[visit.language]
  const handlers = people.filter(person => visit.shops.some(({ id }) => canHandle(person, id)))
  const narrowed = { visit, typed, names, people: handlers }
  const unsigned = page.rows.filter(({ registeredAt }) => registeredAt === null).length
  const table = <LogTable visit={visit} names={names} page={page} signing={unsigned > 0 && !isWhole} />
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={log.title} current="log" error={nothingPicked}>
      <div class="above">
        <PeriodForm visit={visit} asked={asked} action="/desk/log" labels={log}>
          <FilterFields {...narrowed} />
        </PeriodForm>
        <div class="buttons">
          <ButtonLink href={`/desk/log${queryOf(asked, { ...typed, rows: 'all' })}`} kind="plain">
            {log.print}
          </ButtonLink>
          <ButtonLink href={`/desk/log.csv${queryOf(asked, typed)}`} kind="plain">
            {log.csv}
          </ButtonLink>
        </div>
      </div>
      <FilterChips {...narrowed} asked={asked} />
      {unsigned > 0 && !isWhole ? (
        <SignForm
          visit={visit}
          query={queryOf(asked, { ...typed, after: after ?? '' })}
          many={unsigned}
          nothingPicked={nothingPicked}
        >
          {table}
        </SignForm>
      ) : (
        table
      )}
      <Pager
        next={page.next}
        later={after !== undefined}
        href={next => `/desk/log${queryOf(asked, { ...typed, after: next ?? '', rows: isWhole ? 'all' : '' })}`}
      />
    </DeskPage>,
    nothingPicked ? 422 : 200,
  )
}
