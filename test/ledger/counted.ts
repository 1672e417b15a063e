import type { Database } from '#database/connect.ts'

/** The same database, with every statement that goes through it counted. */
export const counted = (db: Database) => {
  let statements = 0
  const through = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => {
      statements += 1
      return Promise.resolve(result)
    },
  })
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    const before = statements
    await work()
    return statements - before
  }
  return { db: through, during }
}
