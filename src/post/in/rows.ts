import type { Selectable } from 'kysely'
import type { MailIn as MailInTable } from '#database/tables.ts'
import { newPart } from './new-part.ts'
import type { Attached, MailRow, MailState } from './mail-in.ts'

/** What lists and pages need of a message: never its raw bytes. */
export const columns = [
  'id',
  'storefront',
  'received_at',
  'way',
  'bytes',
  'state',
  'reason',
  'sender',
  'sender_name',
  'subject',
  'text',
  'has_layout',
  'proof',
  'attachments',
  'complaint_id',
  'question',
  'answers',
  'decided_at',
  'decided_by',
  'decided_why',
] as const satisfies readonly (keyof MailInTable)[]

type Row = Pick<Selectable<MailInTable>, (typeof columns)[number]>

export const rowOf = (row: Row): MailRow => ({
  id: row.id,
  storefront: row.storefront ?? undefined,
  receivedAt: row.received_at,
  way: row.way as MailRow['way'],
  bytes: row.bytes,
  state: row.state as MailState,
  reason: (row.reason ?? undefined) as MailRow['reason'],
  sender: row.sender ?? undefined,
  senderName: row.sender_name ?? undefined,
  subject: row.subject ?? undefined,
  text: row.text ?? undefined,
  newText: row.text === null ? undefined : newPart(row.text),
  hasLayout: row.has_layout,
  proof: (row.proof ?? undefined) as MailRow['proof'],
  attachments: row.attachments as unknown as readonly Attached[],
  complaint: row.complaint_id ?? undefined,
  question: row.question ?? undefined,
  answers: row.answers,
  decidedAt: row.decided_at ?? undefined,
  decidedBy: row.decided_by ?? undefined,
  decidedWhy: row.decided_why ?? undefined,
})
