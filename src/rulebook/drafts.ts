import type { UpdateObject } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { type AuditLine, noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { Policy } from '#policy/policy.ts'
import { conflictWith, draftFrom, readDraft, withDrafter } from './draft-rows.ts'
import type { Draft, Rulebook } from './rulebook.ts'

type Parts = {
  readonly db: Database
  readonly now: () => Instant
  readonly rules: Pick<Rulebook, 'policyOf' | 'versionsOf'>
}
type Line = Omit<AuditLine, 'at' | 'subject'>
type Change = Omit<UpdateObject<DB, 'policy_draft'>, 'revision' | 'policy'>

const isId = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 60

const notSubmitted = { submitted_by: null, submitted_at: null, in_force_from: null, note: null } as const

export const keepingDrafts = ({
  db,
  now,
  rules,
}: Parts): Pick<Rulebook, 'drafts' | 'draftOf' | 'startDraft' | 'saveDraft' | 'dropDraft' | 'submit' | 'sendBack'> => {
  const documentOf = async (id: string, policy: Policy): Promise<Policy> => {
    const version = ((await rules.versionsOf(id)).at(-1)?.version ?? 0) + 1
    return { ...policy, id, version }
  }

  /** Changes the draft that the caller had before them, or says what has become of it. */
  const change = async (id: string, revision: number, to: Change, line?: Line) => {
    const row = await inTransaction(db, async tx => {
      const changed = await tx
        .updateTable('policy_draft')
        .set({ ...to, revision: revision + 1 })
        .where('policy', '=', id)
        .where('revision', '=', revision)
        .returningAll()
        .executeTakeFirst()
      if (changed && line) await noteChange(tx, { ...line, at: now(), subject: id })
      return changed
    })
    return row ? { draft: draftFrom(row) } : conflictWith(await readDraft(db, id))
  }

  return {
    drafts: async () => {
      const rows = await db.selectFrom('policy_draft').selectAll().orderBy('policy').execute()
      return rows.map(draftFrom)
    },
    draftOf: id => readDraft(db, id),
    startDraft: async (id, { from, by }) => {
      if (!isId(id)) throw new RangeError(`Not an id of a policy: '${id}'`)
      const document = await documentOf(id, await rules.policyOf(from.id, from.version))
      const at = now()
      const row = await inTransaction(db, async tx => {
        const begun = await tx
          .insertInto('policy_draft')
          .values({
            policy: id,
            from_policy: from.id,
            from_version: from.version,
            document: JSON.stringify(document),
            revision: 1,
            drafters: [by],
            started_by: by,
            started_at: at,
            edited_by: by,
            edited_at: at,
          })
          .onConflict(conflict => conflict.doNothing())
          .returningAll()
          .executeTakeFirst()
        if (begun) await noteChange(tx, { at, by, kind: 'policy-draft-started', subject: id, after: { from } })
        return begun
      })
      return row ? { draft: draftFrom(row) } : conflictWith(await readDraft(db, id))
    },
    saveDraft: async (id, policy, { by, revision }) =>
      change(id, revision, {
        document: JSON.stringify(await documentOf(id, policy)),
        edited_by: by,
        edited_at: now(),
        drafters: withDrafter(by),
        ...notSubmitted,
      }),
    dropDraft: async (id, { by, revision }) => {
      const dropped = await inTransaction(db, async tx => {
        const { numDeletedRows } = await tx
          .deleteFrom('policy_draft')
          .where('policy', '=', id)
          .where('revision', '=', revision)
          .executeTakeFirst()
        if (numDeletedRows > 0n) await noteChange(tx, { at: now(), by, kind: 'policy-draft-dropped', subject: id })
        return numDeletedRows > 0n
      })
      return dropped ? { dropped: true } : conflictWith(await readDraft(db, id))
    },
    submit: async (id, { by, revision, inForceFrom, today, note }) => {
      if (inForceFrom < today) return { refused: 'in-force-date-past', earliest: today }
      const known: Draft | undefined = await readDraft(db, id)
      if (known?.revision !== revision) return conflictWith(known)
      const line = { by, kind: 'policy-submitted', after: { inForceFrom, note } } as const
      const submitted = {
        document: JSON.stringify({ ...known.policy, inForceFrom }),
        submitted_by: by,
        submitted_at: now(),
        in_force_from: inForceFrom,
        note,
        drafters: withDrafter(by),
        sent_back_by: null,
        sent_back_at: null,
        sent_back_reason: null,
      }
      return change(id, revision, submitted, line)
    },
    sendBack: (id, { by, revision, reason }) => {
      const sentBack = { ...notSubmitted, sent_back_by: by, sent_back_at: now(), sent_back_reason: reason }
      return change(id, revision, sentBack, { by, kind: 'policy-sent-back', after: { reason } })
    },
  }
}
