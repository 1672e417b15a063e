import type { PolicyFinding } from '#policy/check/check.ts'
import type { Difference } from '#policy/difference.ts'
import type { Policy } from '#policy/policy.ts'
import { roomWords } from '#texts/policy-room.ts'
import type { StaffVisit } from '../../route.ts'
import type { Book } from './book.ts'
import { byClause, Changes } from './changes.tsx'
import { Clause, type ClauseSaid } from './clauses.tsx'
import { sectionAt } from './fields/sections.ts'
import { Findings } from './findings.tsx'
import { besides, SectionSaid } from './sections.tsx'

type Shown = {
  readonly book: Book
  readonly clauses: readonly ClauseSaid[]
  readonly visit: StaffVisit
  readonly policy: Policy
  readonly findings: readonly PolicyFinding[]
  /** The version it is held against, where it is a draft. */
  readonly before?: Policy | undefined
}

const isClauseFinding = ({ at }: PolicyFinding) => ['promises', 'clauses'].includes(sectionAt(at))

/** All of a policy: its clauses as the public reads them, then what else it says, each with findings and changes beside it. */
export const PolicySaid = ({ book, clauses, visit, policy, findings, before }: Shown) => {
  const { room } = roomWords(visit.language)
  const changes = before ? byClause(before, policy) : new Map<string, readonly Difference[]>()
  const known = clauses.flatMap(said => said.clauses)
  const loose = findings.filter(one => isClauseFinding(one) && !known.includes(one.clause ?? ''))
  const all = [...changes.values()].flat()
  const gone = all.filter(one => ['promises', 'clauses'].includes(one.list ?? '') && !known.includes(one.clause ?? ''))
  return (
    <>
      <section class="list">
        <h2>{room.clauses}</h2>
        <Findings findings={loose} book={book} visit={visit} />
        {clauses.map(said => (
          <Clause
            said={said}
            book={book}
            policy={policy}
            visit={visit}
            notes={{
              findings: findings.filter(one => isClauseFinding(one) && said.clauses.includes(one.clause ?? '')),
              changed: said.clauses
                .flatMap(clause => changes.get(clause) ?? [])
                .filter(({ list }) => list === 'promises' || list === 'clauses'),
              before,
            }}
          />
        ))}
        {before && gone.length > 0 && (
          <section class="clause">
            <div>
              <h3>{room.changes.gone}</h3>
            </div>
            <div class="notes">
              <Changes list={gone} before={before} after={policy} />
            </div>
          </section>
        )}
      </section>
      <section class="list">
        <h2>{room.besides}</h2>
        {besides.map(section => (
          <SectionSaid
            section={section}
            book={book}
            policy={policy}
            visit={visit}
            findings={findings.filter(({ at }) => sectionAt(at) === section.id)}
            changed={all.filter(
              ({ at, list }) => list !== 'promises' && list !== 'clauses' && sectionAt(at) === section.id,
            )}
            before={before}
          />
        ))}
      </section>
    </>
  )
}
