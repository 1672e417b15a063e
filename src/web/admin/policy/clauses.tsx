// The policy as the public reads it, clause by clause, with what there is to say of each beside it.
import type { Difference } from '#policy/difference.ts'
import type { PolicyFinding } from '#policy/check/check.ts'
import type { Policy } from '#policy/policy.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { type Section, sectionsOf } from '../../parts/policy/sections.tsx'
import type { Book } from './book.ts'
import { Changes } from './changes.tsx'
import { draftAt } from './edit/form.ts'
import { Findings } from './findings.tsx'

/** A part of the public page, with the promises and the own words in it by their numbers in the policy. */
export type ClauseSaid = {
  readonly section: Section
  readonly clauses: readonly string[]
  readonly promises: readonly number[]
  readonly own: readonly number[]
}

const numbersOf = (list: readonly { readonly clause: string }[], clauses: readonly string[]): readonly number[] =>
  list.flatMap(({ clause }, n) => (clauses.includes(clause) ? [n] : []))

/** The public page of a policy, part by part: `6b` stands under `6` where the page tells it there. */
export const clausesSaid = async (
  book: Book,
  policy: Policy,
  visit: StaffVisit,
  world: World,
): Promise<readonly ClauseSaid[]> => {
  const { home } = book
  const calendar = await world.rulebook.calendarFor(home, policy)
  const { now, language } = visit
  const sections = sectionsOf({ policy, calendar, shop: home, now, language, country: home.country })
  const told = sections.flatMap(({ number }) => number ?? [])
  const placeOf = (clause: string) => (told.includes(clause) ? clause : clause.replace(/[a-z]$/, ''))
  const known = [...new Set([...policy.promises, ...policy.clauses].map(({ clause }) => clause))]
  return sections.map(section => {
    const clauses = section.number === undefined ? [] : known.filter(clause => placeOf(clause) === section.number)
    return {
      section,
      clauses,
      promises: numbersOf(policy.promises, clauses),
      own: numbersOf(policy.clauses, clauses),
    }
  })
}

type Notes = {
  readonly findings: readonly PolicyFinding[]
  readonly changed: readonly Difference[]
  /** What the changes are held against. */
  readonly before?: Policy | undefined
}
type ClauseProps = {
  readonly said: ClauseSaid
  readonly book: Book
  readonly policy: Policy
  readonly visit: StaffVisit
  readonly notes: Notes
}

const Edits = ({ said, book, visit }: Pick<ClauseProps, 'said' | 'book' | 'visit'>) => {
  const { room } = roomWords(visit.language)
  const { section, promises, own } = said
  if (!book.draft || section.number === undefined) return null
  const at = draftAt(book.id)
  return (
    <p class="links">
      {promises.map((n, i) => (
        <Link href={`${at}/promises/${n + 1}`} about={`: ${section.number}`}>
          {promises.length > 1 ? room.changePromise(i + 1) : room.changeThePromise}
        </Link>
      ))}
      {own.map(n => (
        <Link href={`${at}/clauses/${n + 1}`} about={`: ${section.number}`}>
          {room.changeWords}
        </Link>
      ))}
      {own.length === 0 && (
        <Link href={`${at}/clauses/new?clause=${encodeURIComponent(section.number)}`} about={`: ${section.number}`}>
          {room.addWords}
        </Link>
      )}
    </p>
  )
}

const isNew = (changed: readonly Difference[], { promises, own }: ClauseSaid): boolean =>
  changed.length === promises.length + own.length &&
  changed.every(({ before, place }) => before === undefined && place === '')

/** A part of the page on the left; on the right what the check says of it, what differs, and the way to its forms. */
export const Clause = ({ said, book, policy, visit, notes }: ClauseProps) => {
  const { room } = roomWords(visit.language)
  const { findings, changed, before } = notes
  const { id, number, title, titleLanguage, content } = said.section
  return (
    <section class="clause" id={id}>
      <div>
        <h3>
          {number && `${number}. `}
          {titleLanguage ? <span lang={titleLanguage}>{title}</span> : title}{' '}
          {changed.length > 0 && (
            <Tag tone="soon">{isNew(changed, said) ? room.changes.new : room.changes.changed}</Tag>
          )}
        </h3>
        {content}
      </div>
      <div class="notes">
        <Findings findings={findings} book={book} visit={visit} />
        {before && changed.length > 0 && <Changes list={changed} before={before} after={policy} />}
        <Edits said={said} book={book} visit={visit} />
      </div>
    </section>
  )
}
