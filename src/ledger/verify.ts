import { setImmediate as others } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { type CheckedEvent, firstFault } from './find-faults.ts'
import type { Anchor, Finding, Progress } from './finding.ts'
import { eventOf, historyOf } from './history.ts'
import { differences, stored, type Stored } from './stored.ts'
import { verifySeals } from './verify-seals.ts'
import { eventsOf, type Listed, type Part, walk } from './walk.ts'
import type { Rules } from './within.ts'

const findingsOf = async (
  { id, reference, version }: Listed,
  events: readonly CheckedEvent[],
  beside: Stored,
  rules: Rules,
): Promise<readonly Finding[]> => {
  const which = { complaint: id, reference }
  const fault = firstFault(events)
  if (fault) return [{ ...which, ...fault }]
  if (events.length < version) return [{ ...which, version: events.length + 1, what: 'history-cut-short' }]
  try {
    const history = await historyOf(id, events.map(eventOf), rules)
    return differences(beside, history).map(detail => ({ ...which, what: 'read-model-differs', detail }))
  } catch (fault) {
    return [{ ...which, what: 'not-replayable', detail: (fault as Error).message }]
  }
}

const withoutComplaint = async (db: Kysely<DB>): Promise<readonly Finding[]> => {
  const { rows } = await sql<{ complaint: string }>`
    select distinct complaint_id as complaint from event e
    where not exists (select from complaint c where c.id = e.complaint_id)`.execute(db)
  return rows.map(({ complaint }) => ({ complaint, what: 'read-model-differs', detail: 'complaint' }))
}

// Pages are answered by the same thread: no visitor waits for a check longer than this.
const turnMs = 10

export type Verified = {
  readonly complaints: number
  readonly events: number
  readonly findings: readonly Finding[]
}

/** Holds the histories of a part of all complaints against their chains and what is kept beside them. */
export const verifyHistories = async (
  db: Database,
  rules: Rules,
  progress?: Progress,
  part?: Part,
): Promise<Verified> => {
  const findings: Finding[] = []
  let complaints = 0
  let events = 0
  await walk(
    db,
    progress,
    async (tx, listed) => {
      const ids = listed.map(({ id }) => id)
      return { theirs: await eventsOf(tx, ids), beside: await stored(tx, ids) }
    },
    async (listed, { theirs, beside }) => {
      let turn = performance.now()
      for (const one of listed) {
        findings.push(...(await findingsOf(one, theirs.get(one.id) ?? [], beside, rules)))
        if (performance.now() - turn < turnMs) continue
        await others()
        turn = performance.now()
      }
      complaints += listed.length
      for (const of of theirs.values()) events += of.length
    },
    part,
  )
  return { complaints, events, findings }
}

/** What belongs to no single history: events whose complaint is gone, and the seals. */
export const verifyRest = async (db: Database, anchors: readonly Anchor[] = []): Promise<readonly Finding[]> => [
  ...(await withoutComplaint(db)),
  ...(await verifySeals(db, anchors)),
]

/**
 * Holds every history against its chain of hashes, its seals and what is kept beside it, a batch of complaints at a time, and
 * names what does not fit. Evidence, not proof: who may change every table may write a whole new chain, unless a seal was
 * written down elsewhere and is among the `anchors`.
 */
export const verifyLedger = async (
  db: Database,
  rules: Rules,
  progress?: Progress,
  anchors: readonly Anchor[] = [],
): Promise<Verified> => {
  const { findings, ...counted } = await verifyHistories(db, rules, progress)
  return { ...counted, findings: [...findings, ...(await verifyRest(db, anchors))] }
}
