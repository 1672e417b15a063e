import type { Instant } from '#calendar/day.ts'
import { type AuditFacts, type AuditKind, noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Audit, AuditEntry } from './audit.ts'

type Row = {
  readonly id: string
  readonly at: Instant
  readonly person: string | null
  readonly kind: string
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

const entryOf = ({ id, at, person, kind, subject, before, after }: Row): AuditEntry => ({
  id,
  at,
  kind: kind as AuditKind,
  subject,
  ...(person ? { by: person } : {}),
  ...(before ? { before: before as AuditFacts } : {}),
  ...(after ? { after: after as AuditFacts } : {}),
})

const isNumber = (text: string | undefined): text is string => /^\d{1,18}$/.test(text ?? '')

export const createAudit = (db: Database, now: () => Instant): Audit => ({
  note: line => noteChange(db, { ...line, at: now() }),
  page: async ({ by, kinds, from, until, beyond, limit = 50 }) => {
    let asked = db.selectFrom('audit').selectAll()
    if (by) asked = asked.where('person', '=', by)
    if (kinds) asked = asked.where('kind', 'in', [...kinds])
    if (from) asked = asked.where('at', '>=', from)
    if (until) asked = asked.where('at', '<', until)
    if (isNumber(beyond)) asked = asked.where('id', '<', beyond as never)
    const rows = await asked
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    const shown = rows.slice(0, limit).map(row => entryOf({ ...row, id: String(row.id) }))
    const last = shown.at(-1)
    return { rows: shown, ...(rows.length > limit && last ? { next: last.id } : {}) }
  },
})
