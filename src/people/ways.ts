import type { KeyObject } from 'node:crypto'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Role } from '#policy/policy.ts'
import { createAuthenticators } from './authenticator.ts'
import { createEntrances } from './entrances.ts'
import { createPasskeys } from './passkeys.ts'
import type { Person } from './people.ts'
import { createProvider, type ProviderSettings } from './provider.ts'
import { createRecovery, mostWrong } from './recovery.ts'
import { openText, sealText } from './sealed.ts'
import { createStaff } from './staff.ts'
import { createStanding } from './standing.ts'

type Ground = {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: KeyObject
  readonly publicUrl: string
  readonly provider?: ProviderSettings | undefined
  readonly deviceTime?: () => number
}

/** What a code turned out to be; `stopped` is the try after which no more are taken for an hour, `too-many` every one after it. */
export type CodeFound = 'authenticator' | 'recovery' | 'wrong' | 'stopped' | 'too-many'

const isOfApp = (code: string) => /^\d{6}$/.test(code)

/** The ways to sign in beside a password and a mailed link, and what a second factor is asked of whom. */
export const createWays = ({ db, now, secret, publicUrl, provider, deviceTime = Date.now }: Ground) => {
  const authenticators = createAuthenticators({ db, now, secret, deviceTime })
  const recovery = createRecovery(db, now, secret)
  const passkeys = createPasskeys({ db, now, secret, publicUrl })
  const entrances = createEntrances(db, now)
  const standing = createStanding(db, now)
  const { byId, byEmail } = createStaff(db, now)

  const needsFactor = async ({ roles }: Person): Promise<boolean> => {
    const needing = await factorRoles()
    return roles.some(role => needing.includes(role))
  }
  const factorRoles = async (): Promise<readonly Role[]> =>
    (await db.selectFrom('factor_role').select('role').orderBy('role').execute()).map(({ role }) => role as Role)

  return {
    authenticators,
    recovery,
    passkeys,
    entrances,
    provider: provider && createProvider({ db, now, publicUrl, settings: provider, byId, byEmail }),
    standing,
    factorRoles,
    setFactorRoles: (roles: readonly Role[], by: PersonId): Promise<void> =>
      db.transaction().execute(async tx => {
        const before = await tx.deleteFrom('factor_role').returning('role').execute()
        if (roles.length > 0)
          await tx
            .insertInto('factor_role')
            .values(roles.map(role => ({ role })))
            .execute()
        const rolesOf = (names: readonly string[]) => ({ roles: names.toSorted() })
        await noteChange(tx, {
          at: now(),
          by,
          kind: 'factor-rule-changed',
          subject: 'house',
          before: rolesOf(before.map(({ role }) => role)),
          after: rolesOf(roles),
        })
      }),
    needsFactor,
    /** What somebody can show, and whether one of it is asked of them after a password or link. */
    askedOf: async (person: Person) => {
      const has = await standing.of(person.id)
      return { has, second: has.authenticator || (has.passkeys > 0 && (await needsFactor(person))) }
    },
    /** Texts that go along in a page of this person's and come back, and that nobody can read or make meanwhile. */
    sealingFor: (person: PersonId) => {
      const what = `along with ${person}`
      return {
        seal: (text: string) => sealText(secret, what, text),
        open: (sealed: string): string | undefined => {
          try {
            return openText(secret, what, sealed)
          } catch {
            return undefined
          }
        },
      }
    },
    /** Whether the code is one of this person's; each try is counted before it is looked at. */
    takeCode: async (person: PersonId, code: string): Promise<CodeFound> => {
      const tries = await recovery.countTry(person)
      if (tries > mostWrong) return 'too-many'
      const kind = isOfApp(code) ? 'authenticator' : 'recovery'
      const isRight = await (kind === 'authenticator' ? authenticators : recovery).take(person, code)
      if (!isRight) return tries === mostWrong ? 'stopped' : 'wrong'
      await recovery.forgetTries(person)
      return kind
    },
    /** Takes away every factor of somebody who lost theirs, and ends all their sessions and ways begun. */
    reset: (person: PersonId, by: PersonId): Promise<void> =>
      db.transaction().execute(async tx => {
        const app = await tx.deleteFrom('authenticator').where('person_id', '=', person).returning('secret').execute()
        const keys = await tx.deleteFrom('passkey').where('person_id', '=', person).returning('name').execute()
        const accounts = await tx.deleteFrom('identity').where('person_id', '=', person).returning('issuer').execute()
        for (const table of ['recovery_code', 'wrong_code', 'entrance', 'session'] as const)
          await tx.deleteFrom(table).where('person_id', '=', person).execute()
        const factors = [
          ...(app.some(({ secret }) => secret !== null) ? ['authenticator'] : []),
          ...keys.map(({ name }) => `passkey ${name}`),
          ...accounts.map(({ issuer }) => `provider ${issuer}`),
        ]
        const line = { at: now(), by, kind: 'factor-removed', subject: person } as const
        await noteChange(tx, { ...line, before: { factors }, after: {} })
      }),
    clean: async (): Promise<void> => {
      await Promise.all([entrances.clean(), recovery.clean()])
    },
  }
}
export type Ways = ReturnType<typeof createWays>
