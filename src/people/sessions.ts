import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { atRest, derivedKey, isKey, newKey, sameText } from './keys.ts'

const idleHours = 12
const hours = 7 * 24
// Using a session is written down once a minute at most.
const fresh = { minutes: -1 } as const

export type Sessions = ReturnType<typeof createSessions>

/** Who is signed in. A session is known by the hash of its key only. */
export const createSessions = (db: Database, now: () => Instant, secret: Buffer) => {
  const hashOf = (key: string) => atRest('session', key)
  const csrfFor = (key: string) => derivedKey(secret, `csrf ${key}`)

  return {
    open: async (personId: string) => {
      const key = newKey()
      const at = now()
      const expiresAt = plusTime(at, { hours })
      const row = { hash: hashOf(key), person_id: personId, created_at: at, seen_at: at, expires_at: expiresAt }
      await db.insertInto('session').values(row).execute()
      return { key, expiresAt }
    },
    /** The id of the person whose running session it is. */
    find: async (key: string): Promise<string | undefined> => {
      if (!isKey(key)) return undefined
      const at = now()
      const found = await db
        .selectFrom('session')
        .select(['person_id', 'seen_at'])
        .where('hash', '=', hashOf(key))
        .where('expires_at', '>', at)
        .where('seen_at', '>', plusTime(at, { hours: -idleHours }))
        .executeTakeFirst()
      if (found && found.seen_at < plusTime(at, fresh))
        await db.updateTable('session').set({ seen_at: at }).where('hash', '=', hashOf(key)).execute()
      return found?.person_id
    },
    close: async (key: string): Promise<void> => {
      if (isKey(key)) await db.deleteFrom('session').where('hash', '=', hashOf(key)).execute()
    },
    closeAllOf: async (personId: string): Promise<void> => {
      await db.deleteFrom('session').where('person_id', '=', personId).execute()
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
