import type { Database } from '#database/connect.ts'
import type { ChosenKeys, Keys } from './keys.ts'

// Another process of this installation may have saved others; a page knows the old ones no longer than this.
const rememberedMs = 10_000
const rememberedMany = 1000

type Remembered = { readonly chosen: ChosenKeys | undefined; readonly until: number }

export const createKeys = (db: Database): Keys => {
  const known = new Map<string, Remembered>()
  const remember = (person: string, chosen: ChosenKeys | undefined) => {
    known.delete(person)
    known.set(person, { chosen, until: performance.now() + rememberedMs })
    if (known.size > rememberedMany) known.delete(known.keys().next().value ?? '')
    return chosen
  }
  return {
    of: async person => {
      const before = known.get(person)
      if (before && before.until > performance.now()) return before.chosen
      const row = await db.selectFrom('own_keys').selectAll().where('person_id', '=', person).executeTakeFirst()
      return remember(person, row && { single: row.single, keys: row.keys as ChosenKeys['keys'] })
    },
    save: async (person, chosen) => {
      const values = { single: chosen.single, keys: JSON.stringify(chosen.keys) }
      await db
        .insertInto('own_keys')
        .values({ person_id: person, ...values })
        .onConflict(on => on.column('person_id').doUpdateSet(values))
        .execute()
      remember(person, chosen)
    },
  }
}
