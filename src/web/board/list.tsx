import { dayOf } from '#calendar/day.ts'
import type { ReviewRow } from '#ledger/questions/reviews.ts'
import { boardTexts, type BoardTexts } from '#texts/board.ts'
import { countsFor, scopeOf } from '../parts/desk/counts.ts'
import { Due } from '../parts/desk/due.tsx'
import { shopOf } from '../parts/desk/names.ts'
import { DeskPage } from '../parts/desk/page.tsx'
import { useDesk } from '../parts/desk/speech.ts'
import { DeskTable, Empty } from '../parts/desk/table.tsx'
import { When } from '../parts/desk/when.tsx'
import { Link } from '../parts/link.tsx'
import { respond } from '../parts/page.tsx'
import { Tag } from '../parts/tag.tsx'
import type { StaffVisit } from '../route.ts'
import type { World } from '../world.ts'
import { quarterPath } from './quarter/period.ts'
import { shopsToReview } from './standing.ts'
import { useBoard } from './words.ts'

type RowProps = { readonly row: ReviewRow; readonly visit: StaffVisit }

const zoneOf = ({ row, visit }: RowProps) => shopOf(visit.shops, row.storefront)?.zone ?? 'UTC'

const Subject = ({ row, visit }: RowProps) => {
  const [say, desk] = [useBoard().list, useDesk()]
  return (
    <>
      <th scope="row" class="num" data-label={say.columns.reference}>
        <Link href={`/board/${row.id}`}>{row.reference}</Link>
        {visit.shops.length > 1 && <small>{shopOf(visit.shops, row.storefront)?.name}</small>}
      </th>
      <td data-label={say.columns.complaint}>
        <span class="who">{row.name ?? desk.erased}</span>
        <span class="what">{row.summary}</span>
      </td>
    </>
  )
}

type Part = { readonly part: keyof BoardTexts['yourPart']; readonly isAsked: boolean }

/** What a review asks of this visitor now. */
const partOf = ({ recused, independent, reviewedAt, quorum, voted }: ReviewRow, person: string): Part => {
  if (recused.includes(person)) return { part: 'aside', isAsked: false }
  if (!independent) return { part: 'hand', isAsked: false }
  if (reviewedAt) return { part: 'reply', isAsked: true }
  if (quorum === null || quorum < 2) return { part: 'review', isAsked: true }
  if (!voted.includes(person)) return { part: 'vote', isAsked: true }
  return voted.length >= quorum ? { part: 'write', isAsked: true } : { part: 'voted', isAsked: false }
}

const Open = (props: RowProps) => {
  const { row, visit } = props
  const board = useBoard()
  const say = board.list
  const today = dayOf(visit.now, zoneOf(props))
  const part = partOf(row, visit.person.id)
  const text = board.yourPart[part.part]
  return (
    <tr>
      <Subject {...props} />
      <td data-label={say.columns.due}>{row.dueOn && <Due what={say.reply} today={today} on={row.dueOn} />}</td>
      <td data-label={board.askedColumn}>
        {part.isAsked ? <Tag tone="soon">{text}</Tag> : <span class="soft">{text}</span>}
        {row.quorum !== null && row.quorum > 1 && <small>{board.count(row.voted.length, row.quorum)}</small>}
      </td>
    </tr>
  )
}

const Done = (props: RowProps) => {
  const { row, visit } = props
  const say = useBoard().list
  const zone = zoneOf(props)
  const today = dayOf(visit.now, zone)
  return (
    <tr>
      <Subject {...props} />
      <td class="num" data-label={say.doneColumns.asked}>
        <When at={row.escalatedAt} zone={zone} today={today} />
      </td>
      <td class="num" data-label={say.doneColumns.replied}>
        {row.repliedAt && <When at={row.repliedAt} zone={zone} today={today} />}
      </td>
    </tr>
  )
}

/** What is before the board, soonest due first, and what it replied to, newest first. */
export const showList = async (visit: StaffVisit, world: World): Promise<Response> => {
  const shops = await shopsToReview(visit, world)
  if (shops.length === 0) return visit.c.notFound()
  const say = boardTexts[visit.language].list
  const scope = scopeOf({ ...visit, shops })
  const [counts, open, done] = await Promise.all([
    countsFor(visit, world),
    world.questions.reviews({ scope }),
    world.questions.reviews({ scope, replied: true, limit: 50 }),
  ])
  const waiting = open.filter(row => partOf(row, visit.person.id).isAsked).length
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={say.title} current="board">
      {waiting > 0 && (
        <p>
          <strong>{say.waiting(waiting)}</strong>
        </p>
      )}
      <p class="soft">{say.lead}</p>
      <p>
        <Link href={quarterPath(dayOf(visit.now, shops[0]?.zone ?? 'UTC'))}>
          {boardTexts[visit.language].quarter.link}
        </Link>
      </p>
      <section class="list">
        <h2>{say.open}</h2>
        {open.length === 0 ? (
          <Empty>{say.openNone}</Empty>
        ) : (
          <DeskTable
            columns={[
              say.columns.reference,
              say.columns.complaint,
              say.columns.due,
              boardTexts[visit.language].askedColumn,
            ]}
            caption={say.open}
          >
            {open.map(row => (
              <Open row={row} visit={visit} />
            ))}
          </DeskTable>
        )}
      </section>
      <section class="list">
        <h2>{say.done}</h2>
        {done.length === 0 ? (
          <Empty>{say.doneNone}</Empty>
        ) : (
          <DeskTable columns={Object.values(say.doneColumns)} caption={say.done}>
            {done.map(row => (
              <Done row={row} visit={visit} />
            ))}
          </DeskTable>
        )}
      </section>
    </DeskPage>,
  )
}
