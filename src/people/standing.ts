import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Database } from '#database/connect.ts'

/** By which ways somebody can come in; `invitedUntil` while an invitation to them still works. */
export type Standing = {
  readonly password: boolean
  readonly authenticator: boolean
  readonly passkeys: number
  readonly provider: boolean
  readonly invitedUntil: Instant | undefined
}

const hasPassword = sql<boolean>`person.password_hash is not null`
const hasAuthenticator = sql<boolean>`exists (
  select from authenticator a where a.person_id = person.id and a.secret is not null
)`
const hasIdentity = sql<boolean>`exists (
  select from identity i where i.person_id = person.id and i.removed_at is null
)`
const passkeys = sql<number>`(select count(*)::integer from passkey k where k.person_id = person.id)`

export const createStanding = (db: Database, now: () => Instant) => {
  const rows = () =>
    db.selectFrom('person').select([
      'person.id',
      hasPassword.as('password'),
      hasAuthenticator.as('authenticator'),
      passkeys.as('passkeys'),
      hasIdentity.as('provider'),
      sql<Instant | null>`(
        select max(l.expires_at) from link l
        where l.purpose = 'invite' and l.subject = person.id and l.used_at is null and l.expires_at > ${now()}
      )`.as('invited_until'),
    ])
  const asStanding = ({
    invited_until,
    password,
    authenticator,
    passkeys,
    provider,
  }: Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]): Standing => ({
    password,
    authenticator,
    passkeys,
    provider,
    invitedUntil: invited_until ?? undefined,
  })
  return {
    of: async (id: PersonId): Promise<Standing> =>
      asStanding(await rows().where('person.id', '=', id).executeTakeFirstOrThrow()),
    ofAll: async (): Promise<ReadonlyMap<PersonId, Standing>> =>
      new Map((await rows().execute()).map(row => [row.id, asStanding(row)])),
  }
}
