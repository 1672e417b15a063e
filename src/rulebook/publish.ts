import { type Kysely, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { Policy } from '#policy/policy.ts'
import { conflictWith, draftToPublish } from './draft-rows.ts'
import type { Memory } from './known.ts'
import type { Draft, PolicyVersion, Rulebook, Which } from './rulebook.ts'

type Parts = { readonly db: Database; readonly now: () => Instant; readonly memory: Memory }

/** Nobody else publishes or withdraws versions of this policy until the transaction is over. */
const alone = (tx: Kysely<DB>, id: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`policy ${id}`}, 0))`.execute(tx)

const insert = async (tx: Kysely<DB>, policy: Policy, draft: Draft, by: string, at: Instant): Promise<void> => {
  const { submitted, drafters } = draft
  await tx
    .insertInto('policy_version')
    .values({
      policy: policy.id,
      version: policy.version,
      in_force_from: policy.inForceFrom,
      document: JSON.stringify(policy),
      drafters: [...drafters],
      submitted_by: submitted?.by ?? by,
      note: submitted?.note ?? '',
      published_by: by,
      published_at: at,
    })
    .execute()
  await tx.deleteFrom('policy_draft').where('policy', '=', policy.id).execute()
}

const one = (versions: readonly PolicyVersion[], { id, version }: Which): PolicyVersion => {
  const found = versions.find(known => known.version === version)
  if (!found) throw new RangeError(`There is no policy ${id} version ${version}`)
  return found
}

export const publishing = ({ db, now, memory }: Parts): Pick<Rulebook, 'publish' | 'withdraw'> => {
  return {
    publish: (id, { by, revision, today, check }) =>
      inTransaction(db, async tx => {
        await alone(tx, id)
        const draft = await draftToPublish(tx, id)
        if (draft?.revision !== revision) return conflictWith(draft)
        if (!draft.submitted) return { refused: 'not-submitted' } as const
        if (draft.drafters.includes(by)) return { refused: 'same-person' } as const
        const { inForceFrom } = draft.submitted
        if (inForceFrom < today) return { refused: 'in-force-date-past', earliest: today } as const
        const last = (await memory.versionsIn(tx, id)).at(-1)
        const version = (last?.version ?? 0) + 1
        const policy = { ...draft.policy, id, version, inForceFrom }
        if (!check(policy)) return { refused: 'check-refuses' } as const
        await insert(tx, policy, draft, by, now())
        const after = { version, inForceFrom, drafters: draft.drafters }
        const before = last && { version: last.version, inForceFrom: last.inForceFrom }
        await noteChange(tx, { at: now(), by, kind: 'policy-published', subject: id, before, after })
        // Read where it was written: a line that breaks after this leaves nothing to be asked for.
        return { published: one(await memory.versionsIn(tx, id), { id, version }) }
        // Done, or nobody knows: in any case what is known is read anew.
      }).finally(memory.forget),
    withdraw: ({ id, version }, { by, today, reason }) =>
      inTransaction(db, async tx => {
        await alone(tx, id)
        const versions = await memory.versionsIn(tx, id)
        const { shipped, inForceFrom, withdrawn } = one(versions, { id, version })
        if (shipped) return { refused: 'shipped' } as const
        if (withdrawn) return { refused: 'already-withdrawn' } as const
        if (inForceFrom <= today) return { refused: 'already-in-force' } as const
        if (!versions.some(other => other.version !== version && !other.withdrawn))
          return { refused: 'only-version' } as const
        const row = { policy: id, version, withdrawn_by: by, withdrawn_at: now(), reason }
        await tx.insertInto('policy_withdrawal').values(row).execute()
        const after = { version, reason }
        await noteChange(tx, { at: now(), by, kind: 'policy-withdrawn', subject: id, after })
        return { withdrawn: one(await memory.versionsIn(tx, id), { id, version }) }
      }).finally(memory.forget),
  }
}
