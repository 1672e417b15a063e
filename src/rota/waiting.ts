import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import type { Notice, Rota, RotaSetting, Unacknowledged } from './rota.ts'

type Row = Omit<Unacknowledged, 'setting'> & RotaSetting

/** What waits for the rota, and what it found nobody for. */
export const createWaiting = (
  db: Database,
  now: () => Instant,
): Pick<Rota, 'notices' | 'notice' | 'unacknowledged'> => ({
  notices: async (shops, reader) => {
    const { rows } = await sql<Notice>`
      select c.id, c.reference, c.storefront, n.at, n.because from rota_notice n join complaint c on c.id = n.complaint_id
      where c.handler is null and c.stage <> 'closed' and c.storefront = any(${shops})
        and c.id <> all(${complaintsAbout(reader)})
      order by n.at, c.id limit 100`.execute(db)
    return rows
  },
  notice: async (complaint, because) => {
    const said = JSON.stringify(because)
    await sql`
      insert into rota_notice (complaint_id, because, at) values (${complaint}, ${said}::jsonb, ${now()})
      on conflict (complaint_id) do update set because = excluded.because
      where rota_notice.because <> excluded.because`.execute(db)
  },
  unacknowledged: async (limit, after) => {
    const { rows } = await sql<Row>`
      select c.id, c.storefront, c.received_at as "receivedAt", s.way, s.after_hours as hours, s.sample_size as "sampleSize"
      from complaint c join rota_setting s on s.storefront = c.storefront
      where s.way <> 'by-hand' and c.on_desk and c.stage <> 'closed' and c.acknowledged_at is null and c.handler is null
        ${after ? sql`and (c.received_at, c.id) > (${after.receivedAt}, ${after.id})` : sql``}
      order by c.received_at, c.id limit ${limit}`.execute(db)
    return rows.map(({ id, storefront, receivedAt, ...setting }) => ({ id, storefront, receivedAt, setting }))
  },
})
