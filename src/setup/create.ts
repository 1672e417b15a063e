import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import type { Confirmed, Setup, SetupStep } from './setup.ts'

type Confirming = Confirmed & { readonly shop: string; readonly step: SetupStep }

/** Within the transaction that changes what the step is about; that writes it down. */
export const confirmStep = async (tx: Database, { shop, step, by, at }: Confirming): Promise<void> => {
  const row = { done_at: at, done_by: by }
  await tx
    .insertInto('setup_step')
    .values({ storefront: shop, step, ...row })
    .onConflict(conflict => conflict.columns(['storefront', 'step']).doUpdateSet(row))
    .execute()
}

export const createSetup = (db: Database, now: () => Instant): Setup => ({
  confirmed: async shop => {
    const rows = await db.selectFrom('setup_step').selectAll().where('storefront', '=', shop).execute()
    return new Map(rows.map(row => [row.step as SetupStep, { at: row.done_at, by: row.done_by } satisfies Confirmed]))
  },
  confirm: async (shop, step, by) => {
    const at = now()
    await inTransaction(db, async tx => {
      await confirmStep(tx, { shop, step, by, at })
      await noteChange(tx, { at, by, kind: 'setup-confirmed', subject: shop, after: { step } })
    })
  },
})
