import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'

/** How many complaints of a storefront are not closed, by the version of the policy that they keep. */
export type RunningCount = {
  readonly storefront: string
  readonly policy: string
  readonly version: number
  readonly complaints: number
}

/** For the whole house: numbers alone, of nobody's complaint in particular. */
export const running = (db: Database) => async (): Promise<readonly RunningCount[]> => {
  const { rows } = await sql<RunningCount>`
      select c.storefront, e.facts -> 'policy' ->> 'id' as policy, (e.facts -> 'policy' ->> 'version')::int as version,
        count(*)::int as complaints
      from complaint c join event e on e.complaint_id = c.id and e.version = 1
      where c.stage <> 'closed' group by 1, 2, 3 order by 1, 2, 3`.execute(db)
  return rows
}
