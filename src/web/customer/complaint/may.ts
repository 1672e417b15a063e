import type { Command } from '#complaint/command.ts'
import { decide } from '#complaint/complaint.ts'
import { isRefused } from '#complaint/decision.ts'
import { bodiesHere } from '../../parts/outside.ts'
import type { CustomerVisit } from '../../route.ts'

const would = ({ history, actor, now }: CustomerVisit, command: Command): boolean =>
  !isRefused(decide(history.complaint, command, { ...history.ground, now, by: actor }))

/** What this customer could do at this moment: the rules themselves are asked, so that no button leads to a no. */
export const openTo = (visit: CustomerVisit) => ({
  accept: !visit.history.complaint.accepted && would(visit, { type: 'accept' }),
  withdraw: would(visit, { type: 'withdraw' }),
  reopen: Boolean(visit.history.complaint.closed) && would(visit, { type: 'reopen', words: { reason: '-' } }),
  escalate: would(visit, { type: 'escalate', words: { why: '-' } }),
  refer: bodiesHere(visit).some(({ id }) => would(visit, { type: 'refer', body: id })),
})
