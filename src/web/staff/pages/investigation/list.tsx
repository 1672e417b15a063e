import { dayOf } from '#calendar/day.ts'
import type { InvestigationRow } from '#ledger/questions/investigations.ts'
import { deskTexts } from '#texts/desk.ts'
import { investigationTexts } from '#texts/investigation.ts'
import type { Names } from '#texts/things.ts'
import { countsFor, scopeOf } from '../../../parts/desk/counts.ts'
import { Due } from '../../../parts/desk/due.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Pager } from '../queue/pager.tsx'

type RowProps = { readonly visit: StaffVisit; readonly row: InvestigationRow; readonly names: Names }

const Answers = ({ visit, row }: Omit<RowProps, 'names'>) => {
  const { mine: say } = investigationTexts[visit.language]
  const { planned, waiting, answered, unanswered } = row
  const all = planned + waiting + answered + unanswered
  if (all === 0) return <span class="soft">{say.noQuestions}</span>
  return (
    <>
      {say.answers(answered, all)}
      {planned > 0 && <small>{say.toAsk(planned)}</small>}
    </>
  )
}

const Row = ({ visit, row, names }: RowProps) => {
  const { mine: say } = investigationTexts[visit.language]
  const [things, dates] = [useThings(), useDates()]
  const desk = deskTexts[visit.language]
  const today = dayOf(visit.now, shopOf(visit.shops, row.storefront)?.zone ?? 'UTC')
  const { columns } = say
  return (
    <tr>
      <th scope="row" data-label={columns.reference}>
        <Link href={`/desk/complaints/${row.id}/investigation`}>{row.reference}</Link>
      </th>
      <td data-label={columns.complaint}>
        {row.name ?? desk.erased}
        <small>{row.summary ?? things.categoryNames[row.category]}</small>
      </td>
      <td data-label={columns.next}>
        {row.nextKind && row.nextDueOn && <Due what={desk.promise[row.nextKind]} today={today} on={row.nextDueOn} />}
      </td>
      <td data-label={columns.answers} class="num">
        <Answers visit={visit} row={row} />
      </td>
      <td data-label={columns.due}>
        {row.answerDueOn && (
          <span class={row.answerDueOn < today ? 'late' : undefined}>
            {dates.fullDate(row.answerDueOn)}
            <small>{dates.remaining(today, row.answerDueOn).text}</small>
          </span>
        )}
      </td>
      <td data-label={columns.findings}>{row.findings ? say.version(row.findings) : say.notYet}</td>
      <td data-label={columns.handler}>{row.handler ? things.name(row.handler, names) : desk.nobody}</td>
    </tr>
  )
}

/** Clause 7: what is being looked into, by when something falls due. */
export const showInvestigations = async (visit: StaffVisit, world: World): Promise<Response> => {
  const whose = visit.c.req.query('show') === 'all' ? 'all' : 'mine'
  const after = visit.c.req.query('after')
  const [counts, { rows, next }, names] = await Promise.all([
    countsFor(visit, world),
    world.questions.investigations({ scope: scopeOf(visit), whose, ...(after ? { after } : {}) }),
    world.people.names(),
  ])
  const { mine: say } = investigationTexts[visit.language]
  const title = whose === 'mine' ? say.title : say.all
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={title} current="investigations">
      <nav class="tabs" aria-label={say.title}>
        {(['mine', 'all'] as const).map(show => (
          <Link href={`/desk/investigations?show=${show}`} current={show === whose}>
            {say.show[show]}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <Empty>{say.nothing}</Empty>
      ) : (
        <DeskTable columns={Object.values(say.columns)} caption={title}>
          {rows.map(row => (
            <Row visit={visit} row={row} names={names} />
          ))}
        </DeskTable>
      )}
      <Pager
        next={next}
        later={after !== undefined}
        href={place =>
          `/desk/investigations?${new URLSearchParams({ show: whose, ...(place ? { after: place } : {}) }).toString()}`
        }
      />
    </DeskPage>,
  )
}
