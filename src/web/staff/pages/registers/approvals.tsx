import { dayOf } from '#calendar/day.ts'
import type { AnswerToApprove, ApprovalRow } from '#ledger/questions/approvals.ts'
import { deskTexts } from '#texts/desk.ts'
import type { Names } from '#texts/things.ts'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { countsFor, hasQueue, scopeOf } from '../../../parts/desk/counts.ts'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

const Proposal = ({
  row,
  visit,
  names,
}: {
  readonly row: ApprovalRow
  readonly visit: StaffVisit
  readonly names: Names
}) => {
  const desk = useDesk()
  const [things, dates] = [useThings(), useDates()]
  const { approvals } = desk
  const { kind, currency, cents, remedy, reference } = row
  const address = `/desk/complaints/${row.id}`
  const today = dayOf(visit.now, shopOf(visit.shops, row.storefront)?.zone ?? 'UTC')
  return (
    <article class="proposal">
      <header>
        <h2>
          {things.remedies[kind]}{' '}
          {currency && cents !== null && <span class="num">{dates.money({ currency, cents })}</span>}
        </h2>
        <span class={row.dueOn < today ? 'late' : 'soft'}>{approvals.by(dates.fullDate(row.dueOn))}</span>
      </header>
      {row.what && <p>{row.what}</p>}
      <p class="soft">
        {hasQueue(visit) ? <Link href={address}>{reference}</Link> : reference} · {row.name ?? desk.erased}:{' '}
        {row.summary} · {things.stages[row.stage].toLowerCase()} ·{' '}
        {row.handler === null ? desk.nobody : things.name(row.handler, names)}
      </p>
      <form class="buttons" method="post" action={`${address}/approve-remedy`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="of" value={remedy} />
        <input type="hidden" name="back" value="approvals" />
        <Button about={`${things.remedies[kind]} ${reference}`}>{approvals.approve}</Button>
        <ButtonLink href={`${address}/refuse-remedy?of=${remedy}`} kind="plain">
          {approvals.refuse}
        </ButtonLink>
      </form>
    </article>
  )
}

const Answer = ({
  row,
  visit,
  names,
}: {
  readonly row: AnswerToApprove
  readonly visit: StaffVisit
  readonly names: Names
}) => {
  const { approvals, erased, nobody } = useDesk()
  const [things, dates] = [useThings(), useDates()]
  const address = `/desk/complaints/${row.id}`
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  return (
    <article class="proposal">
      <header>
        <h2>{approvals.answer}</h2>
        <span class="soft">{approvals.since(dates.dateOf(row.submittedAt, zone))}</span>
      </header>
      <p class="soft">
        {row.reference} · {row.name ?? erased}: {row.summary} ·{' '}
        {row.handler === null ? nobody : things.name(row.handler, names)}
      </p>
      <p class="buttons">
        <ButtonLink href={`${address}/approve-answer`}>{approvals.read}</ButtonLink>
        <ButtonLink href={`${address}/return-answer`} kind="plain">
          {approvals.sendBack}
        </ButtonLink>
      </p>
    </article>
  )
}

/** Clauses 8 and 9: what waits for somebody of this visitor's role to agree. */
export const showApprovals = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [counts, names, rows, answers] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.approvals({ scope: scopeOf(visit), limit: 100 }),
    world.questions.answersToApprove({ scope: scopeOf(visit), limit: 100 }),
  ])
  const { approvals } = deskTexts[visit.language]
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={approvals.title} current="approvals">
      <div class="narrow">
        <p class="soft">{approvals.lead}</p>
        {rows.length + answers.length === 0 && <Empty>{approvals.nothing}</Empty>}
        {answers.map(row => (
          <Answer row={row} visit={visit} names={names} />
        ))}
        {rows.map(row => (
          <Proposal row={row} visit={visit} names={names} />
        ))}
      </div>
    </DeskPage>,
  )
}
