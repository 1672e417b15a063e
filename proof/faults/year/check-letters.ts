import type { Posted } from './sink.ts'
import type { Town } from './town.ts'
import type { Place } from './place.ts'

type Row = {
  readonly message_id: string
  readonly state: string
  readonly kind: string
  readonly resent: number
  readonly onTrust: boolean
}

const wordsOf = ({ mail: { date, subject, text, html, to } }: Posted) => JSON.stringify([date, subject, text, html, to])

/**
 * Each letter came out once, and once for each time that somebody had it sent again; each of these once more where nobody answered,
 * and then word for word the same; and none is lost.
 */
export const checkLetters = async ({ sink, found }: Town, { observer }: Place): Promise<void> => {
  const { rows } = await observer.query<Row>(`
    select l.message_id, l.state, l.kind, (select count(*)::int from event e where e.complaint_id = l.complaint_id
      and e.type = 'letter-resent' and e.facts->>'letter' = l.key) as resent,
      coalesce(via = 'post', false) or exists (select from event e where e.complaint_id = l.complaint_id
        and e.type = 'letter-delivered' and e.facts->>'letter' = l.key and e.facts ? 'confirmed') as "onTrust" from letter l`)
  const known = new Map(rows.map(row => [row.message_id, row]))
  const posted = new Map<string, Posted[]>()
  for (const one of sink.posted) posted.set(one.mail.messageId, [...(posted.get(one.mail.messageId) ?? []), one])
  for (const [id, copies] of posted) {
    const row = known.get(id)
    const sent = 1 + (row?.resent ?? 0)
    const allowed = sent + Math.min(sent, sink.unanswered.filter(one => one === id).length)
    if (copies.length > allowed) found('I3', `letter ${row?.kind} ${id} came out ${copies.length} times`)
    if (new Set(copies.map(wordsOf)).size > 1) found('I3', `letter ${row?.kind} ${id} has copies that differ`)
  }
  for (const { message_id: id, state, kind, onTrust } of rows) {
    if (state === 'waiting') found('I4', `letter ${kind} ${id} still waits`)
    if (state === 'delivered' && !posted.has(id) && !onTrust)
      found('I4', `letter ${kind} ${id} counts as delivered and never came out`)
  }
}
