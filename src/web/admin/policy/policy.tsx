import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Button, ButtonLink } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { type Book, checking, comingOf, currentOf, root, withBook } from './book.ts'
import { Decision } from './decide/decision.tsx'
import { clausesSaid } from './clauses.tsx'
import { PolicySaid } from './policy-said.tsx'
import { showRoom, titleOf } from './room.tsx'
import { sections } from './fields/sections.ts'
import { draftAt } from './edit/form.ts'

/** The pages of one policy. */
export const PolicyTabs = ({
  book,
  visit,
  here,
}: {
  readonly book: Book
  readonly visit: StaffVisit
  readonly here: 'policy' | 'history' | 'compare' | 'preview'
}) => {
  const { room } = roomWords(visit.language)
  const at = `${root}/${book.id}`
  const pages = [
    ['policy', at],
    ...(book.draft ? ([['preview', `${draftAt(book.id)}/preview`]] as const) : []),
    ...(book.versions.length > 0 ? ([['history', `${at}/history`]] as const) : []),
    ...(book.versions.length + (book.draft ? 1 : 0) > 1 ? ([['compare', `${at}/compare`]] as const) : []),
  ] as const
  return (
    <nav class="tabs" aria-label={room.tabs.label}>
      {pages.map(([page, href]) => (
        <Link href={href} current={page === here}>
          {room.tabs[page]}
        </Link>
      ))}
    </nav>
  )
}

/** Which version is in force, since when, and what comes after it. */
const Standing = ({ book, visit }: { readonly book: Book; readonly visit: StaffVisit }) => {
  const { room } = roomWords(visit.language)
  const { fullDate } = datesIn(visit.language)
  const current = currentOf(book)
  return (
    <ul class="plain standing">
      <li>
        {book.shops.length > 0
          ? room.publishedBy(datesIn(visit.language).list(book.shops.map(({ name }) => name)))
          : room.publishedByNobody}
      </li>
      <li>{current ? room.inForce(current.version, fullDate(current.inForceFrom)) : room.neverPublished}</li>
      {comingOf(book).map(({ version, inForceFrom }) => (
        <li>
          {room.coming(version, fullDate(inForceFrom))}{' '}
          <Link href={`${root}/${book.id}/versions/${version}`}>{room.look}</Link>
        </li>
      ))}
    </ul>
  )
}

const Begin = ({ book, visit }: { readonly book: Book; readonly visit: StaffVisit }) => {
  const { room } = roomWords(visit.language)
  const current = currentOf(book)
  if (!current) return null
  if (book.shops.length === 0 && book.versions.every(({ shipped }) => shipped))
    return (
      <div class="buttons">
        <ButtonLink href={`${root}/new?from=${book.id}`}>{room.rollBack}</ButtonLink>
        <Link href={`${root}/${book.id}/versions/${current.version}.json`}>{room.download}</Link>
      </div>
    )
  return (
    <form method="post" action={`${root}/${book.id}/versions/${current.version}/draft`}>
      <Csrf visit={visit} />
      <div class="buttons">
        <Button>{room.begin}</Button>
        <Link href={`${root}/${book.id}/versions/${current.version}.json`}>{room.download}</Link>
      </div>
      <p class="soft">{room.beginHint}</p>
    </form>
  )
}

const Sections = ({ book, visit }: { readonly book: Book; readonly visit: StaffVisit }) => {
  const { room } = roomWords(visit.language)
  return (
    <nav class="given" aria-label={room.forms}>
      <h2>{room.forms}</h2>
      <p class="links">
        {sections.map(({ id }) => (
          <Link href={`${draftAt(book.id)}/${id}`}>{room.sections[id]}</Link>
        ))}
      </p>
      <p class="links">
        <Link href={`${draftAt(book.id)}.json`}>{room.download}</Link>
        <Link href={`${draftAt(book.id)}/import`}>{room.import.title}</Link>
        <Link href={`${draftAt(book.id)}/drop`}>{room.drop.title}</Link>
      </p>
    </nav>
  )
}

/** A policy as it is to be, or as it is in force where nobody is changing it. */
export const showPolicy = withBook(async (book: Book, visit: StaffVisit, world: World): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const current = currentOf(book)
  const policy = book.draft?.policy ?? current?.policy
  if (!policy) return visit.c.notFound()
  const findings = (await checking(book, world))(policy)
  return showRoom(visit, world, {
    title: book.draft ? room.draftOf(titleOf(book, visit)) : titleOf(book, visit),
    up: { href: root, text: room.title },
    children: (
      <>
        <PolicyTabs book={book} visit={visit} here="policy" />
        <Standing book={book} visit={visit} />
        {book.draft ? (
          <>
            <Decision book={{ ...book, draft: book.draft }} visit={visit} findings={findings} />
            <Sections book={book} visit={visit} />
          </>
        ) : (
          <Begin book={book} visit={visit} />
        )}
        <PolicySaid
          book={book}
          clauses={await clausesSaid(book, policy, visit, world)}
          visit={visit}
          policy={policy}
          findings={findings}
          before={book.draft ? current?.policy : undefined}
        />
      </>
    ),
  })
})
