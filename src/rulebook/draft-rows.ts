import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { DB, PolicyDraft } from '#database/tables.ts'
import type { Policy } from '#policy/policy.ts'
import type { Draft, DraftConflict } from './rulebook.ts'

export type DraftRow = Selectable<PolicyDraft>

const submissionOf = ({ submitted_by: by, submitted_at: at, in_force_from, note }: DraftRow): Draft['submitted'] =>
  by && at && in_force_from ? { by, at, inForceFrom: in_force_from, note: note ?? '' } : undefined

const sentBackOf = ({ sent_back_by: by, sent_back_at: at, sent_back_reason: reason }: DraftRow): Draft['sentBack'] =>
  by && at ? { by, at, reason: reason ?? '' } : undefined

export const draftFrom = (row: DraftRow): Draft => {
  const [submitted, sentBack] = [submissionOf(row), sentBackOf(row)]
  return {
    id: row.policy,
    from: { id: row.from_policy, version: row.from_version },
    policy: row.document as unknown as Policy,
    revision: row.revision,
    started: { by: row.started_by, at: row.started_at },
    edited: { by: row.edited_by, at: row.edited_at },
    drafters: row.drafters,
    ...(submitted ? { submitted } : {}),
    ...(sentBack ? { sentBack } : {}),
  }
}

export const readDraft = async (db: Kysely<DB>, id: string): Promise<Draft | undefined> => {
  const row = await db.selectFrom('policy_draft').selectAll().where('policy', '=', id).executeTakeFirst()
  return row && draftFrom(row)
}

/** The draft, which nobody can change until the transaction is over. */
export const draftToPublish = async (tx: Kysely<DB>, id: string): Promise<Draft | undefined> => {
  const row = await tx.selectFrom('policy_draft').selectAll().where('policy', '=', id).forUpdate().executeTakeFirst()
  return row && draftFrom(row)
}

export const conflictWith = (theirs: Draft | undefined): DraftConflict => ({
  conflict: true,
  ...(theirs ? { theirs } : {}),
})

/** Joins the drafters, once. */
export const withDrafter = (by: string): RawBuilder<string[]> =>
  sql`case when ${by} = any (drafters) then drafters else array_append(drafters, ${by}) end`
