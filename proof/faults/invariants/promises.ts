import { breaches, type Look } from '../evidence.ts'

// A promise that falls due while a clock stands still is not yet broken.
const stands = `exists (select from event s where s.complaint_id = p.complaint_id and s.type = 'clock-stopped'
  and not exists (select from event r where r.complaint_id = s.complaint_id and r.version > s.version
    and r.type = 'clock-restarted'))`

/** I5: what was promised was done in time, or a minute later at most it is written down as missed and somebody is told. */
export const neverSilent: Look = async ({ sql, now, upSince }) => {
  const limit = [now, upSince]
  const silent = await sql<{ complaint_id: string; key: string }>(
    `select complaint_id, key from promise p where strength = 'must' and missed_at is null
      and greatest(due_at, $2::timestamptz) + interval '60 seconds' < $1::timestamptz
      and coalesce(ended_at, 'infinity') >= due_at and not ${stands}`,
    limit,
  )
  const unwritten = await sql<{ complaint_id: string; key: string }>(
    `select complaint_id, key from promise p where missed_at is not null and not exists (select from event e
      where e.complaint_id = p.complaint_id and e.type = 'promise-missed' and e.facts->>'promise' = p.key)`,
  )
  const untold = await sql<{ complaint_id: string; version: number }>(
    `select complaint_id, version from event e where type = 'promise-missed' and not exists (select from letter l
      where l.complaint_id = e.complaint_id and l.key = 'staff-alert-' || e.version)`,
  )
  return breaches('I5', [
    ...silent.map(({ complaint_id, key }) => `${key} of ${complaint_id} was missed in silence`),
    ...unwritten.map(
      ({ complaint_id, key }) => `${key} of ${complaint_id} was missed, and its history does not say so`,
    ),
    ...untold.map(({ complaint_id, version }) => `nobody was told of what was missed in ${complaint_id} at ${version}`),
  ])
}

/** I6: dates follow from what is written down and nothing else. The heart computes them anew in a process of its own. */
export const datesFollow: Look = async ({ recompute }) => breaches('I6', (await recompute?.()) ?? [])
