import { hash, randomBytes } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Draft, Drafts } from './drafts.ts'

const kept = { hours: 24 } as const

const isKey = (key: unknown): key is string => typeof key === 'string' && /^[A-Za-z0-9_-]{32}$/.test(key)
const atRest = (key: string) => hash('sha256', `draft ${key}`)

export const createDrafts = ({ db, now }: { readonly db: Database; readonly now: () => Instant }): Drafts => ({
  start: async (storefront, answers) => {
    const key = randomBytes(24).toString('base64url')
    const at = now()
    const times = { created_at: at, expires_at: plusTime(at, kept) }
    await db
      .insertInto('draft')
      .values({ hash: atRest(key), storefront, answers: JSON.stringify(answers), ...times })
      .execute()
    return key
  },
  read: async key => {
    if (!isKey(key)) return undefined
    const found = await db
      .selectFrom('draft')
      .select(['storefront', 'answers'])
      .where('hash', '=', atRest(key))
      .where('expires_at', '>', now())
      .executeTakeFirst()
    return found && { storefront: found.storefront, answers: found.answers as Draft['answers'] }
  },
  save: async (key, answers) => {
    if (!isKey(key)) return false
    const at = now()
    const saved = await db
      .updateTable('draft')
      .set({ answers: JSON.stringify(answers), expires_at: plusTime(at, kept) })
      .where('hash', '=', atRest(key))
      .where('expires_at', '>', at)
      .executeTakeFirst()
    return saved.numUpdatedRows > 0n
  },
  drop: async key => {
    if (isKey(key)) await db.deleteFrom('draft').where('hash', '=', atRest(key)).execute()
  },
  clean: async () => {
    await db.deleteFrom('draft').where('expires_at', '<=', now()).execute()
  },
})
