import { Client } from 'pg'

/** A connection of one's own for some work, closed after it. */
export const withClient = async <T>(admin: string, work: (db: Client) => Promise<T>) => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}
