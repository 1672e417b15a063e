import type { KeyObject } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { derivedKey } from './keys.ts'
import type { Person } from './people.ts'

export type Passkey = {
  readonly id: string
  readonly name: string
  readonly addedAt: Instant
  readonly usedAt: Instant | undefined
}
/** What the browser is asked for, as JSON, and the challenge that its answer must be to. */
export type PasskeyAsked = { readonly options: object; readonly challenge: string }

type Ground = {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
  readonly publicUrl: string
}

// A large library, of no use until somebody has a passkey or makes one.
const webauthn = () => import('@simplewebauthn/server')

const most = 20
// EdDSA, ES256 and RS256 (RFC 9053, RFC 8812): what devices have.
const supportedAlgorithmIDs = [-8, -7, -257]

const parsed = (answer: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(answer)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** An answer that no browser would give is refused as one that does not fit, whatever the library throws at it. */
const attempted = async <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined)

/** Passkeys by WebAuthn: the key stays in the device, the device makes sure who holds it, and only this site gets an answer. */
export const createPasskeys = ({ db, now, secret, publicUrl }: Ground) => {
  const { hostname: rpID, origin } = new URL(publicUrl)
  const rowsOf = (person: string) =>
    db.selectFrom('passkey').selectAll().where('person_id', '=', person).orderBy('added_at').orderBy('id').execute()
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true } as const

  return {
    of: async (person: string): Promise<readonly Passkey[]> =>
      (await rowsOf(person)).map(({ id, name, added_at, used_at }) => ({
        id,
        name,
        addedAt: added_at,
        usedAt: used_at ?? undefined,
      })),
    askNew: async ({ id, name, email }: Person, house: string): Promise<PasskeyAsked> => {
      const known = await rowsOf(id)
      const options = await (await webauthn()).generateRegistrationOptions({
        rpName: house,
        rpID,
        userName: email,
        userDisplayName: name,
        userID: Uint8Array.from(Buffer.from(derivedKey(secret, `passkey of ${id}`), 'base64url')),
        attestationType: 'none',
        supportedAlgorithmIDs,
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      return { options, challenge: options.challenge }
    },
    /** Keeps the passkey that a browser made for this challenge. */
    add: async (person: string, name: string, challenge: string, answer: string): Promise<boolean> => {
      const response = parsed(answer) as RegistrationResponseJSON | undefined
      if (!response || (await rowsOf(person)).length >= most) return false
      const found = await attempted(async () =>
        (await webauthn()).verifyRegistrationResponse({
          response,
          expectedChallenge: challenge,
          supportedAlgorithmIDs,
          ...expected,
        }),
      )
      if (!found?.verified) return false
      const { id, publicKey, counter } = found.registrationInfo.credential
      const row = { id, person_id: person, name, public_key: Buffer.from(publicKey), counter, added_at: now() }
      return db.transaction().execute(async tx => {
        const added = await tx
          .insertInto('passkey')
          .values({ ...row, transports: [...(response.response.transports ?? [])] })
          .onConflict(conflict => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (!added.numInsertedOrUpdatedRows) return false
        await noteChange(tx, {
          at: now(),
          by: person,
          kind: 'factor-added',
          subject: person,
          after: { factor: 'passkey', name },
        })
        return true
      })
    },
    /** Any passkey of this site: whoever holds it says by it who they are. */
    ask: async (): Promise<PasskeyAsked> => {
      const options = await (await webauthn()).generateAuthenticationOptions({ rpID, userVerification: 'required' })
      return { options, challenge: options.challenge }
    },
    /** Whose passkey answered this challenge. */
    take: async (challenge: string, answer: string): Promise<string | undefined> => {
      const response = parsed(answer) as AuthenticationResponseJSON | undefined
      if (typeof response?.id !== 'string') return undefined
      const known = await db.selectFrom('passkey').selectAll().where('id', '=', response.id).executeTakeFirst()
      if (!known) return undefined
      const { id, public_key, counter, transports } = known
      const credential = {
        id,
        publicKey: Uint8Array.from(public_key),
        counter,
        transports,
      }
      const found = await attempted(async () =>
        (await webauthn()).verifyAuthenticationResponse({
          response,
          expectedChallenge: challenge,
          credential,
          ...expected,
        }),
      )
      if (!found?.verified) return undefined
      const set = { counter: found.authenticationInfo.newCounter, used_at: now() }
      await db.updateTable('passkey').set(set).where('id', '=', id).execute()
      return known.person_id
    },
    remove: (person: string, id: string, by: string): Promise<string | undefined> =>
      db.transaction().execute(async tx => {
        const removed = await tx
          .deleteFrom('passkey')
          .where('id', '=', id)
          .where('person_id', '=', person)
          .returning('name')
          .executeTakeFirst()
        if (!removed) return undefined
        const before = { factor: 'passkey', name: removed.name }
        await noteChange(tx, { at: now(), by, kind: 'factor-removed', subject: person, before })
        return removed.name
      }),
  }
}
