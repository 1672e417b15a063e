import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { HouseRole } from '#complaint/house-role.ts'
import type { Permission } from '#complaint/permission.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Role } from '#policy/policy.ts'
import { freeId } from './slug.ts'

export type NewHouseRole = Omit<HouseRole, 'id'>

type Row = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly permissions: readonly string[]
  readonly counts_as: readonly string[]
}

const asHouseRole = ({ id, name, description, permissions, counts_as }: Row): HouseRole => ({
  id,
  name,
  description,
  permissions: permissions as readonly Permission[],
  as: counts_as as readonly Role[],
})
const asRow = ({ name, description, permissions, as }: NewHouseRole) => ({
  name,
  description,
  permissions: [...permissions],
  counts_as: [...as],
})

/** The roles of the house's own. */
export const createHouseRoles = (db: Database, now: () => Instant) => {
  const byId = async (id: string, on: Database = db) => {
    const row = await on.selectFrom('house_role').selectAll().where('id', '=', id).executeTakeFirst()
    return row && asHouseRole(row)
  }
  return {
    byId: (id: string) => byId(id),
    all: async (): Promise<readonly HouseRole[]> =>
      (await db.selectFrom('house_role').selectAll().orderBy('name').orderBy('id').execute()).map(asHouseRole),
    /** Adds one, or changes the one with this id. */
    save: async (role: NewHouseRole, by: PersonId, id?: string): Promise<HouseRole> => {
      const subject = id ?? (await freeId(role.name, async id => (await byId(id)) !== undefined))
      return db.transaction().execute(async tx => {
        const before = await byId(subject, tx)
        await tx
          .insertInto('house_role')
          .values({ id: subject, ...asRow(role) })
          .onConflict(conflict => conflict.column('id').doUpdateSet(asRow(role)))
          .execute()
        const after = { id: subject, ...role }
        await noteChange(tx, { at: now(), by, kind: 'role-saved', subject, before, after })
        return after
      })
    },
    /** Removes one that nobody has; false when somebody does. */
    remove: (id: string, by: PersonId): Promise<boolean> =>
      db.transaction().execute(async tx => {
        const before = await byId(id, tx)
        const removed = await tx
          .deleteFrom('house_role')
          .where('id', '=', id)
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('person_house_role').select('person_id').where('house_role_id', '=', id))),
          )
          .executeTakeFirst()
        if (!before || removed.numDeletedRows === 0n) return false
        await noteChange(tx, { at: now(), by, kind: 'role-removed', subject: id, before })
        return true
      }),
  }
}
export type HouseRoles = ReturnType<typeof createHouseRoles>
