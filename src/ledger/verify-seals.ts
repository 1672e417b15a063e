import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/tables.ts'
import { start } from './chain.ts'
import { type Seal, type SealEntry, sealHash } from './seal.ts'
import type { Anchor, Finding } from './finding.ts'

const batch = 50

const sealsAfter = async (db: Kysely<DB>, number: number): Promise<readonly Seal[]> => {
  const { rows } = await sql<Seal>`
    select number, sealed_at, previous_hash, hash from seal where number > ${number} order by number limit ${batch}`.execute(
    db,
  )
  return rows
}

type Entry = SealEntry & { readonly number: number; readonly now: string | null }

const entriesOf = async (db: Kysely<DB>, seals: readonly Seal[]) => {
  const { rows } = await sql<Entry>`
    select s.number, s.complaint_id, s.version, s.hash, e.hash as now from seal_entry s
    left join event e on e.complaint_id = s.complaint_id and e.version = s.version
    where s.number = any(${seals.map(({ number }) => number)}::bigint[]) order by s.number, s.complaint_id`.execute(db)
  return Map.groupBy(rows, ({ number }) => number)
}

const findingOf = ({ number, complaint_id, version, hash, now }: Entry): readonly Finding[] =>
  hash === now
    ? []
    : [
        {
          complaint: complaint_id,
          version,
          seal: number,
          what: now === null ? 'sealed-event-missing' : 'sealed-event-changed',
        },
      ]

/** Holds every seal against the one before it and against the events it names, and the whole row of them against what was noted elsewhere. */
export const verifySeals = async (db: Kysely<DB>, anchors: readonly Anchor[]): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  let last = { number: 0, hash: start.hash }
  const noted = Map.groupBy(anchors, ({ number }) => number)
  for (;;) {
    const seals = await sealsAfter(db, last.number)
    const entries = await entriesOf(db, seals)
    for (const seal of seals) {
      const { number } = seal
      const its = entries.get(number) ?? []
      if (number !== last.number + 1) findings.push({ seal: last.number + 1, what: 'seal-missing' })
      else if (seal.previous_hash !== last.hash || seal.hash !== sealHash(seal, its))
        findings.push({ seal: number, what: 'seal-changed' })
      findings.push(...its.flatMap(findingOf))
      if (noted.get(number)?.every(({ hash }) => hash === seal.hash)) noted.delete(number)
      last = seal
    }
    if (seals.length < batch) break
  }
  return [...findings, ...[...noted.keys()].map(number => ({ seal: number, what: 'anchor-missing' as const }))]
}
