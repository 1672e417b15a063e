import { type Day, dayOf } from '#calendar/day.ts'
import { factsOf } from '#complaint/facts.ts'
import { bodiesFor, bodiesNamed, bodiesOn, type NamedBody } from '#policy/outside.ts'
import type { ComplaintVisit } from '../route.ts'

type At = Pick<ComplaintVisit, 'history' | 'now' | 'shop'>

const todayAt = ({ history, now }: At): Day => dayOf(now, history.ground.zone)

/** The outside bodies for this complaint: those that a reply has named to the customer, and those that the policy names. */
export const bodiesHere = (at: At): readonly NamedBody[] => {
  const { complaint, ground } = at.history
  const told = bodiesNamed(ground.policy, complaint.boardReply?.bodies ?? [])
  const fitting = bodiesFor(ground.policy, factsOf(complaint), at.shop.country, todayAt(at))
  return [...told, ...fitting.filter(({ id }) => told.every(body => body.id !== id))]
}

/** All that the policy names today, whoever complains: for somebody to choose from. */
export const bodiesToChoose = (at: At): readonly NamedBody[] => bodiesOn(at.history.ground.policy, todayAt(at))
