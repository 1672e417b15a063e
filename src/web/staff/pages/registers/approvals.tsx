import { dayOf } from '#calendar/day.ts'
import type { AnswerToApprove, ApprovalRow } from '#ledger/questions/approvals.ts'
import { deskTexts } from '#texts/desk.ts'
import type { Names } from '#texts/things.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Held } from '#writing/writing.ts'
import { Button, ButtonLink } from '../../../parts/form/button.tsx'
import { countsFor, hasQueue, scopeOf } from '../../../parts/desk/counts.ts'
import { AndMore, firstOf } from '../../../parts/desk/first.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useDesk, useThings, useWriting } from '../../../parts/desk/speech.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Hidden } from '../../../parts/hidden.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { atSecond } from '../../forms/at-second.ts'
import { useManager } from '../manager/speech.ts'

type FactsProps = {
  readonly row: ApprovalRow
  readonly visit: StaffVisit
  readonly names: Names
  readonly address: string
  readonly zone: string
}

/** What somebody must know to decide, in five lines: the complaint, when, whose it is, what was found, and this customer before. */
const Facts = ({ row, visit, names, address, zone }: FactsProps) => {
  const [desk, things, dates, words] = [useDesk(), useThings(), useDates(), useManager().approvals]
  const { facts } = words
  const sum = row.currency && dates.money({ currency: row.currency, cents: Number(row.refunded) })
  const refunds = row.refunds > 0 ? words.refunds(row.refunds, sum ?? '') : words.noRefunds
  const lines = [
    [
      facts.complaint,
      <>
        {hasQueue(visit) ? <Link href={address}>{row.reference}</Link> : row.reference} · {row.name ?? desk.erased}:{' '}
        {row.summary}
      </>,
    ],
    [facts.received, `${dates.dateOf(row.receivedAt, zone)} · ${things.categoryNames[row.category].toLowerCase()}`],
    [facts.handler, row.handler === null ? desk.nobody : things.name(row.handler, names)],
    [things.stages[row.stage], row.finding ? words.found(things.findings[row.finding].toLowerCase()) : words.notFound],
    [
      facts.before,
      `${words.before(row.others)} · ${refunds} · ${words.limit(things.roles[row.approver].toLowerCase())}`,
    ],
  ] as const
  return (
    <dl class="approval-facts">
      {lines.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

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
  const words = useManager().approvals
  const { kind, currency, cents, remedy, reference } = row
  const address = `/desk/complaints/${row.id}`
  const zone = shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'
  const today = dayOf(visit.now, zone)
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
      <Facts row={row} visit={visit} names={names} address={address} zone={zone} />
      <form class="buttons" method="post" action={`${address}/approve-remedy`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="of" value={remedy} />
        <input type="hidden" name="back" value="approvals" />
        {hasQueue(visit) ? (
          <Button about={`${things.remedies[kind]} ${reference}`}>{approvals.approve}</Button>
        ) : (
          // Who comes a few times a year is shown once more what they are about to grant.
          <ButtonLink href={`${address}/approve-remedy?of=${remedy}`}>
            {approvals.approve} <Hidden>{`${things.remedies[kind]} ${reference}`}</Hidden>
          </ButtonLink>
        )}
        <ButtonLink href={`${address}/refuse-remedy?of=${remedy}`} kind="plain">
          {approvals.refuse}
        </ButtonLink>
        {cents !== null && (
          <ButtonLink href={`${address}/refuse-remedy?of=${remedy}#amount`} kind="plain">
            {words.change}
          </ButtonLink>
        )}
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

/** What they agreed to and can still take back: not everybody who agrees may open the complaint itself. */
const OwnHeld = ({ visit, letters }: { readonly visit: StaffVisit; readonly letters: readonly Held[] }) => {
  const { held: words } = useWriting()
  const dates = useDates()
  return letters.map(({ id, complaintId, dueAt, begun }) => (
    <div class="held" id={`held-${id}`} data-leaves={dueAt}>
      <p>
        <output>{words.yours(atSecond(dates, dueAt, visit.shops[0]?.zone ?? 'UTC'))}</output>
      </p>
      {!begun && (
        <form method="post" action={`/desk/complaints/${complaintId}/undo`}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="held" value={id} />
          <Button kind="plain">{words.undo}</Button>
        </form>
      )}
    </div>
  ))
}

const most = 50

/** Clauses 8 and 9: what waits for somebody of this visitor's role to agree. */
export const showApprovals = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [counts, names, proposed, submitted, held] = await Promise.all([
    countsFor(visit, world),
    world.people.names(),
    world.questions.approvals({ scope: scopeOf(visit), limit: most + 1 }),
    world.questions.answersToApprove({ scope: scopeOf(visit), limit: most + 1 }),
    world.writing.held.by(visit.person.id),
  ])
  const [remedies, answers] = [firstOf(proposed, most), firstOf(submitted, most)]
  const { approvals } = deskTexts[visit.language]
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={approvals.title} current="approvals">
      <div class="narrow">
        <p class="soft">{approvals.lead}</p>
        {visit.c.req.query('undo') === 'late' && (
          <output class="notice">{writingTexts[visit.language].held.tooLate}</output>
        )}
        <OwnHeld visit={visit} letters={held.filter(({ act }) => act === 'approve-answer')} />
        {proposed.length + submitted.length === 0 && <Empty>{approvals.nothing}</Empty>}
        {answers.rows.map(row => (
          <Answer row={row} visit={visit} names={names} />
        ))}
        <AndMore {...answers} />
        {remedies.rows.map(row => (
          <Proposal row={row} visit={visit} names={names} />
        ))}
        <AndMore {...remedies} />
      </div>
    </DeskPage>,
  )
}
