// Clause 5: what is resolved at once needs no long procedure. The fast lane of some policies: settled with the customer so soon that
// no long procedure is owed. It is settled only when the customer says so; a summary in writing follows.
import { count, type Period } from '#calendar/period.ts'
import { holds } from '#policy/condition.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, type Ground, isBlank, refuse } from '../decision.ts'
import { factsOf } from '../facts.ts'
import { letter } from '../letter.ts'
import { boardDecides, type Complaint, currentRound, isAnswered, remedyIsOpen } from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'

/** `how` is what was agreed and done, as the summary tells it. */
export type Settle = { readonly type: 'settle'; readonly words: { readonly how: string } }
export type Settled = Omit<Settle, 'type' | 'words'> & { readonly type: 'settled'; readonly words?: Settle['words'] }

/** Until when a complaint can be settled in the fast lane; undefined where the policy has none for it. */
export const fastLane = (complaint: Complaint, { policy, calendar, zone }: Ground) => {
  const lane = policy.fastLane
  if (!lane || !holds(lane.when, factsOf(complaint))) return undefined
  const within: Period = lane.within
  return count(currentRound(complaint).since, within, { calendar, zone, counting: policy.counting })
}

export const settle = (complaint: Complaint, command: Settle, at: Circumstances): Decision<Settled> => {
  const lane = fastLane(complaint, at)
  if (!lane) return refuse('no-fast-lane')
  if (boardDecides(complaint)) return refuse('board-decides-now')
  if (isAnswered(complaint)) return refuse('already-answered')
  if (at.now >= lane.at) return refuse('settlement-too-late', { latest: lane.on })
  if (isBlank(command.words.how)) return refuse('nothing-said')
  if (complaint.remedies.some(remedyIsOpen)) return refuse('remedy-still-open')
  return [{ ...command, type: 'settled' }]
}

export const whenSettled = (complaint: Complaint, { at }: Settled & Stamp, version: number): Complaint => ({
  ...noLongerAwaiting(complaint, at),
  accepted: at,
  settled: { at, letter: letter('settlement', version).key },
  closed: { at, because: 'settled' },
})
