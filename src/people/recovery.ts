import { type KeyObject, randomInt } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import { plusTime } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { derivedKey } from './keys.ts'

const many = 10
// Without the signs that are taken for one another when written down.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const half = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')
const plain = (code: string) => code.toLowerCase().replace(/[\s-]/g, '')

/** Wrong codes within an hour after which nobody gets further with this password: 240 guesses a day at six digits find nothing. */
export const mostWrong = 10

/** Codes for whoever lost their phone or key, each good once; and how often a code was wrong. */
export const createRecovery = (db: Database, now: () => Instant, secret: KeyObject) => {
  // With the installation's secret: who reads the database alone cannot try all codes against it.
  const hashOf = (person: string, code: string) => derivedKey(secret, `recovery ${person} ${plain(code)}`)
  return {
    /** Ten new ones, shown once; the earlier ones open nothing any more. */
    renew: async (person: string): Promise<readonly string[]> => {
      const codes = Array.from({ length: many }, () => `${half()}-${half()}`)
      const rows = codes.map(code => ({ hash: hashOf(person, code), person_id: person, made_at: now() }))
      await db.transaction().execute(async tx => {
        await tx.deleteFrom('recovery_code').where('person_id', '=', person).execute()
        await tx.insertInto('recovery_code').values(rows).execute()
        const after = { factor: 'recovery-codes' }
        await noteChange(tx, { at: now(), by: person, kind: 'factor-added', subject: person, after })
      })
      return codes
    },
    take: async (person: string, code: string): Promise<boolean> => {
      const used = await db
        .updateTable('recovery_code')
        .set({ used_at: now() })
        .where('hash', '=', hashOf(person, code))
        .where('person_id', '=', person)
        .where('used_at', 'is', null)
        .executeTakeFirst()
      return used.numUpdatedRows > 0n
    },
    left: async (person: string): Promise<number> => {
      const rows = await db
        .selectFrom('recovery_code')
        .select('hash')
        .where('person_id', '=', person)
        .where('used_at', 'is', null)
        .execute()
      return rows.length
    },
    drop: async (person: string): Promise<void> => {
      await db.deleteFrom('recovery_code').where('person_id', '=', person).execute()
    },
    /** Counts a try before it is made, so that many at once count as many; answers how many there were within the hour. */
    countTry: async (person: string): Promise<number> => {
      await db.insertInto('wrong_code').values({ person_id: person, at: now() }).execute()
      const { tries } = await db
        .selectFrom('wrong_code')
        .select(({ fn }) => fn.countAll<number>().as('tries'))
        .where('person_id', '=', person)
        .where('at', '>', plusTime(now(), { hours: -1 }))
        .executeTakeFirstOrThrow()
      return tries
    },
    forgetTries: async (person: string): Promise<void> => {
      await db.deleteFrom('wrong_code').where('person_id', '=', person).execute()
    },
    clean: async (): Promise<void> => {
      await db
        .deleteFrom('wrong_code')
        .where('at', '<=', plusTime(now(), { hours: -1 }))
        .execute()
    },
  }
}
