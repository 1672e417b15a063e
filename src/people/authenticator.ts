import type { KeyObject } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { openText, sealText } from './sealed.ts'

// RFC 6238 as every authenticator app knows it: SHA-1, six digits, half a minute.
const how = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const digits = /^\d{6}$/

type Ground = {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
  /** The time on people's phones, in milliseconds: an authenticator knows nothing of a clock that the house moved. */
  readonly deviceTime: () => number
}

/** Codes of an authenticator app. */
export const createAuthenticators = ({ db, now, secret, deviceTime }: Ground) => {
  const what = (person: string) => `authenticator ${person}`
  const totp = (text: string) => new TOTP({ ...how, secret: Secret.fromBase32(text) })

  /** The half minute that a code is of, one before and one after now allowed; undefined when it is of none. */
  const stepOf = (text: string, code: string): number | undefined => {
    if (!digits.test(code)) return undefined
    const timestamp = deviceTime()
    const delta = totp(text).validate({ token: code, timestamp, window: 1 })
    return delta === null ? undefined : Math.floor(timestamp / 1000 / how.period) + delta
  }
  const read = (person: string) =>
    db.selectFrom('authenticator').selectAll().where('person_id', '=', person).executeTakeFirst()

  return {
    start: async (person: string): Promise<void> => {
      const pending = sealText(secret, what(person), new Secret({ size: 20 }).base32)
      await db
        .insertInto('authenticator')
        .values({ person_id: person, pending })
        .onConflict(conflict => conflict.column('person_id').doUpdateSet({ pending }))
        .execute()
    },
    /** What an app needs to know, as text and as the address in a QR code. */
    pending: async (person: string, issuer: string, label: string) => {
      const row = await read(person)
      if (!row?.pending) return undefined
      const text = openText(secret, what(person), row.pending)
      const address = new TOTP({ ...how, issuer, label, secret: Secret.fromBase32(text) }).toString()
      return { text, address }
    },
    /** Makes the pending one theirs, for whoever can show a code of it. */
    confirm: async (person: string, code: string): Promise<boolean> => {
      const row = await read(person)
      const step = row?.pending ? stepOf(openText(secret, what(person), row.pending), code) : undefined
      if (!row?.pending || step === undefined) return false
      const set = { secret: row.pending, pending: null, confirmed_at: now(), last_step: step }
      return db.transaction().execute(async tx => {
        const confirmed = await tx
          .updateTable('authenticator')
          .set(set)
          .where('person_id', '=', person)
          .where('pending', '=', row.pending)
          .executeTakeFirst()
        if (confirmed.numUpdatedRows === 0n) return false
        const after = { factor: 'authenticator' }
        await noteChange(tx, { at: now(), by: person, kind: 'factor-added', subject: person, after })
        return true
      })
    },
    /** Whether a code is right; the same code, or an earlier one, is right only once. */
    take: async (person: string, code: string): Promise<boolean> => {
      const row = await read(person)
      const step = row?.secret ? stepOf(openText(secret, what(person), row.secret), code) : undefined
      if (step === undefined) return false
      const used = await db
        .updateTable('authenticator')
        .set({ last_step: step })
        .where('person_id', '=', person)
        .where('secret', 'is not', null)
        .where('last_step', '<', step)
        .executeTakeFirst()
      return used.numUpdatedRows > 0n
    },
    remove: async (person: string, by: string): Promise<boolean> =>
      db.transaction().execute(async tx => {
        const removed = await tx
          .deleteFrom('authenticator')
          .where('person_id', '=', person)
          .returning('secret')
          .executeTakeFirst()
        if (!removed?.secret) return false
        const before = { factor: 'authenticator' }
        await noteChange(tx, { at: now(), by, kind: 'factor-removed', subject: person, before })
        return true
      }),
  }
}
