/**
 * SQL, of a letter `l`: it follows no letter to the same reader that is put off at `at`, or in a dead hand then. Letters of a complaint
 * keep their order to each reader, so that it waits with that one; for an hour, and no longer.
 */
export const inTurn = (at: string): string => `not exists (select from letter e
  where e.complaint_id = l.complaint_id and e.recipient = l.recipient and e.id < l.id and e.state = 'waiting'
    and e.next_attempt_at > ${at} and e.created_at > ${at} - interval '1 hour')`
