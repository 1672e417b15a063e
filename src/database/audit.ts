import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { DB } from './tables.ts'

/** Every change of how the house is set up that is written down. */
export const auditKinds = [
  'person-added',
  'person-changed',
  'person-invited',
  'password-set',
  'factor-added',
  'factor-removed',
  'factor-rule-changed',
  'sessions-ended',
  'role-saved',
  'role-removed',
  'partner-added',
  'partner-changed',
  'shop-added',
  'shop-changed',
  'setup-confirmed',
  'mail-test-sent',
  'mail-test-passed',
  'policy-draft-started',
  'policy-draft-dropped',
  'policy-submitted',
  'policy-sent-back',
  'policy-published',
  'policy-withdrawn',
  'closing-days-saved',
  'letter-text-submitted',
  'letter-text-published',
  'letter-text-sent-back',
  'absence-saved',
  'rota-changed',
  'conflict-noted',
  'conflict-removed',
  'quality-reviewed',
  'view-shared',
  'view-removed',
  'mail-set-aside',
  'mail-taken-back',
  'mail-files-taken-out',
  'mail-imported',
  'mail-matter-noted',
  'mail-matter-done',
  'mail-matter-reopened',
  'mail-matter-missed',
  'mail-matter-addresses',
  'snippet-saved',
  'snippet-removed',
  'export-asked',
  'export-taken',
  'letters-printed',
  'erasure-proposed',
  'erasure-approved',
  'erasure-refused',
  'erased-again',
  'keeping-changed',
  'kept-things-erased',
  'person-copied',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** Plain facts, never a secret: a password or key is noted as having changed, not as what it is. */
export type AuditFacts = Readonly<Record<string, unknown>>

/** One change: `by` is whoever made it, undefined where the program did; of `before` and `after` only what differs is kept. */
export type AuditLine = {
  readonly at: Instant
  readonly by?: string | undefined
  readonly kind: AuditKind
  readonly subject: string
  readonly before?: AuditFacts | undefined
  readonly after?: AuditFacts | undefined
}

/** What is in `facts` that is not the same in `others`. */
const different = (facts: AuditFacts, others: AuditFacts | undefined): AuditFacts =>
  others
    ? Object.fromEntries(Object.entries(facts).filter(([name, value]) => !isDeepStrictEqual(value, others[name])))
    : facts

/** Writes a change down, within the transaction that makes it. Nothing is written where nothing is different. */
export const noteChange = async (
  db: Kysely<DB>,
  { at, by, kind, subject, before, after }: AuditLine,
): Promise<void> => {
  const was = before && different(before, after)
  const is = after && different(after, before)
  if (was && is && Object.keys({ ...was, ...is }).length === 0) return
  const text = (facts: AuditFacts | undefined) => (facts ? JSON.stringify(facts) : null)
  await db
    .insertInto('audit')
    .values({ at, person: by ?? null, kind, subject, before: text(was), after: text(is) })
    .execute()
}
