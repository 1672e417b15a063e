import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { LetterRow } from './letters.ts'

const isMessageId = (text: string) => /^<[^<>\s"\\]{1,200}@[^<>\s"\\]{1,200}>$/.test(text)
const most = 10

/**
 * The Message-IDs of all that was written before to this reader about the complaint, and of what they wrote themselves, oldest first:
 * mail programs then show it as one conversation. Of a long one the first and the last stay.
 */
export const threadOf = async (
  db: Database,
  { id, complaintId, createdAt }: LetterRow,
  address: string,
): Promise<readonly string[]> => {
  if (complaintId === undefined) return []
  const { rows } = await sql<{ readonly message: string }>`
    select message from (
      select message_id as message, created_at as at, id from letter
        where complaint_id = ${complaintId} and address = ${address} and id < ${id} and state in ('delivered', 'unknown')
      union all
      select message_id, received_at, id from mail_in
        where complaint_id = ${complaintId} and lower(sender) = lower(${address}) and received_at <= ${createdAt}
    ) before order by at, id`.execute(db)
  const all = rows.map(({ message }) => message).filter(isMessageId)
  return all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)]
}
