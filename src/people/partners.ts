import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Language } from '#policy/storefront.ts'
import type { NewPartner, Partner } from './people.ts'
import { freeId } from './slug.ts'

type Row = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly email: string
  readonly language: string
  readonly active: boolean
  readonly daily_list: boolean
}

const partnerOf = ({ daily_list, ...row }: Row): Partner => ({
  ...row,
  kind: row.kind as Partner['kind'],
  language: row.language as Language,
  ...(daily_list ? { dailyList: true } : {}),
})
const columnsOf = <P extends Partial<Partner>>({ dailyList, ...partner }: P) =>
  dailyList === undefined ? partner : { ...partner, daily_list: dailyList }

/** The warehouses, couriers and others that can be asked. */
export const createPartners = (db: Database, now: () => Instant) => {
  const byId = async (id: string, on: Database = db) => {
    const row = await on.selectFrom('partner').selectAll().where('id', '=', id).executeTakeFirst()
    return row && partnerOf(row)
  }
  return {
    byId: (id: string) => byId(id),
    all: async () =>
      (await db.selectFrom('partner').selectAll().orderBy('name').orderBy('id').execute()).map(partnerOf),
    add: async (partner: NewPartner, by?: string): Promise<Partner> => {
      const id = partner.id ?? (await freeId(partner.name, async id => (await byId(id)) !== undefined))
      const row = { ...partner, id, active: true }
      await db.transaction().execute(async tx => {
        await tx.insertInto('partner').values(columnsOf(row)).execute()
        await noteChange(tx, { at: now(), by, kind: 'partner-added', subject: id, after: row })
      })
      return row
    },
    change: (id: string, patch: Partial<Omit<Partner, 'id'>>, by?: string): Promise<Partner> =>
      db.transaction().execute(async tx => {
        const before = await byId(id, tx)
        if (Object.keys(patch).length > 0)
          await tx.updateTable('partner').set(columnsOf(patch)).where('id', '=', id).execute()
        const after = await byId(id, tx)
        if (!before || !after) throw new Error(`There is no partner ${id}`)
        await noteChange(tx, { at: now(), by, kind: 'partner-changed', subject: id, before, after })
        return after
      }),
  }
}
