import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import { inScope, type Scope } from './scope.ts'

/** Which of these complaints whoever asks may read. */
export const among =
  (db: Database) =>
  async (scope: Scope, complaints: readonly string[]): Promise<ReadonlySet<string>> => {
    const { rows } = await sql<{ id: string }>`
      select c.id from complaint c where c.id = any(${complaints}) and ${inScope(scope)}`.execute(db)
    return new Set(rows.map(({ id }) => id))
  }
