// The policy as the public reads it, clause by clause, with what there is to say of each beside it.
import type { Difference } from '#policy/difference.ts'
import type { PolicyFinding } from '#policy/check/check.ts'
import type { Policy } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { ownWords, policyRules, ruleIn } from '#texts/policy-rules.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Book } from './book.ts'
import { Changes } from './changes.tsx'
import { draftAt } from './edit/form.ts'
import { Findings } from './findings.tsx'

export type ClauseSaid = {
  readonly clause: string
  readonly title: string
  readonly lines: readonly string[]
  /** The promises that make it, by their numbers in the policy, and whether it has words of its own. */
  readonly promises: readonly number[]
  readonly own?: number
}

const inOrder = new Intl.Collator('en', { numeric: true })

const clauseSaid = (clause: string, policy: Policy, language: Language): ClauseSaid => {
  const rules = policy.promises.map((rule, n) => ({ rule, n })).filter(({ rule }) => rule.clause === clause)
  const own = policy.clauses.findIndex(one => one.clause === clause)
  const texts = policy.clauses[own]
  const [first] = rules
  const title = ownWords(texts?.title, language)?.text ?? (first && policyRules[language].titles[first.rule.promise])
  const said = rules.flatMap(({ rule }) => {
    const { main, cases, rest } = ruleIn(rule, policy, language)
    return [[...main, ...cases, ...rest].join(' ')]
  })
  const words = ownWords(texts?.says, language)?.text
  return {
    clause,
    title: title ?? '',
    lines: [...said, ...(words ? [words] : [])],
    promises: rules.map(({ n }) => n),
    ...(own < 0 ? {} : { own }),
  }
}

/** Every clause that the policy numbers, in the order of their numbers. */
export const clausesSaid = (policy: Policy, language: Language): readonly ClauseSaid[] => {
  const numbers = [...policy.promises, ...policy.clauses].map(({ clause }) => clause)
  return [...new Set(numbers)].toSorted(inOrder.compare).map(clause => clauseSaid(clause, policy, language))
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

const Edits = ({ said: { promises, own, clause }, book, visit }: Pick<ClauseProps, 'said' | 'book' | 'visit'>) => {
  const { room } = roomWords(visit.language)
  if (!book.draft) return null
  const at = draftAt(book.id)
  return (
    <p class="links">
      {promises.map((n, i) => (
        <Link href={`${at}/promises/${n + 1}`} about={`: ${clause}`}>
          {promises.length > 1 ? room.changePromise(i + 1) : room.changeThePromise}
        </Link>
      ))}
      <Link
        href={own === undefined ? `${at}/clauses/new?clause=${encodeURIComponent(clause)}` : `${at}/clauses/${own + 1}`}
        about={`: ${clause}`}
      >
        {own === undefined ? room.addWords : room.changeWords}
      </Link>
    </p>
  )
}

export const Clause = ({ said, book, policy, visit, notes }: ClauseProps) => {
  const { room } = roomWords(visit.language)
  const { findings, changed, before } = notes
  const isNew =
    said.lines.length > 0 && changed.length > 0 && changed.every(one => one.before === undefined && one.place === '')
  return (
    <section class="clause" id={`clause-${said.clause}`}>
      <div>
        <h3>
          {said.clause}. {said.title}{' '}
          {changed.length > 0 && <Tag tone="soon">{isNew ? room.changes.new : room.changes.changed}</Tag>}
        </h3>
        {said.lines.length === 0 ? (
          <p class="soft">{room.saysNothing}</p>
        ) : (
          said.lines.map(line => <p class="typed">{line}</p>)
        )}
      </div>
      <div class="notes">
        <Findings findings={findings} book={book} visit={visit} />
        {before && changed.length > 0 && <Changes list={changed} before={before} after={policy} />}
        <Edits said={said} book={book} visit={visit} />
      </div>
    </section>
  )
}
