import { type HearingRow, waitsForThem } from '#ledger/questions/hearings.ts'
import { datesIn } from '#texts/dates.ts'
import { hearingTexts } from '#texts/hearings.ts'
import { countsFor } from '../../../parts/desk/counts.ts'
import { DeskPage } from '../../../parts/desk/page.tsx'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { respond } from '../../../parts/page.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const Row = ({ visit, row }: { readonly visit: StaffVisit; readonly row: HearingRow }) => {
  const { list: say } = hearingTexts[visit.language]
  const { id, reference, heard, closed, questions, changes } = row
  const waits = [
    ...(heard || closed ? [] : [say.account]),
    ...(questions > 0 && !closed ? [say.questions(questions)] : []),
    ...(changes > 0 ? [say.changes(changes)] : []),
  ]
  return (
    <tr>
      <th scope="row" class="num" data-label={say.columns.reference}>
        <Link href={`/desk/hearings/${id}`}>{reference}</Link>
      </th>
      <td data-label={say.columns.waits}>
        {waitsForThem(row) ? capital(datesIn(visit.language).list(waits)) : <span class="soft">{say.nothing}</span>}
      </td>
      <td data-label={say.columns.act}>
        <Link href={`/desk/hearings/${id}`} about={reference}>
          {say.open}
        </Link>
      </td>
    </tr>
  )
}

/** The complaints that are about whoever looks: their references, and what is waited for. */
export const showHearings = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { list: say } = hearingTexts[visit.language]
  const [counts, rows] = await Promise.all([
    countsFor(visit, world),
    world.questions.hearings({ person: visit.person.id }),
  ])
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title}>
      {rows.length === 0 ? <Empty>{say.none}</Empty> : <p class="soft">{say.lead}</p>}
      {rows.length > 0 && (
        <DeskTable caption={say.title} columns={Object.values(say.columns)} acts>
          {rows.map(row => (
            <Row visit={visit} row={row} />
          ))}
        </DeskTable>
      )}
    </DeskPage>,
  )
}
