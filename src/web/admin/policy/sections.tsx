import type { PolicyFinding } from '#policy/check/check.ts'
import type { Difference } from '#policy/difference.ts'
import type { Policy } from '#policy/policy.ts'
import { roomWords } from '#texts/policy-room.ts'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Book } from './book.ts'
import { Changes } from './changes.tsx'
import { draftAt } from './edit/form.ts'
import { summaries } from './edit/summary.ts'
import { Findings } from './findings.tsx'
import type { Section } from './fields/field.ts'
import { valueAt } from './fields/place.ts'
import { said } from './fields/said.ts'
import { fieldsOf, sections } from './fields/sections.ts'

type SectionProps = {
  readonly section: Section
  readonly book: Book
  readonly policy: Policy
  readonly visit: StaffVisit
  readonly findings: readonly PolicyFinding[]
  readonly changed: readonly Difference[]
  readonly before?: Policy | undefined
}

const Body = ({
  section: { list, groups },
  policy,
  visit: { language },
}: Pick<SectionProps, 'section' | 'policy' | 'visit'>) => {
  const { room, label } = roomWords(language)
  if (list) {
    const rows = summaries(list, policy, language)
    if (rows.length === 0) return <p class="soft">{room.list.empty}</p>
    return (
      <ol class="entries">
        {rows.map(({ name, text }) => (
          <li>
            {name}
            {text && <small>{text}</small>}
          </li>
        ))}
      </ol>
    )
  }
  const rows = fieldsOf(groups).flatMap(field => {
    const value = said(field, valueAt(policy, field.at), { policy, language })
    return value === '' ? [] : [{ label: label(field.label).label, value }]
  })
  return rows.length === 0 ? <p class="soft">{room.list.empty}</p> : <SummaryList rows={rows} />
}

/** What a policy says besides its clauses: each section with its findings and the way to its form. */
export const SectionSaid = (props: SectionProps) => {
  const { section, book, policy, visit, findings, changed, before } = props
  const { room } = roomWords(visit.language)
  const name = room.sections[section.id]
  return (
    <section class="clause" id={section.id}>
      <div>
        <h3>
          {name} {changed.length > 0 && <Tag tone="soon">{room.changes.changed}</Tag>}
        </h3>
        <Body {...props} />
      </div>
      <div class="notes">
        <Findings findings={findings} book={book} visit={visit} />
        {before && changed.length > 0 && <Changes list={changed} before={before} after={policy} />}
        {book.draft && (
          <p class="links">
            <Link href={`${draftAt(book.id)}/${section.id}`} about={`: ${name}`}>
              {room.change}
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}

/** Those that stand beside the clauses; promises and words of clauses are in them. */
export const besides: readonly Section[] = sections.filter(({ id }) => id !== 'promises' && id !== 'clauses')
