import { sql } from 'kysely'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Database } from '#database/connect.ts'
import { inScope, type Scope } from './scope.ts'

/** How one complaint stands, in a line. `deedVersion` is the version of the last thing a person did. */
export type StandingRow = {
  readonly id: string
  readonly version: number
  readonly deedVersion: number
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
}
export type AskStanding = { readonly scope: Scope; readonly ids: readonly string[] }

/** How these complaints stand, in the order in which they were named; those that whoever asks may not read are left out. */
export const standing =
  (db: Database) =>
  async ({ scope, ids }: AskStanding): Promise<readonly StandingRow[]> => {
    if (ids.length === 0) return []
    const { rows } = await sql<StandingRow>`
      select c.id, c.version, c.deed_version as "deedVersion", c.reference, c.storefront, k.name, k.summary, c.stage, c.handler
      from unnest(${ids}::uuid[]) with ordinality as asked (id, n) join complaint c on c.id = asked.id
      left join contact k on k.complaint_id = c.id
      where ${inScope(scope)} order by asked.n`.execute(db)
    return rows
  }
