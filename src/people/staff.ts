import { type SqlBool, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { expandRoles } from '#complaint/house-role.ts'
import type { Permission } from '#complaint/permission.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Role } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { NewPerson, Person, PersonPatch } from './people.ts'
import { freeId } from './slug.ts'

type Held = { readonly id: string; readonly permissions: readonly Permission[]; readonly as: readonly Role[] }
type Row = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: string
  readonly roles: readonly string[]
  readonly storefronts: readonly string[] | null
  readonly active: boolean
  readonly held: readonly Held[]
}

/** The roles of the house's own that a person has, as one value of their row. */
export const held = sql<readonly Held[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', r.id, 'permissions', r.permissions, 'as', r.counts_as) order by r.id)
  from person_house_role h join house_role r on r.id = h.house_role_id where h.person_id = person.id
), '[]')`.as('held')

export const personColumns = [
  'person.id',
  'person.name',
  'person.email',
  'person.language',
  'person.roles',
  'person.storefronts',
  'person.active',
] as const

export const personOf = ({ id, name, email, language, roles, storefronts, active, held }: Row): Person => ({
  id,
  name,
  email,
  language: language as StaffLanguage,
  ...expandRoles(roles as readonly Role[], held),
  ...(held.length > 0 ? { houseRoles: held.map(({ id }) => id) } : {}),
  ...(storefronts ? { storefronts } : {}),
  active,
})

const taken = (fault: unknown): { readonly problem: 'email-taken' } => {
  const { code, constraint } = fault as { code?: string; constraint?: string }
  if (code === '23505' && constraint === 'person_email') return { problem: 'email-taken' }
  throw fault
}

const byEmailIs = (email: string) => sql<SqlBool>`lower(person.email) = ${email.trim().toLowerCase()}`

/** The people of the house, without their passwords. `by` is whoever makes a change; nobody where the program does. */
export const createStaff = (db: Database, now: () => Instant) => {
  const rows = (on: Database = db) => on.selectFrom('person').select(personColumns).select(held)
  const byId = async (id: string, on: Database = db) => {
    const row = await rows(on).where('person.id', '=', id).executeTakeFirst()
    return row && personOf(row)
  }
  const saved = async (id: string, on: Database) => {
    const person = await byId(id, on)
    if (!person) throw new Error(`There is no person ${id}`)
    return person
  }
  const give = async (on: Database, id: string, houseRoles: readonly string[]) => {
    await on.deleteFrom('person_house_role').where('person_id', '=', id).execute()
    const given = houseRoles.map(house_role_id => ({ person_id: id, house_role_id }))
    if (given.length > 0) await on.insertInto('person_house_role').values(given).execute()
  }
  return {
    byId: (id: string) => byId(id),
    all: async () => (await rows().orderBy('person.name').orderBy('person.id').execute()).map(personOf),
    byEmail: async (email: string) => {
      const row = await rows().where(byEmailIs(email)).executeTakeFirst()
      return row && personOf(row)
    },
    add: async ({ storefronts, roles, houseRoles = [], ...person }: NewPerson, by?: string) => {
      const id = person.id ?? (await freeId(person.name, async id => (await byId(id)) !== undefined))
      const { name, language } = person
      const row = { id, name, language, email: person.email.trim(), roles: [...roles], created_at: now() }
      const serves = storefronts ? [...storefronts] : null
      const add = async (tx: Database) => {
        await tx
          .insertInto('person')
          .values({ ...row, storefronts: serves })
          .execute()
        await give(tx, id, houseRoles)
        const after = { name, roles, houseRoles, storefronts: serves }
        await noteChange(tx, { at: now(), by, kind: 'person-added', subject: id, after })
        return saved(id, tx)
      }
      return db.transaction().execute(add).catch(taken)
    },
    change: async (id: string, given: PersonPatch, by?: string) => {
      const { roles, houseRoles, storefronts, ...patch } = given
      const serves = 'storefronts' in given ? { storefronts: storefronts ? [...storefronts] : null } : {}
      const set = { ...patch, ...serves, ...(roles ? { roles: [...roles] } : {}) }
      const change = async (tx: Database) => {
        const before = await saved(id, tx)
        if (Object.keys(set).length > 0) await tx.updateTable('person').set(set).where('id', '=', id).execute()
        if (houseRoles) await give(tx, id, houseRoles)
        const after = await saved(id, tx)
        await noteChange(tx, { at: now(), by, kind: 'person-changed', subject: id, before, after })
        return after
      }
      return db.transaction().execute(change).catch(taken)
    },
  }
}
