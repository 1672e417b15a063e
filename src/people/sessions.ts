import type { KeyObject } from 'node:crypto'
import { type DeleteQueryBuilder, type DeleteResult, sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import type { Role } from '#policy/policy.ts'
import { atRest, derivedKey, isKey, newKey, sameText } from './keys.ts'
import type { OpenedBy, Session, Visiting, Way } from './people.ts'
import { held, personColumns, personOf } from './staff.ts'

const idleHours = 12
const hours = 7 * 24
// Using a session is written down once a minute at most.
const fresh = { minutes: -1 } as const

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id)

export type Sessions = ReturnType<typeof createSessions>

const factorRoles = sql<readonly Role[]>`array(select role from factor_role)`.as('factor_roles')
const hasFactor = sql<boolean>`(
  exists (select from passkey k where k.person_id = person.id)
  or exists (select from authenticator a where a.person_id = person.id and a.secret is not null)
)`.as('has_factor')

/** Who is signed in. A session is known by the hash of its key only. */
export const createSessions = (db: Database, now: () => Instant, secret: KeyObject) => {
  const hashOf = (key: string) => atRest('session', key)
  const csrfFor = (key: string) => derivedKey(secret, `csrf ${key}`)

  type Deleting = DeleteQueryBuilder<DB, 'session', DeleteResult>
  /** Ends those sessions of somebody that `which` leaves, and writes down how many. */
  const endAll = (
    of: { readonly personId: string; readonly by: string | undefined },
    which: (all: Deleting) => Deleting,
  ) =>
    db.transaction().execute(async tx => {
      const { personId, by } = of
      const all = tx.deleteFrom('session').where('person_id', '=', personId)
      const many = Number((await which(all).executeTakeFirst()).numDeletedRows)
      if (many > 0) await noteChange(tx, { at: now(), by, kind: 'sessions-ended', subject: personId, after: { many } })
      return many
    })

  return {
    open: async (personId: string, { way, strong, browser, system }: OpenedBy = { way: 'link', strong: false }) => {
      const key = newKey()
      const at = now()
      const expiresAt = plusTime(at, { hours })
      const times = { created_at: at, seen_at: at, proved_at: at, expires_at: expiresAt }
      const row = { hash: hashOf(key), person_id: personId, ...times }
      await db
        .insertInto('session')
        .values({ ...row, way, strong, browser: browser ?? null, system: system ?? null })
        .execute()
      return { key, expiresAt }
    },
    /** The person whose running session it is, in one statement, as every page asks this first. */
    visiting: async (key: string): Promise<Visiting | undefined> => {
      if (!isKey(key)) return undefined
      const at = now()
      const found = await db
        .selectFrom('session')
        .innerJoin('person', 'person.id', 'session.person_id')
        .select(personColumns)
        .select(['session.seen_at', 'session.proved_at', 'session.strong', held, factorRoles, hasFactor])
        .where('session.hash', '=', hashOf(key))
        .where('session.expires_at', '>', at)
        .where('session.seen_at', '>', plusTime(at, { hours: -idleHours }))
        .where('person.active', '=', true)
        .executeTakeFirst()
      if (!found) return undefined
      if (found.seen_at < plusTime(at, fresh))
        await db.updateTable('session').set({ seen_at: at }).where('hash', '=', hashOf(key)).execute()
      const person = personOf(found)
      const { strong } = found
      const owes = !strong && person.roles.some(role => found.factor_roles.includes(role))
      // Whoever has a factor is asked for it on the way in, and does not get around it by adding another.
      return owes && found.has_factor ? undefined : { person, strong, owesFactor: owes, provedAt: found.proved_at }
    },
    prove: async (key: string, strong: boolean) => {
      if (!isKey(key)) return undefined
      const renewed = newKey()
      const proved = await db
        .updateTable('session')
        .set({ hash: hashOf(renewed), proved_at: now(), ...(strong ? { strong } : {}) })
        .where('hash', '=', hashOf(key))
        .returning('expires_at')
        .executeTakeFirst()
      return proved && { key: renewed, expiresAt: proved.expires_at }
    },
    of: async (personId: string, key: string): Promise<readonly Session[]> => {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('person_id', '=', personId)
        .where('expires_at', '>', now())
        .where('seen_at', '>', plusTime(now(), { hours: -idleHours }))
        .orderBy('seen_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(({ id, hash, way, strong, browser, system, created_at, seen_at }) => ({
        id,
        way: way as Way,
        strong,
        ...(browser ? { browser } : {}),
        ...(system ? { system } : {}),
        since: created_at,
        seenAt: seen_at,
        isThis: hash === hashOf(key),
      }))
    },
    close: async (key: string): Promise<void> => {
      if (isKey(key)) await db.deleteFrom('session').where('hash', '=', hashOf(key)).execute()
    },
    end: async (personId: string, id: string): Promise<boolean> => {
      if (!isId(id)) return false
      const many = await endAll({ personId, by: personId }, session => session.where('id', '=', id))
      return many > 0
    },
    closeAllOf: async (personId: string, butKey?: string, by?: string): Promise<void> => {
      await endAll({ personId, by }, all => (butKey === undefined ? all : all.where('hash', '<>', hashOf(butKey))))
    },
    csrfFor,
    csrfMatches: (key: string, given: string): boolean =>
      isKey(key) && typeof given === 'string' && sameText(given, csrfFor(key)),
    clean: async (): Promise<void> => {
      const at = now()
      await db
        .deleteFrom('session')
        .where(({ or, eb }) =>
          or([eb('expires_at', '<=', at), eb('seen_at', '<=', plusTime(at, { hours: -idleHours }))]),
        )
        .execute()
    },
  }
}
