import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Role } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { NewPerson, Person, PersonPatch } from './people.ts'
import { freeId } from './slug.ts'

type Row = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: string
  readonly roles: readonly string[]
  readonly storefronts: readonly string[] | null
  readonly active: boolean
}

const columns = ['id', 'name', 'email', 'language', 'roles', 'storefronts', 'active'] as const

const personOf = ({ storefronts, ...row }: Row): Person => ({
  ...row,
  language: row.language as Language,
  roles: row.roles as readonly Role[],
  ...(storefronts ? { storefronts } : {}),
})

const taken = (fault: unknown): { readonly problem: 'email-taken' } => {
  const { code, constraint } = fault as { code?: string; constraint?: string }
  if (code === '23505' && constraint === 'person_email') return { problem: 'email-taken' }
  throw fault
}

/** The people of the house, without their passwords. */
export const createStaff = (db: Database, now: () => Instant) => {
  const rows = () => db.selectFrom('person').select(columns)
  const byId = async (id: string) => {
    const row = await rows().where('id', '=', id).executeTakeFirst()
    return row && personOf(row)
  }
  const saved = async (id: string) => {
    const person = await byId(id)
    if (!person) throw new Error(`There is no person ${id}`)
    return person
  }
  return {
    byId,
    all: async () => (await rows().orderBy('name').orderBy('id').execute()).map(personOf),
    byEmail: async (email: string) => {
      const row = await rows()
        .where(({ fn, ref }) => fn<string>('lower', [ref('email')]), '=', email.trim().toLowerCase())
        .executeTakeFirst()
      return row && personOf(row)
    },
    add: async ({ storefronts, roles, ...person }: NewPerson) => {
      const id = person.id ?? (await freeId(person.name, async id => (await byId(id)) !== undefined))
      const row = { ...person, id, email: person.email.trim(), roles: [...roles], created_at: now() }
      const serves = storefronts ? [...storefronts] : null
      try {
        await db
          .insertInto('person')
          .values({ ...row, storefronts: serves })
          .execute()
      } catch (fault) {
        return taken(fault)
      }
      return saved(id)
    },
    change: async (id: string, given: PersonPatch) => {
      const { roles, storefronts, ...patch } = given
      const serves = 'storefronts' in given ? { storefronts: storefronts ? [...storefronts] : null } : {}
      const set = { ...patch, ...serves, ...(roles ? { roles: [...roles] } : {}) }
      try {
        if (Object.keys(set).length > 0) await db.updateTable('person').set(set).where('id', '=', id).execute()
      } catch (fault) {
        return taken(fault)
      }
      return saved(id)
    },
  }
}
