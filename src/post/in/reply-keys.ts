import { createHmac, hash, type KeyObject } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'

/**
 * complaint: what is sent there is part of that complaint. question: an answer to that question. return: a letter that came back.
 * test: the letter that must come back before a house opens.
 */
export type KeyPurpose = 'complaint' | 'question' | 'return' | 'test'
export type KeyFound = {
  readonly purpose: KeyPurpose
  readonly subject: string
  readonly detail: Readonly<Record<string, string>>
}

/** Addresses of ours with a key in them: whoever writes to one was written to before. */
export type ReplyKeys = {
  /** The address for this subject, always the same one; undefined where the house takes no mail. */
  readonly addressFor: (
    purpose: KeyPurpose,
    subject: string,
    detail?: Readonly<Record<string, string>>,
  ) => Promise<string | undefined>
  /** What the first key among these addresses stands for; 'unknown' for a key that is none of ours. */
  readonly find: (addresses: readonly string[]) => Promise<KeyFound | 'unknown' | undefined>
}

export const keyInTemplate = '{key}'

// Mail systems may change capitals in an address: 24 small letters and figures, 120 bits.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const keyLength = 24

const inLetters = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, keyLength)].map(byte => alphabet[byte & 31]).join('')

const atRest = (key: string) => hash('sha256', `reply ${key}`)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Finds the key in an address that was made from this template, such as `complaints+{key}@shop.example`. */
export const keyReader = (template: string) => {
  const [before = '', after = ''] = template.toLowerCase().split(keyInTemplate)
  const pattern = new RegExp(`^${escaped(before)}([a-z0-9]+)${escaped(after)}$`)
  return (address: string): string | undefined => pattern.exec(address.toLowerCase())?.[1]
}

type Of = {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
  readonly template: string | undefined
}

export const createReplyKeys = ({ db, now, secret, template }: Of): ReplyKeys => {
  const keyOf = (purpose: KeyPurpose, subject: string, detail: object) =>
    inLetters(
      createHmac('sha256', secret)
        .update(`reply ${purpose} ${subject} ${JSON.stringify(detail)}`)
        .digest(),
    )
  const read = template === undefined ? () => undefined : keyReader(template)
  return {
    addressFor: async (purpose, subject, detail = {}) => {
      if (template === undefined) return undefined
      const key = keyOf(purpose, subject, detail)
      await db
        .insertInto('reply_key')
        .values({ hash: atRest(key), purpose, subject, detail: JSON.stringify(detail), created_at: now() })
        .onConflict(conflict => conflict.doNothing())
        .execute()
      return template.replace(keyInTemplate, key)
    },
    find: async addresses => {
      const keys = addresses.map(read).filter(key => key !== undefined)
      if (keys.length === 0) return undefined
      const found = await db
        .selectFrom('reply_key')
        .select(['purpose', 'subject', 'detail'])
        .where('hash', 'in', keys.map(atRest))
        .limit(1)
        .executeTakeFirst()
      if (!found) return 'unknown'
      return {
        purpose: found.purpose as KeyPurpose,
        subject: found.subject,
        detail: found.detail as Readonly<Record<string, string>>,
      }
    },
  }
}
