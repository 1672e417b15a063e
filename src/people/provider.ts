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
/** Why nobody came in: it gave no answer, it or we refused, its address is not verified, or nobody works here by it. */
export type ProviderProblem = 'unreachable' | 'refused' | 'unverified' | 'unknown'

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

  const link = (person: Person, subject: string) => {
    const row = { issuer, subject, person_id: person.id, linked_at: now(), used_at: now() }
    return db.transaction().execute(async tx => {
      const added = await tx
        .insertInto('identity')
        .values(row)
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      if (!added.numInsertedOrUpdatedRows) return false
      const after = { factor: 'provider', issuer }
      await noteChange(tx, { at: now(), by: person.id, kind: 'factor-added', subject: person.id, after })
      return true
    })
  }

  const personOf = async (claims: Claims): Promise<ProviderFound> => {
    const linked = await db
      .updateTable('identity')
      .set({ used_at: now() })
      .where('issuer', '=', issuer)
      .where('subject', '=', claims.sub)
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
    // Somebody who is known by another subject already is not the one who has this address now.
    return (await link(person, claims.sub)) ? { person, isNew: true } : { problem: 'refused' }
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
    /** Who came back, by the query of the address they came back to. */
    finish: async (facts: EntranceFacts, query: string): Promise<ProviderFound> => {
      const config = await configuration().catch(() => undefined)
      if (!config) return { problem: 'unreachable' }
      const claims = await claimsFrom(config, facts, query).catch(() => undefined)
      return claims ? personOf(claims) : { problem: 'refused' }
    },
  }
}
export type Provider = ReturnType<typeof createProvider>
