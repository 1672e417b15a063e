import { type Day, dayOf } from '#calendar/day.ts'
import { waitsForThem } from '#ledger/questions/hearings.ts'
import type { AtRiskRow } from '#ledger/questions/at-risk-rows.ts'
import type { BackRow, DueRow, PromisedRow, WokenRow } from '#ledger/questions/my-day.ts'
import { dayTexts } from '#texts/day.ts'
import { hearingTexts } from '#texts/hearings.ts'
import type { Names } from '#texts/things.ts'
import { type Counts, countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { Due } from '../../../parts/desk/due.tsx'
import { type First, firstOf } from '../../../parts/desk/first.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDesk, useThings } from '../../../parts/desk/speech.ts'
import { When } from '../../../parts/desk/when.tsx'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { ReturnedNotice } from '../../drafts/returned.tsx'
import { AtRiskRows, promisesAtRisk } from '../at-risk.tsx'
import { DayLine, DayPart } from './line.tsx'
import { PostWaiting } from './post-waiting.tsx'

type DayProps = {
  readonly visit: StaffVisit
  readonly counts: Counts
  readonly names: Names
  /** Of one's own, what falls due while its letter does not leave. */
  readonly risk: readonly AtRiskRow[]
  readonly due: First<DueRow>
  readonly back: First<BackRow>
  readonly promised: First<PromisedRow>
  readonly woken: First<WokenRow>
  /** Letters of one's own that did not leave. */
  readonly returned: number
  /** Reviews of one's work that are not read yet. */
  readonly feedback: number
  /** Complaints about them in which something of theirs is waited for. */
  readonly hearings: number
}

const zoneOf = ({ shops }: StaffVisit, storefront: string) => shopOf(shops, storefront)?.zone ?? 'UTC'
const todayOf = (visit: StaffVisit, storefront: string): Day => dayOf(visit.now, zoneOf(visit, storefront))

const DueParts = ({ visit, due }: Pick<DayProps, 'visit' | 'due'>) => {
  const { my } = dayTexts[visit.language]
  const { promise } = useDesk()
  const line = (row: DueRow) => (
    <DayLine visit={visit} row={row}>
      <Due what={promise[row.kind]} today={todayOf(visit, row.storefront)} on={row.dueOn} />
    </DayLine>
  )
  const late = due.rows.filter(({ dueAt }) => dueAt <= visit.now)
  const open = due.rows.filter(({ dueAt }) => dueAt > visit.now)
  const today = open.filter(({ dueOn, storefront }) => dueOn === todayOf(visit, storefront))
  const tomorrow = open.filter(row => !today.includes(row))
  // What is not shown falls due after all that is.
  const part = (rows: readonly DueRow[], ...later: readonly (readonly DueRow[])[]): First<DueRow> => ({
    rows,
    isMore: due.isMore && later.every(({ length }) => length === 0),
  })
  return (
    <>
      <DayPart title={my.late} first={part(late, today, tomorrow)}>
        {line}
      </DayPart>
      <DayPart
        title={my.today}
        first={part(today, tomorrow)}
        {...(due.rows.length === 0 ? { nothing: my.nothing.due } : {})}
      >
        {line}
      </DayPart>
      <DayPart title={my.tomorrow} first={part(tomorrow)}>
        {line}
      </DayPart>
    </>
  )
}

/** Who did something, by the text that lists have of it. */
const Doer = ({ by, names }: { readonly by: string; readonly names: Names }) => {
  const things = useThings()
  const [kind = '', ...rest] = by.split(':')
  if (kind === 'customer' || kind === 'post') return <>{things.actors[kind]}</>
  return <>{things.name(rest.join(':'), names)}</>
}

const Back = ({ visit, names, back }: Pick<DayProps, 'visit' | 'names' | 'back'>) => {
  const { my } = dayTexts[visit.language]
  const { last } = useDesk()
  return (
    <DayPart title={my.back} lead={my.backLead} nothing={my.nothing.back} first={back}>
      {row => (
        <DayLine visit={visit} row={row}>
          <strong>{row.event === 'letter-returned' ? my.returned[row.how ?? 'bounced'] : last[row.event]}</strong>
          <small>
            <Doer by={row.by} names={names} /> ·{' '}
            <When at={row.at} zone={zoneOf(visit, row.storefront)} today={todayOf(visit, row.storefront)} />
          </small>
        </DayLine>
      )}
    </DayPart>
  )
}

const acts = { remedy: 'carry-out-remedy', change: 'make-change', question: 'answer-question' } as const

const Promised = ({ visit, promised }: Pick<DayProps, 'visit' | 'promised'>) => {
  const { my } = dayTexts[visit.language]
  return (
    <DayPart title={my.promised} nothing={my.nothing.promised} first={promised}>
      {row => (
        <DayLine visit={visit} row={{ ...row, summary: row.text ?? row.summary }}>
          <Due
            what={
              <Link
                href={`/desk/complaints/${row.id}/${acts[row.what]}?of=${encodeURIComponent(row.of)}`}
                about={row.reference}
              >
                {my.kinds[row.what]}
              </Link>
            }
            today={todayOf(visit, row.storefront)}
            on={row.dueOn}
          />
        </DayLine>
      )}
    </DayPart>
  )
}

const Woken = ({ visit, names, woken }: Pick<DayProps, 'visit' | 'names' | 'woken'>) => {
  const { my } = dayTexts[visit.language]
  const { last } = useDesk()
  return (
    <DayPart title={my.woke} first={woken}>
      {row => (
        <DayLine visit={visit} row={row}>
          {row.why === 'news' ? (
            <>
              {last[row.event]} (<Doer by={row.by} names={names} />)
            </>
          ) : (
            my.why[row.why]
          )}
          <form method="post" action={`/desk/complaints/${row.id}/snooze`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="back" value="my-day" />
            <Button kind="quiet" name="do" value="wake" about={row.reference}>
              {my.clear}
            </Button>
          </form>
        </DayLine>
      )}
    </DayPart>
  )
}

const MyDayPage = (props: DayProps) => {
  const { visit, counts } = props
  const { my } = dayTexts[visit.language]
  const asleep = counts.snoozed ?? 0
  return (
    <DeskPage visit={visit} counts={counts} title={my.title} current="my-day">
      <ReturnedNotice many={props.returned} />
      {props.hearings > 0 && (
        <p class="notice">
          <Link href="/desk/hearings">{hearingTexts[visit.language].notice(props.hearings)}</Link>
        </p>
      )}
      {props.feedback > 0 && (
        <p class="notice">
          <Link href="/desk/feedback">{my.feedback(props.feedback)}</Link>
        </p>
      )}
      <AtRiskRows visit={visit} rows={props.risk} />
      <PostWaiting visit={visit} counts={counts} />
      <DueParts {...props} />
      <Back {...props} />
      <Woken {...props} />
      <Promised {...props} />
      {asleep > 0 && (
        <p class="pager">
          <Link href="/desk?view=snoozed">{my.asleep(asleep)}</Link>
        </p>
      )}
    </DeskPage>
  )
}

const most = 40

/** What one person has before them: what is due, what came back, what they put aside, and what they promised. */
export const showMyDay = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { questions, people, writing, quality } = world
  const ask = { scope: scopeOf(visit), now: visit.now, limit: most + 1 }
  const [counts, names, due, back, promised, woken, returned, feedback, about] = await Promise.all([
    countsFor(visit, world),
    people.names(),
    questions.dueOfMine(ask),
    questions.backToMe(ask),
    questions.promisedByMe(ask),
    questions.wokenForMe(ask),
    writing.drafts.returnedTo(visit.person.id),
    quality.unreadFor(visit.person.id),
    questions.hearings({ person: visit.person.id }),
  ])
  const risk = await promisesAtRisk(visit, world, { counts, mine: true })
  const hearings = about.filter(waitsForThem).length
  return respond(
    visit.c,
    <MyDayPage
      {...{ visit, counts, names, returned, feedback, hearings, risk }}
      due={firstOf(due, most)}
      back={firstOf(back, most)}
      promised={firstOf(promised, most)}
      woken={firstOf(woken, most)}
    />,
  )
}
