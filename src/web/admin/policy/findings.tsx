import type { PolicyFinding } from '#policy/check/check.ts'
import { findingIn } from '#texts/policy-findings.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Link } from '../../parts/link.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Book } from './book.ts'
import { draftAt, type Part } from './edit/form.ts'
import { sectionAt, sectionOf } from './fields/sections.ts'

/** Where in the forms of the draft a place of the policy is changed: `promises[2].within` on the third promise. */
export const formOfPlace = (id: string, at: string): string => {
  const section = sectionAt(at)
  const base = `${draftAt(id)}/${section}`
  const { list } = sectionOf(section) ?? {}
  const [, number, rest = ''] = /^\w+\[(\d+)\]\.?(.*)$/.exec(at) ?? []
  if (!list) return `${base}#${at}`
  if (number === undefined) return base
  const [, inner, place = ''] = /^cases\[(\d+)\]\.?(.*)$/.exec(rest) ?? []
  const entry = `${base}/${Number(number) + 1}`
  return inner === undefined ? `${entry}#${rest.replace(/\[.*$/, '')}` : `${entry}/cases/${Number(inner) + 1}#${place}`
}

/** What the check says of the part that a form is about. */
export const findingsAt = (found: readonly PolicyFinding[], { section, path }: Part): readonly PolicyFinding[] => {
  const place = path.reduce<string>(
    (at, step) => (typeof step === 'number' ? `${at}[${step}]` : `${at}${at ? '.' : ''}${step}`),
    '',
  )
  return found.filter(({ at }) =>
    place === '' ? sectionAt(at) === section.id : at === place || at.startsWith(`${place}.`),
  )
}

type FindingsProps = {
  readonly findings: readonly PolicyFinding[]
  readonly book: Book
  readonly visit: StaffVisit
  /** On the page where it is changed. */
  readonly isHere?: boolean
}

/** What the check says: what it refuses first, each with its reason, its source in the law, and the way to the form. */
export const Findings = ({ findings, book, visit, isHere }: FindingsProps) => {
  const { room } = roomWords(visit.language)
  const policy = (book.draft ?? book.versions.at(-1))?.policy ?? {}
  if (findings.length === 0) return null
  return (
    <ul class="plain findings-list">
      {findings.map(finding => (
        <li class={finding.level === 'refused' ? 'found refused' : 'found'}>
          <Tag tone={finding.level === 'refused' ? 'late' : 'soon'}>{room.levels[finding.level]}</Tag>{' '}
          {findingIn(visit.language, finding, policy)}{' '}
          {finding.source && (
            <>
              <Link href={finding.source}>{room.source}</Link>{' '}
            </>
          )}
          {!isHere && book.draft && (
            <Link href={formOfPlace(book.id, finding.at)} about={finding.at}>
              {room.mend}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
