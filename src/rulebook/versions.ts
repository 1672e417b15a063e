import { type Kysely, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { DB } from '#database/tables.ts'
import type { Policy } from '#policy/policy.ts'
import type { PolicyVersion, PublishedPolicy } from './rulebook.ts'

export type VersionRow = {
  readonly policy: string
  readonly version: number
  readonly in_force_from: Day
  readonly drafters: readonly PersonId[]
  readonly submitted_by: PersonId
  readonly note: string
  readonly published_by: PersonId
  readonly published_at: Instant
  readonly withdrawn_by: PersonId | null
  readonly withdrawn_at: Instant | null
  readonly reason: string | null
}

export const versionOf = (row: VersionRow, policy: Policy): PolicyVersion => ({
  id: row.policy,
  version: row.version,
  policy,
  inForceFrom: row.in_force_from,
  shipped: false,
  published: {
    by: row.published_by,
    at: row.published_at,
    drafters: row.drafters,
    submittedBy: row.submitted_by,
    ...(row.note ? { note: row.note } : {}),
  },
  ...(row.withdrawn_by && row.withdrawn_at
    ? { withdrawn: { by: row.withdrawn_by, at: row.withdrawn_at, reason: row.reason ?? '' } }
    : {}),
})

/** Reads every version of every policy; documents that were read before, which cannot have changed, are not read again. */
export const versionReader = () => {
  // A person writes each of these and another agrees, so there are never many.
  const documents = new Map<string, Policy>()
  const keyOf = ({ policy, version }: Pick<VersionRow, 'policy' | 'version'>) => `${policy} ${version}`

  return async (db: Kysely<DB>): Promise<readonly PolicyVersion[]> => {
    const { rows } = await sql<VersionRow>`
      select v.policy, v.version, v.in_force_from, v.drafters, v.submitted_by, v.note, v.published_by, v.published_at,
        w.withdrawn_by, w.withdrawn_at, w.reason
      from policy_version v left join policy_withdrawal w on w.policy = v.policy and w.version = v.version`.execute(db)
    const unread = rows.filter(row => !documents.has(keyOf(row)))
    if (unread.length > 0) {
      const found = await sql<{ policy: string; version: number; document: Policy }>`
        select policy, version, document from policy_version
        where (policy, version) in (
          select * from unnest(${unread.map(row => row.policy)}::text[], ${unread.map(row => row.version)}::int[]))`.execute(
        db,
      )
      for (const row of found.rows) documents.set(keyOf(row), row.document)
    }
    return rows.flatMap(row => {
      const policy = documents.get(keyOf(row))
      return policy ? versionOf(row, policy) : []
    })
  }
}

const shippedVersion = (policy: Policy): PolicyVersion => ({
  id: policy.id,
  version: policy.version,
  policy,
  inForceFrom: policy.inForceFrom,
  shipped: true,
})

/**
 * What came with the program and what the shop published, by policy. Once a shop has versions of its own of a policy, what a
 * later program ships under the same or a higher number does not count: no policy changes because the program did.
 */
export const together = (shipped: readonly Policy[], own: readonly PolicyVersion[]): readonly PublishedPolicy[] => {
  const ids = [...new Set([...shipped, ...own].map(({ id }) => id))]
  return ids.map(id => {
    const published = own.filter(version => version.id === id)
    const first = Math.min(...published.map(({ version }) => version))
    const before = shipped.filter(policy => policy.id === id && policy.version < first)
    return { id, versions: [...before.map(shippedVersion), ...published].toSorted((a, b) => a.version - b.version) }
  })
}

const later = (a: PolicyVersion, b: PolicyVersion) =>
  a.inForceFrom === b.inForceFrom ? a.version - b.version : a.inForceFrom < b.inForceFrom ? -1 : 1

/** The version that holds on a day; undefined where there is none at all. */
export const inForceOn = (versions: readonly PolicyVersion[], on: Day): PolicyVersion | undefined => {
  const standing = versions.filter(({ withdrawn }) => !withdrawn).toSorted(later)
  return standing.findLast(({ inForceFrom }) => inForceFrom <= on) ?? standing[0]
}
