import { PostgresQueryCompiler } from 'kysely'
import type { Database } from '#database/connect.ts'

/** The same database, with every different statement that goes through it written down. */
export const spoken = (db: Database) => {
  const statements = new Set<string>()
  const compiler = new PostgresQueryCompiler()
  const through = db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      const { sql } = compiler.compileQuery(node, queryId)
      statements.add(sql.replaceAll('"', '').replaceAll(/\s+/g, ' ').trim())
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  return { db: through, statements }
}
