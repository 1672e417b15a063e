import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import { isForm } from './parts.ts'

/** How whoever brings mail shows that they know the secret. */
export type Proof = {
  /** A secret was shown, and it is the right one. */
  readonly isProven: boolean
  /** Something was shown that is not right, or nothing that could still turn out to be. */
  readonly isWrong: boolean
  /** Whether the body was signed with it: `X-Signature-256: sha256=` and an HMAC in hexadecimal. */
  readonly ofBody: (body: Uint8Array) => boolean
  /** Whether a form was signed with it, as Mailgun does: an HMAC over its timestamp and token. */
  readonly ofFields: (fields: ReadonlyMap<string, string>, now: Instant) => boolean
}

const sign = (secret: string, ...parts: readonly (string | Uint8Array)[]) => {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest()
}

/** Compared by their signatures, which takes as long whatever is alike in them. */
const same = (secret: string, one: string, other: string) => timingSafeEqual(sign(secret, one), sign(secret, other))

const isHexOf = (signature: Buffer, hex: string) => {
  const given = Buffer.from(hex, 'hex')
  return given.length === signature.length && timingSafeEqual(given, signature)
}

const shownIn = (authorization: string): string | undefined => {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  if (bearer !== undefined) return bearer
  const basic = /^Basic +(\S+)$/i.exec(authorization)?.[1]
  return basic === undefined
    ? undefined
    : Buffer.from(basic, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
}

// A provider tries again for hours, with the signature of its first try.
const signedFor = { hours: 12 } as const

const isRecent = (timestamp: string, now: Instant) => {
  const at = new Date(Number(timestamp) * 1000)
  if (!/^\d{9,11}$/.test(timestamp) || Number.isNaN(at.getTime())) return false
  const said = at.toISOString()
  return said > plusTime(now, { hours: -signedFor.hours }) && said < plusTime(now, signedFor)
}

/** Reads what the headers show: `Authorization: Bearer` with the secret, or `Basic` with it as the password. */
export const proofIn = (headers: Headers, secret: string): Proof => {
  const authorization = headers.get('authorization')
  const shown = authorization === null ? undefined : shownIn(authorization)
  const isProven = shown !== undefined && same(secret, shown, secret)
  const signature = /^sha256=([0-9a-f]{64})$/i.exec(headers.get('x-signature-256') ?? '')?.[1]
  const mayBeSigned = signature !== undefined || isForm(headers.get('content-type') ?? '')
  return {
    isProven,
    isWrong: !isProven && (authorization !== null || !mayBeSigned),
    ofBody: body => signature !== undefined && isHexOf(sign(secret, body), signature),
    ofFields: (fields, now) => {
      const [timestamp = '', token = '', given = ''] = ['timestamp', 'token', 'signature'].map(name => fields.get(name))
      return token !== '' && isRecent(timestamp, now) && isHexOf(sign(secret, timestamp + token), given)
    },
  }
}
