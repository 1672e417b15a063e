import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'

type Later = { readonly id: string; readonly reason: string | null }

/**
 * Who came in after all earlier complaints under its address were kept for a claim, and was never kept itself: what a manager
 * lifted stays lifted. With the reason of the newest of those holds.
 */
const nextLater = async (db: Database): Promise<Later | undefined> => {
  const { rows } = await sql<Later>`
    with held as (
      select lower(k.email) as email, h.at, (select w.words ->> 'reason' from words w
        where w.complaint_id = c.id and w.version = h.version) as reason
      from complaint c join contact k on k.complaint_id = c.id
        cross join lateral (select e.at, e.version from event e where e.complaint_id = c.id and e.type = 'hold-placed'
          order by e.version desc limit 1) h
      where c.held and k.email is not null)
    select c.id, (select reason from held where email = lower(k.email) order by at desc limit 1) as reason
    from contact k join complaint c on c.id = k.complaint_id
      join event f on f.complaint_id = c.id and f.version = 1
    where lower(k.email) in (select email from held) and not c.held and c.erased_at is null
      and not exists (select from event e where e.complaint_id = c.id and e.type = 'hold-placed')
      and exists (select from held where held.email = lower(k.email) and held.at < f.at)
      and not exists (select from contact o join complaint before on before.id = o.complaint_id
        join event b on b.complaint_id = before.id and b.version = 1
        where lower(o.email) = lower(k.email) and before.id <> c.id and not before.held and before.erased_at is null
          and (b.at, before.id) < (f.at, c.id))
    order by f.at, c.id limit 1`.execute(db)
  return rows[0]
}

/** Keeps for a claim what came in later from a customer of whom all is kept; answers with how many there were. */
export const holdLater = async (
  db: Database,
  hold: (id: string, reason: string) => Promise<string | undefined>,
): Promise<number> => {
  let many = 0
  for (let one = await nextLater(db); one; one = await nextLater(db)) {
    const refused = await hold(one.id, one.reason ?? '–')
    if (refused) throw new Error(`The complaint ${one.id} could not be kept for a claim: ${refused}`)
    many += 1
  }
  return many
}
