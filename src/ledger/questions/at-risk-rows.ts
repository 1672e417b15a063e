import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { LetterKey } from '#complaint/letter.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { isKeptBy, isStuck } from './at-risk.ts'
import type { Line } from './line.ts'
import { within } from './page.ts'
import { inScope, isOwedBy, type Scope } from './scope.ts'

/** A promise that is not late yet and whose letter does not leave, and how else its customer can be reached. */
export type AtRiskRow = Line & {
  readonly language: string
  readonly kind: PromiseKind
  readonly dueOn: Day
  readonly letter: LetterKey
  readonly by: 'mail' | 'paper'
  readonly phone: string | null
  readonly hasAddress: boolean
}
/** `mine`: only what whoever asks owes. */
export type AskAtRisk = {
  readonly scope: Scope
  readonly now: Instant
  readonly mine?: boolean
  readonly limit?: number
}

/** Each promise that falls due while its letter waits for the mail server or for the post, the one due first on top. */
export const atRiskRows =
  (db: Database) =>
  async ({ scope, now, mine = false, limit }: AskAtRisk): Promise<readonly AtRiskRow[]> => {
    const { rows } =
      await sql<AtRiskRow>`select id, reference, storefront, name, summary, language, kind, "dueOn", letter, by,
        phone, "hasAddress" from (
      select distinct on (p.complaint_id, p.key) c.id, c.reference, c.storefront, k.name, k.summary, c.language, p.kind,
        p.due_on as "dueOn", p.due_at, l.key as letter, case l.state when 'waiting' then 'mail' else 'paper' end as by,
        k.phone, coalesce(k.address, '') <> '' as "hasAddress"
      from letter l join complaint c on c.id = l.complaint_id
      join promise p on p.complaint_id = l.complaint_id and ${isKeptBy(now)}
      left join contact k on k.complaint_id = c.id
      where (${isStuck.mail(now)} or ${isStuck.paper(now)}) and ${inScope(scope)} and ${mine ? isOwedBy(scope) : sql`true`}
      order by p.complaint_id, p.key, l.id) each
      order by due_at, id, kind limit ${within(limit, 100)}`.execute(db)
    return rows
  }
