import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { AuditFacts, AuditKind, AuditLine } from '#database/audit.ts'

/** One change of how the house is set up, as it was written down; `by` is undefined where the program did it. */
export type AuditEntry = {
  readonly id: string
  readonly at: Instant
  readonly by?: PersonId
  readonly kind: AuditKind
  readonly subject: string
  readonly before?: AuditFacts
  readonly after?: AuditFacts
}

/** Of whom, of which kinds, between which moments (`until` itself not); `beyond` is the `next` of the page before. */
export type AskAudit = {
  readonly by?: PersonId
  readonly kinds?: readonly AuditKind[]
  readonly from?: Instant
  readonly until?: Instant
  readonly beyond?: string
  readonly limit?: number
}

export type Audit = {
  /** Writes down a change that no other hand makes. */
  readonly note: (line: Omit<AuditLine, 'at'>) => Promise<void>
  /** Newest first. */
  readonly page: (asked: AskAudit) => Promise<{ readonly rows: readonly AuditEntry[]; readonly next?: string }>
}
