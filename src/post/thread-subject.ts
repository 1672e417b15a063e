import type { Database } from '#database/connect.ts'

/** Under what the customer's first letter about a complaint went out; undefined before there is one. */
export const threadSubjectIn =
  (db: Database) =>
  async (complaint: string): Promise<string | undefined> => {
    const first = await db
      .selectFrom('letter')
      .select('subject')
      .where('complaint_id', '=', complaint)
      .where('recipient', '=', 'customer')
      .where('subject', '<>', '')
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    return first?.subject ?? undefined
  }
