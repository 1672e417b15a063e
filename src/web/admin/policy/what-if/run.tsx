import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Changed, Result, Run } from '#what-if/what-if.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { SummaryList } from '../../../parts/summary-list.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Csrf } from '../../frame.tsx'
import { showRoom } from '../room.tsx'
import { Changes } from './changes.tsx'
import { mayLook, place, sourceText } from './run-said.ts'
import { saveChanges } from './save.ts'
import { sentencesOf } from './sentences.ts'
import { Tallies } from './tables.tsx'

type RunProps = { readonly run: Run; readonly visit: StaffVisit; readonly names: Names }

const About = ({ run, visit, names }: RunProps) => {
  const { about, between, form, by } = whatIfTexts[visit.language]
  const things = staffThingsIn(visit.language)
  const { fullDate, dateTime, list } = datesIn(visit.language)
  const zone = visit.shops[0]?.zone ?? 'UTC'
  const { calendar, closing } = run.source
  const typed = closing === 'these' ? Object.values(run.calendars)[0]?.closing?.closed : undefined
  const rows = [
    { label: about.policy, value: sourceText(run, visit.language) },
    { label: about.calendar, value: calendar ? things.countries[calendar] : form.asPolicy },
    { label: about.closing, value: typed ? list(typed.map(({ day }) => fullDate(day))) || form.none : form[closing] },
    { label: about.shops, value: list(run.storefronts.map(id => shopOf(visit.shops, id)?.name ?? id)) },
    { label: about.received, value: between(fullDate(run.from), fullDate(run.until)) },
    { label: about.asked, value: by(things.name(run.started.by, names), dateTime(run.started.at, zone)) },
  ]
  return <SummaryList rows={rows} />
}

const Underway = ({ run, visit }: Omit<RunProps, 'names'>) => {
  const say = whatIfTexts[visit.language]
  const { number } = datesIn(visit.language)
  const { id, state, progress, total } = run
  return (
    <section class="list">
      <h2>{say.states[state]}</h2>
      <p>{state === 'running' && total !== undefined ? say.running(number(progress), number(total)) : say.waiting}</p>
      {state === 'running' && total !== undefined && (
        <p>
          <progress value={progress} max={Math.max(1, total)} aria-label={say.progress} />
        </p>
      )}
      <form method="post" action={`${place}/${id}/stop`} class="buttons">
        <Csrf visit={visit} />
        <ButtonLink href={`${place}/${id}`} kind="plain">
          {say.again}
        </ButtonLink>
        <Button kind="plain">{say.stop}</Button>
      </form>
    </section>
  )
}

const size = 25
type Listing = { readonly changes: readonly Changed[]; readonly isLater: boolean }

const Listed = ({ run, visit, names, result, changes, isLater }: RunProps & Listing & { readonly result: Result }) => {
  const say = whatIfTexts[visit.language]
  const desk = deskTexts[visit.language]
  const { number } = datesIn(visit.language)
  const { promises, complaints, listed } = result.changed
  if (promises === 0) return null
  const shown = changes.slice(0, size)
  const next = changes.length > size ? shown.at(-1)?.number : undefined
  return (
    <section class="list" id="changed">
      <h2>{say.changed}</h2>
      <p>
        {say.changedMany(number(promises), number(complaints))} {listed < promises && say.listedOf(number(listed))}
      </p>
      <p>
        <ButtonLink href={`${place}/${run.id}/changes.csv`} kind="plain">
          {say.csv}
        </ButtonLink>
      </p>
      <Changes visit={visit} names={names} changes={shown} />
      {(next !== undefined || isLater) && (
        <p class="pager">
          {isLater && <Link href={`${place}/${run.id}#changed`}>{desk.start}</Link>}{' '}
          {next !== undefined && <Link href={`${place}/${run.id}?after=${next}#changed`}>{desk.more}</Link>}
        </p>
      )}
    </section>
  )
}

const Outcome = (props: RunProps & Listing & { readonly result: Result }) => {
  const { visit, names, result } = props
  const { language } = visit
  const say = whatIfTexts[language]
  const { number, list } = datesIn(language)
  const { complaints, events, seconds, notJudged } = result
  const sentences = sentencesOf(result.rows, language)
  return (
    <>
      <section class="list">
        <h2>{say.outcome}</h2>
        {complaints === 0 && <Empty>{say.noComplaints}</Empty>}
        {complaints > 0 && sentences.length === 0 && <p>{say.nothing}</p>}
        {sentences.length > 0 && (
          <ul>
            {sentences.map(sentence => (
              <li>{sentence}</li>
            ))}
          </ul>
        )}
        {notJudged.count > 0 && (
          <p class="late">{say.notJudged(number(notJudged.count), list(notJudged.references))}</p>
        )}
        {complaints > 0 && <p class="soft">{say.stays}</p>}
        <p class="soft">{say.replayed(number(complaints), number(events), number(Math.round(seconds * 10) / 10))}</p>
      </section>
      {complaints > 0 && <Tallies result={result} names={names} language={language} />}
      <Listed {...props} />
    </>
  )
}

const Ended = ({ run, visit }: Omit<RunProps, 'names'>) => {
  const say = whatIfTexts[visit.language]
  if (run.state === 'cancelled') return <p>{say.cancelled}</p>
  return <p class="late">{say.failed[run.failure ?? 'broken']}</p>
}

/** For the replay in the address; one of shops that the visitor does not serve is nowhere. */
const withRun =
  (handle: (run: Run, visit: StaffVisit, world: World) => Promise<Response>) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const run = await world.whatIf.run(visit.c.req.param('run') ?? '')
    return run && mayLook(visit, run) ? handle(run, visit, world) : visit.c.notFound()
  }

const afterIn = (text: string | undefined): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 0)

/** How far a replay is, or what came out. */
export const showRun = withRun(async (run, visit, world) => {
  const say = whatIfTexts[visit.language]
  const isUnderway = run.state === 'waiting' || run.state === 'running'
  const after = afterIn(visit.c.req.query('after'))
  const [names, changes] = await Promise.all([
    world.people.names(),
    run.result ? world.whatIf.changed(run.id, { reader: visit.person.id, after, limit: size }) : [],
  ])
  const { result } = run
  // No script of ours may run: it is the browser that asks again.
  if (isUnderway) visit.c.header('refresh', '2')
  return showRoom(visit, world, {
    title: say.title,
    up: { href: place, text: say.anew },
    children: (
      <>
        <About run={run} visit={visit} names={names} />
        {isUnderway && <Underway run={run} visit={visit} />}
        {result && (
          <Outcome run={run} visit={visit} names={names} result={result} changes={changes} isLater={after > 0} />
        )}
        {(run.state === 'failed' || run.state === 'cancelled') && <Ended run={run} visit={visit} />}
      </>
    ),
  })
})

export const stopRun = withRun(async (run, visit, { whatIf }) => {
  await whatIf.cancel(run.id)
  return visit.c.redirect(`${place}/${run.id}`, 303)
})

export const saveRun = withRun(saveChanges)
