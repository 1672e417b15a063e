import type { Policy } from '#policy/policy.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../parts/form/button.tsx'
import { Select } from '../../parts/form/field.tsx'
import type { StaffVisit } from '../../route.ts'
import { type Book, currentOf, root, withBook } from './book.ts'
import { byClause, Changes } from './changes.tsx'
import { PolicyTabs } from './policy.tsx'
import { showRoom, titleOf } from './room.tsx'

type Choice = { readonly value: string; readonly text: string; readonly policy: Policy }

const choicesIn = ({ versions, draft }: Book, { language }: StaffVisit): readonly Choice[] => {
  const { room } = roomWords(language)
  return [
    ...versions.map(({ version, policy }) => ({ value: String(version), text: room.versionNumber(version), policy })),
    ...(draft ? [{ value: 'draft', text: room.theDraft, policy: draft.policy }] : []),
  ]
}

const Differences = ({
  before,
  after,
  visit,
}: {
  readonly before: Policy
  readonly after: Policy
  readonly visit: StaffVisit
}) => {
  const { room } = roomWords(visit.language)
  const changes = [...byClause(before, after)]
  if (changes.length === 0) return <p>{room.compare.same}</p>
  const inOrder = new Intl.Collator('en', { numeric: true })
  return (
    <>
      {changes
        .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || inOrder.compare(a, b))
        .map(([clause, list]) => (
          <section class="list">
            <h2>{clause === '' ? room.besides : room.clauseNumber(clause)}</h2>
            <Changes list={list} before={before} after={after} />
          </section>
        ))}
    </>
  )
}

/** What differs between any two versions, the draft among them, in words and by clause. */
export const showCompare = withBook((book, visit, world) => {
  const { room } = roomWords(visit.language)
  const choices = choicesIn(book, visit)
  const last = choices.at(-1)
  const asked = (name: string, otherwise: Choice | undefined) =>
    choices.find(({ value }) => value === visit.c.req.query(name)) ?? otherwise
  const current = currentOf(book)
  const standing = choices.find(({ value }) => value === String(current?.version))
  const earlier = asked('from', standing === last ? (choices.at(-2) ?? last) : standing)
  const later = asked('to', last)
  if (!earlier || !later) return visit.c.notFound()
  return showRoom(visit, world, {
    title: room.compare.title(titleOf(book, visit)),
    up: { href: root, text: room.title },
    children: (
      <>
        <PolicyTabs book={book} visit={visit} here="compare" />
        <form class="filter" method="get" action={`${root}/${book.id}/compare`}>
          <Select name="from" label={room.compare.from} options={choices} value={earlier.value} />
          <Select name="to" label={room.compare.to} options={choices} value={later.value} />
          <Button kind="plain">{room.compare.button}</Button>
        </form>
        <Differences before={earlier.policy} after={later.policy} visit={visit} />
      </>
    ),
  })
})
