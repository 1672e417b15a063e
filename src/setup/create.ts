import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Confirmed, Setup, SetupStep } from './setup.ts'

export const createSetup = (db: Database, now: () => Instant): Setup => ({
  confirmed: async shop => {
    const rows = await db.selectFrom('setup_step').selectAll().where('storefront', '=', shop).execute()
    return new Map(rows.map(row => [row.step as SetupStep, { at: row.done_at, by: row.done_by } satisfies Confirmed]))
  },
  confirm: async (shop, step, by) => {
    const row = { done_at: now(), done_by: by }
    await db
      .insertInto('setup_step')
      .values({ storefront: shop, step, ...row })
      .onConflict(conflict => conflict.columns(['storefront', 'step']).doUpdateSet(row))
      .execute()
  },
})
