import type { KeyObject } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { atRest, derivedKey, isKey, newKey } from './keys.ts'
import type { Found, Links, Purpose } from './links.ts'

const forOneUse: readonly Purpose[] = ['sign-in', 'invite']

// A view that is used goes on for so long, but never beyond a day: then the customer comes in again by the letter.
const viewHours = 4
const viewAtMost = 24
const renewAfter = { minutes: -5 } as const

const detailOf = (detail: unknown) => detail as Found['detail']

/** `secret` is the installation's own; the keys of letters are made from it. */
export const createLinks = ({
  db,
  now,
  secret,
}: {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
}): Links => {
  const keyFor: Links['keyFor'] = (purpose, letter) => derivedKey(secret, `link ${purpose} ${letter}`)

  const prolong = async (hash: string, { created_at, expires_at }: { created_at: Instant; expires_at: Instant }) => {
    const until = plusTime(now(), { hours: viewHours })
    const latest = plusTime(created_at, { hours: viewAtMost })
    const renewed = until < latest ? until : latest
    if (plusTime(renewed, renewAfter) > expires_at)
      await db.updateTable('link').set({ expires_at: renewed }).where('hash', '=', hash).execute()
  }

  const valid = (purpose: Purpose, hash: string) =>
    db
      .selectFrom('link')
      .select(['subject', 'detail', 'created_at', 'expires_at'])
      .where('hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now())
      .executeTakeFirst()

  const revoke: Links['revoke'] = async (purpose, subject) => {
    await db.deleteFrom('link').where('purpose', '=', purpose).where('subject', '=', subject).execute()
  }

  return {
    keyFor,
    revoke,
    issue: async ({ purpose, subject, detail = {}, expiresAt, forLetter }, on = db) => {
      const key = forLetter === undefined ? newKey() : keyFor(purpose, forLetter)
      const hash = atRest(purpose, key)
      if (forOneUse.includes(purpose))
        await on
          .deleteFrom('link')
          .where('purpose', '=', purpose)
          .where('subject', '=', subject)
          .where('hash', '<>', hash)
          .execute()
      const row = { hash, purpose, subject, detail: JSON.stringify(detail), created_at: now(), expires_at: expiresAt }
      await on
        .insertInto('link')
        .values(row)
        .onConflict(conflict => conflict.column('hash').doUpdateSet({ expires_at: expiresAt }))
        .execute()
      return key
    },
    find: async (purpose, key) => {
      if (!isKey(key)) return undefined
      const hash = atRest(purpose, key)
      const found = await valid(purpose, hash)
      if (!found) return undefined
      if (purpose === 'view') await prolong(hash, found)
      return { subject: found.subject, detail: detailOf(found.detail) }
    },
    use: async (purpose, key) => {
      if (!isKey(key)) return undefined
      const used = await db
        .updateTable('link')
        .set({ used_at: now() })
        .where('hash', '=', atRest(purpose, key))
        .where('purpose', '=', purpose)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now())
        .returning(['subject', 'detail'])
        .executeTakeFirst()
      return used && { subject: used.subject, detail: detailOf(used.detail) }
    },
    clean: async () => {
      await db.deleteFrom('link').where('expires_at', '<=', now()).execute()
    },
  }
}
