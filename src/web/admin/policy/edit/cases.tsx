import { whichIn } from '#texts/conditions.ts'
import type { Case } from '#policy/promise-rule.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { ButtonLink } from '../../../parts/form/button.tsx'
import type { StaffVisit } from '../../../route.ts'
import { type DraftBook, withDraft } from '../book.ts'
import { partAt } from '../fields/place.ts'
import { Seen } from '../room.tsx'
import { draftAt, type Part, partIn } from './form.ts'
import { changeList, EntryRows } from './list.tsx'

/** What is otherwise for some complaints: each with a form of its own. */
export const Cases = ({
  book,
  part,
  visit,
}: {
  readonly book: DraftBook
  readonly part: Part
  readonly visit: StaffVisit
}) => {
  const { room } = roomWords(visit.language)
  const cases = (partAt(book.draft.policy, [...part.path, 'cases']) ?? []) as readonly Case[]
  const dates = datesIn(visit.language)
  const rows = cases.map(({ when, within }) => ({
    name: whichIn(when, visit.language) || room.allComplaints,
    text: within ? dates.period(within) : '',
  }))
  return (
    <section class="asides">
      <h2>{room.cases.title}</h2>
      <p class="soft">{room.cases.lead}</p>
      {rows.length > 0 && (
        <form method="post" action={`${part.href}/cases`}>
          <Seen visit={visit} revision={book.draft.revision} />
          <EntryRows rows={rows} href={`${part.href}/cases`} visit={visit} />
        </form>
      )}
      <p>
        <ButtonLink kind="plain" href={`${part.href}/cases/new`}>
          {room.newCase}
        </ButtonLink>
      </p>
    </section>
  )
}

export const orderCases = withDraft((book, visit, world) => {
  const part = partIn(visit, book)
  if (part?.section.list !== 'promises' || part.number === undefined) return visit.c.notFound()
  const back = `${draftAt(book.id)}/promises/${part.number + 1}`
  return changeList(book, visit, world, { path: [...part.path, 'cases'], back })
})
