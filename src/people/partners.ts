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
}

const partnerOf = (row: Row): Partner => ({
  ...row,
  kind: row.kind as Partner['kind'],
  language: row.language as Language,
})

/** The warehouses, couriers and others that can be asked. */
export const createPartners = (db: Database) => {
  const byId = async (id: string) => {
    const row = await db.selectFrom('partner').selectAll().where('id', '=', id).executeTakeFirst()
    return row && partnerOf(row)
  }
  return {
    byId,
    all: async () =>
      (await db.selectFrom('partner').selectAll().orderBy('name').orderBy('id').execute()).map(partnerOf),
    add: async (partner: NewPartner): Promise<Partner> => {
      const id = partner.id ?? (await freeId(partner.name, async id => (await byId(id)) !== undefined))
      const row = { ...partner, id, active: true }
      await db.insertInto('partner').values(row).execute()
      return row
    },
    change: async (id: string, patch: Partial<Omit<Partner, 'id'>>): Promise<Partner> => {
      if (Object.keys(patch).length > 0) await db.updateTable('partner').set(patch).where('id', '=', id).execute()
      const changed = await byId(id)
      if (!changed) throw new Error(`There is no partner ${id}`)
      return changed
    },
  }
}
