import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { atRest, isKey, newKey } from './keys.ts'

/** What a browser on its way in must answer to: a second factor, a passkey's challenge, or what a provider sends back. */
export type EntrancePurpose = 'factor' | 'passkey' | 'add-passkey' | 'provider'
export type EntranceFacts = Readonly<Record<string, string>>
export type Entrance = { readonly person: string | undefined; readonly facts: EntranceFacts }
export type Opened = { readonly key: string; readonly expiresAt: Instant }

const lasts = { minutes: 15 } as const

/** Browsers that began to come in and are not in yet, each known by the hash of the key in its cookie. */
export const createEntrances = (db: Database, now: () => Instant) => {
  const hashOf = (key: string) => atRest('entrance', key)
  const asEntrance = ({ person_id, facts }: { person_id: string | null; facts: unknown }): Entrance => ({
    person: person_id ?? undefined,
    facts: facts as EntranceFacts,
  })
  return {
    open: async (purpose: EntrancePurpose, facts: EntranceFacts, person?: string): Promise<Opened> => {
      const key = newKey()
      const at = now()
      const expiresAt = plusTime(at, lasts)
      const row = { hash: hashOf(key), purpose, created_at: at, expires_at: expiresAt, facts: JSON.stringify(facts) }
      await db
        .insertInto('entrance')
        .values({ ...row, person_id: person ?? null })
        .execute()
      return { key, expiresAt }
    },
    find: async (purpose: EntrancePurpose, key: string | undefined): Promise<Entrance | undefined> => {
      if (!isKey(key)) return undefined
      const found = await db
        .selectFrom('entrance')
        .select(['person_id', 'facts'])
        .where('hash', '=', hashOf(key))
        .where('purpose', '=', purpose)
        .where('expires_at', '>', now())
        .executeTakeFirst()
      return found && asEntrance(found)
    },
    change: async (key: string, facts: EntranceFacts): Promise<void> => {
      if (isKey(key))
        await db
          .updateTable('entrance')
          .set({ facts: JSON.stringify(facts) })
          .where('hash', '=', hashOf(key))
          .execute()
    },
    /** The same as `find`, once only: of many at the same moment one succeeds. */
    take: async (purpose: EntrancePurpose, key: string | undefined): Promise<Entrance | undefined> => {
      if (!isKey(key)) return undefined
      const taken = await db
        .deleteFrom('entrance')
        .where('hash', '=', hashOf(key))
        .where('purpose', '=', purpose)
        .where('expires_at', '>', now())
        .returning(['person_id', 'facts'])
        .executeTakeFirst()
      return taken && asEntrance(taken)
    },
    closeAllOf: async (person: string): Promise<void> => {
      await db.deleteFrom('entrance').where('person_id', '=', person).execute()
    },
    clean: async (): Promise<void> => {
      await db.deleteFrom('entrance').where('expires_at', '<=', now()).execute()
    },
  }
}
export type Entrances = ReturnType<typeof createEntrances>
