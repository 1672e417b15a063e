import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { EntranceFacts } from './entrances.ts'
import type { Person } from './people.ts'

/** The identity provider of the house itself, where its people sign in anyway. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name?: string | undefined
}
/** Who came in; `isNew` where their account with the provider was linked just now. */
export type ProviderFound = { readonly person: Person; readonly isNew: boolean } | { readonly problem: ProviderProblem }
/** Why nobody came in: it gave no answer, it or we refused, its address is not verified, nobody works here by it, or they took it away. */
export type ProviderProblem = 'unreachable' | 'refused' | 'unverified' | 'unknown' | 'unlinked'

type Ground = {
  readonly db: Database
  readonly now: () => Instant
  readonly publicUrl: string
  readonly settings: ProviderSettings
  readonly byId: (id: string) => Promise<Person | undefined>
  readonly byEmail: (email: string) => Promise<Person | undefined>
}

type Claims = { readonly sub: string; readonly email?: unknown; readonly email_verified?: unknown }

export const providerPath = '/desk/sign-in/provider'

/** Signing in by OpenID Connect: authorization code with PKCE, state and nonce; nobody is ever added by it. */
export const createProvider = ({ db, now, publicUrl, settings, byId, byEmail }: Ground) => {
  const { issuer, clientId, clientSecret } = settings
  const back = `${publicUrl}${providerPath}`
  let known: Promise<Configuration> | undefined
  const configuration = () => {
    const insecure = issuer.startsWith('http:') ? [allowInsecureRequests] : []
    known ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: [...insecure, enableNonRepudiationChecks],
      timeout: 10,
    })
    // One that was away is asked again the next time.
    known.catch(() => {
      known = undefined
    })
    return known
  }

  const claimsFrom = async (
    config: Configuration,
    facts: EntranceFacts,
    query: string,
  ): Promise<Claims | undefined> => {
    const { state = '', nonce = '', verifier = '' } = facts
    const tokens = await authorizationCodeGrant(config, new URL(`${back}${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims || claims['email'] !== undefined) return claims
    return fetchUserInfo(config, tokens.access_token, claims.sub)
  }

  const ofThem = (person: string) => sql<boolean>`issuer = ${issuer} and person_id = ${person}`

  /** Whoever took this way in away gets it back only where they are signed in already: `isHere`. */
  const link = (person: Person, subject: string, isHere: boolean): Promise<ProviderFound> => {
    const row = { issuer, subject, person_id: person.id, linked_at: now(), used_at: now() }
    return db.transaction().execute(async tx => {
      const known = await tx.selectFrom('identity').select('removed_at').where(ofThem(person.id)).executeTakeFirst()
      if (known?.removed_at) {
        if (!isHere) return { problem: 'unlinked' }
        await tx.deleteFrom('identity').where(ofThem(person.id)).execute()
      }
      const added = await tx
        .insertInto('identity')
        .values(row)
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      // Somebody who is known by another subject already is not the one who has this address now.
      if (!added.numInsertedOrUpdatedRows) return { problem: 'refused' }
      const after = { factor: 'provider', issuer }
      await noteChange(tx, { at: now(), by: person.id, kind: 'factor-added', subject: person.id, after })
      return { person, isNew: true }
    })
  }

  const personOf = async (claims: Claims, here: string | undefined): Promise<ProviderFound> => {
    const linked = await db
      .updateTable('identity')
      .set({ used_at: now() })
      .where('issuer', '=', issuer)
      .where('subject', '=', claims.sub)
      .where('removed_at', 'is', null)
      .returning('person_id')
      .executeTakeFirst()
    if (linked) {
      const person = await byId(linked.person_id)
      return person?.active ? { person, isNew: false } : { problem: 'unknown' }
    }
    const { email, email_verified: isVerified } = claims
    if (typeof email !== 'string' || isVerified !== true) return { problem: 'unverified' }
    const person = await byEmail(email)
    if (!person?.active) return { problem: 'unknown' }
    if (here !== undefined && here !== person.id) return { problem: 'refused' }
    return link(person, claims.sub, here === person.id)
  }

  return {
    name: settings.name ?? new URL(issuer).hostname,
    /** Where the browser goes on to, and what its way back is held against. */
    begin: async (): Promise<{ readonly address: string; readonly facts: EntranceFacts } | undefined> => {
      const config = await configuration().catch(() => undefined)
      if (!config) return undefined
      const facts = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const address = buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid email',
        response_type: 'code',
        state: facts.state,
        nonce: facts.nonce,
        code_challenge: await calculatePKCECodeChallenge(facts.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, facts }
    },
    /** Who came back, by the query of the address they came back to; `here` is who was signed in when they went. */
    finish: async (facts: EntranceFacts, query: string, here?: string): Promise<ProviderFound> => {
      const config = await configuration().catch(() => undefined)
      if (!config) return { problem: 'unreachable' }
      const claims = await claimsFrom(config, facts, query).catch(() => undefined)
      const found: ProviderFound = claims ? await personOf(claims, here) : { problem: 'refused' }
      return here !== undefined && 'person' in found && found.person.id !== here ? { problem: 'refused' } : found
    },
    /** Takes this way in away from somebody; false where they do not have it. */
    unlink: (person: string): Promise<boolean> =>
      db.transaction().execute(async tx => {
        const removed = await tx
          .updateTable('identity')
          .set({ removed_at: now() })
          .where(ofThem(person))
          .where('removed_at', 'is', null)
          .executeTakeFirst()
        if (removed.numUpdatedRows === 0n) return false
        const before = { factor: 'provider', issuer }
        await noteChange(tx, { at: now(), by: person, kind: 'factor-removed', subject: person, before })
        return true
      }),
  }
}
export type Provider = ReturnType<typeof createProvider>
