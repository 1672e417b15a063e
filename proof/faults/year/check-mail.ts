import type { Town } from './town.ts'
import type { Place } from './place.ts'

type Row = { readonly message_id: string; readonly state: string; readonly many: number; readonly taken: number }

/** Every message that was taken over is there once, was looked at, and is in the one complaint it was written to. */
export const checkMail = async ({ diary, found }: Town, { observer }: Place): Promise<void> => {
  const { rows } = await observer.query<Row>(`
    select m.message_id, min(m.state) as state, count(distinct m.id)::int as many,
      (select count(*)::int from event e where e.facts->>'mail' in (select id::text from mail_in x where x.message_id = m.message_id)) as taken
    from mail_in m group by m.message_id`)
  const known = new Map(rows.map(row => [row.message_id.replace(/[<>]/g, ''), row]))
  const corrected = await observer.query<{ id: string }>(
    "select complaint_id as id from event where type = 'contact-corrected'",
  )
  // Whoever writes from the address that was corrected is a stranger, whose message waits for a colleague.
  const hasMoved = new Set(corrected.rows.map(({ id }) => id))
  for (const { id, isFor, isTaken } of diary.mailed) {
    const row = known.get(id)
    if (!row) {
      if (isTaken) found('I1', `message ${id} was taken over and is gone`)
      continue
    }
    if (row.many > 1) found('I2', `message ${id} is there ${row.many} times`)
    if (row.state === 'new') found('I11', `message ${id} was never looked at`)
    if (row.taken > 1) found('I2', `message ${id} was given ${row.taken} times`)
    if (row.state === 'joined' && row.taken !== 1) found('I1', `message ${id} counts as joined and is in no history`)
    const mayWait = row.state === 'waiting' && isFor !== undefined && hasMoved.has(isFor)
    if (isFor && isFor !== 'a question' && row.state !== 'joined' && !mayWait)
      found('I1', `message ${id} was written to its complaint by its customer and is ${row.state}`)
  }
  for (const id of known.keys())
    if (!diary.mailed.some(mailed => mailed.id === id)) found('I2', `message ${id} was never written`)
}
