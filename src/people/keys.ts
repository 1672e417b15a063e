import { createHmac, hash, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new key of 256 random bits, as text that may stand in an address or a cookie. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** Whether a text has the form of a key. Whatever does not is not even looked for. */
export const isKey = (key: unknown): key is string => typeof key === 'string' && /^[A-Za-z0-9_-]{43}$/.test(key)

/** What is kept of a key: who reads the database cannot use it. */
export const atRest = (purpose: string, key: string): string => hash('sha256', `${purpose} ${key}`)

/** A key that follows from the secret of this installation and a text. */
export const derivedKey = (secret: KeyObject, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url')

export const sameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
