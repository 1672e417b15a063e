// Clause 2: acknowledged within three working days, naming who handles it and when to expect an answer.
import { type Day, dayOf } from '#calendar/day.ts'
import { type PersonId, personOf, type Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { latestAnswer } from '../answer-by.ts'
import { letter } from '../letter.ts'
import type { Chosen } from '../rota.ts'
import { type Complaint, handledAlsoBy, roundNumber } from '../state.ts'

/** `note` is a line of the handler's own in the letter; `chosen` is how the rota came to this handler, where nobody did. */
export type Acknowledge = {
  readonly type: 'acknowledge'
  readonly handler: PersonId
  readonly answerBy: Day
  readonly chosen?: Chosen
  readonly words?: { readonly note?: string }
}
export type Acknowledged = Omit<Acknowledge, 'type'> & { readonly type: 'acknowledged' }

export const acknowledge = (complaint: Complaint, command: Acknowledge, at: Circumstances): Decision<Acknowledged> => {
  const { handler, answerBy, chosen } = command
  if (complaint.acknowledged) return refuse('already-acknowledged')
  if (isBlank(handler)) return refuse('handler-missing')
  const isRota = at.by.kind === 'clock'
  if (isRota && at.policy.acknowledgement.handler === 'self') return refuse('acknowledged-in-person')
  // The rota says how it chose, and nobody else can say that it did.
  if (isRota !== (chosen !== undefined)) return refuse('not-allowed')
  if (complaint.concerned.some(({ person }) => person === handler)) return refuse('handler-complained-about')
  if (at.policy.acknowledgement.handler === 'self' && personOf(at.by) !== handler) return refuse('not-allowed')
  const earliest = dayOf(at.now, at.zone)
  if (answerBy < earliest) return refuse('answer-date-in-past', { earliest })
  const latest = latestAnswer(complaint, at)
  if (answerBy > latest) return refuse('answer-date-too-late', { latest })
  return [{ ...command, type: 'acknowledged' }]
}

export const whenAcknowledged = (complaint: Complaint, event: Acknowledged & Stamp, version: number): Complaint => ({
  ...complaint,
  handler: event.handler,
  handledBy: handledAlsoBy(complaint, event.handler),
  acknowledged: {
    at: event.at,
    handler: event.handler,
    answerBy: event.answerBy,
    letter: letter('acknowledgement', version).key,
    round: roundNumber(complaint),
  },
})
