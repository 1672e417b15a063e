import { dayOf } from '#calendar/day.ts'
import type { Promised } from '#complaint/due.ts'
import type { PromisedToCustomers } from '#policy/promise-rule.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { type Names, thingsIn } from '#texts/things.ts'
import { FullDate } from '../../parts/date.tsx'
import { ButtonLink } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import type { CustomerVisit } from '../../route.ts'
import { openTo } from '../complaint/may.ts'
import { ofComplaint } from '../place.ts'
import { Remedies } from './remedies.tsx'
import { reviewerIn } from '../../parts/story/reviewer.ts'
import { situationOf, standingOf } from './standing.ts'
import { isOutcome, storyOf, type Told } from '../../parts/story/told.ts'
import { WhyLink } from './why-link.tsx'

type NowProps = { readonly visit: CustomerVisit; readonly names: Names }

const whoOf = ({ visit: { history, shop, language }, names }: NowProps): string => {
  const { handler } = history.complaint
  return (handler === undefined ? undefined : names.get(handler)) ?? myComplaint[language].now.team(shop.name)
}

const sentenceOf = (props: NowProps): string => {
  const { language, history } = props.visit
  const { now } = myComplaint[language]
  const { complaint } = history
  switch (situationOf(complaint)) {
    case 'received':
      return now.received
    case 'handled':
      return now.handled(whoOf(props))
    case 'looked-into':
      return now.lookedInto(whoOf(props))
    case 'waiting':
      return now.waiting(whoOf(props))
    case 'answered':
      return now.answered(whoOf(props))
    case 'board':
      return now.board(reviewerIn(language, history.ground.policy, history.complaint).who)
    case 'board-replied':
      return now.boardReplied(reviewerIn(language, history.ground.policy, history.complaint).who)
    case 'referred':
      return now.referred(
        complaint.referred ? thingsIn(language).bodyName(complaint.referred.body, history.ground.policy) : '',
      )
    case 'withdrawn':
      return now.withdrawn
    case 'accepted':
      return now.accepted
    case 'closed':
      return now.closed
  }
}

const Next = ({ visit, promise }: { readonly visit: CustomerVisit; readonly promise: Promised }) => {
  const { by, confirmedBy, orReport, stopped } = myComplaint[visit.language]
  // Who handles it may be known before the letter that says so has arrived.
  const isNamed = promise.kind === 'acknowledge' && visit.history.complaint.handler !== undefined
  return (
    <>
      <p>
        {isNamed ? confirmedBy : by[promise.kind]}{' '}
        <strong class="date">
          <FullDate on={promise.due.on} />
        </strong>
      </p>
      <p class="small">
        {promise.stoppedSince && `${stopped(datesIn(visit.language).dateOf(promise.stoppedSince, visit.shop.zone))} `}
        {promise.kind === 'answer-or-report' && `${orReport} `}
        <WhyLink visit={visit} promise={promise.key} />
      </p>
    </>
  )
}

/** Leads past the older messages to the letter that matters now. */
const Newest = ({ visit: { language, history } }: NowProps) => {
  const { read } = myComplaint[language].now
  const newest = storyOf(history, []).findLast(told => told.from === 'house' && isOutcome(told.kind))
  if (newest?.from !== 'house') return null
  const text = newest.kind === 'answer' ? read.answer : newest.kind === 'board-reply' ? read.reply : read.report
  return (
    <p>
      <a href={`#e${newest.version}`}>{text}</a>
    </p>
  )
}

/** A promise that was missed comes before everything else, with an apology and the way to the board. */
export const Late = ({ visit, names }: NowProps) => {
  const { late } = standingOf(visit.history, visit.now)
  const { language, history } = visit
  const { lateApology: say } = lettersIn(language)
  const words = myComplaint[language].late
  const { whom } = reviewerIn(language, history.ground.policy, history.complaint)
  const { handler } = history.complaint
  const name = handler && names.get(handler)
  if (late.length === 0) return null
  return (
    <section class="now missed">
      <h2>{say.late}</h2>
      {late.map(promise => (
        <p>
          {say.missed[promise.kind as PromisedToCustomers](datesIn(language).fullDate(promise.due.on))}{' '}
          <WhyLink visit={visit} promise={promise.key} />
        </p>
      ))}
      <p>{name ? words.handler(name) : say.stands}</p>
      {openTo(visit).escalate && (
        <p>
          {words.dontWait} <Link href={ofComplaint(visit, '/escalate')}>{words.toBoard(whom)}</Link>
        </p>
      )}
    </section>
  )
}

/** The last letter did not arrive: whoever reads this may be the only one who can put that right. */
export const Undelivered = ({ visit, told }: { readonly visit: CustomerVisit; readonly told: readonly Told[] }) => {
  const last = told.findLast(one => one.from === 'house' && one.row?.text !== undefined)
  if (last?.from !== 'house' || (last.row?.state !== 'bounced' && last.row?.state !== 'failed')) return null
  const { undelivered: say } = myComplaint[visit.language]
  return (
    <section class="now missed">
      <h2>{say.title}</h2>
      <p>{say.text(thingsIn(visit.language).letters[last.kind])}</p>
      <ButtonLink href={ofComplaint(visit, '/contact')}>{say.change}</ButtonLink>
    </section>
  )
}

/** What is happening now, by whom, and by when at the latest. */
export const Now = (props: NowProps) => {
  const { visit } = props
  const { history, language } = visit
  const { closed, withdrawn } = history.complaint
  const next = standingOf(history, visit.now).next.find(({ kind }) => kind !== 'remedy')
  const since = withdrawn ?? closed?.at
  return (
    <section class="now">
      <h2>{sentenceOf(props)}</h2>
      {since && (
        <p>
          {myComplaint[language].now.closedOn} <FullDate on={dayOf(since, history.complaint.zone)} />
        </p>
      )}
      {next && <Next visit={visit} promise={next} />}
      <Remedies visit={visit} />
      <Newest {...props} />
    </section>
  )
}
