import { by, personOf } from './actor.ts'
import type { Command } from './command.ts'
import { type Circumstances, type Decision, isRefused, refuse } from './decision.ts'
import type { Event, Recorded } from './event.ts'
import { decideStep } from './deciding.ts'
import { evolveStep } from './evolving.ts'
import { may } from './may.ts'
import { react } from './react.ts'
import { boardDecides, type Complaint, handledAlsoBy } from './state.ts'

/** Open to a closed complaint: what is said, what is posted, what time does, and the ways back to life. */
const evenWhenClosed: readonly Command['type'][] = [
  'register',
  'reopen',
  'escalate',
  'refer',
  'receive-message',
  'send-message',
  'note',
  'correct-contact',
  'choose-letters',
  'make-change',
  'place-hold',
  'lift-hold',
  'erase',
  'link-complaint',
  'unlink-complaint',
  'review-change',
  'make-pack',
  'take-dossier',
  'make-dossier',
  'deliver-letter',
  'post-letter',
  'return-letter',
  'resend-letter',
  'confirm-letter',
  'pass-time',
]

/** Open to one whose words were erased: how a last letter fared, and what the house promised itself to change. */
const evenWhenErased: readonly Command['type'][] = [
  'make-change',
  'review-change',
  'deliver-letter',
  'return-letter',
  'pass-time',
]

/** Whoever declared an interest does not decide what the customer is offered either. */
const stoodAside = ({ recused }: Complaint, { type }: Command, { by: actor }: Circumstances): boolean =>
  (type === 'offer-remedy' || type === 'approve-remedy' || type === 'refuse-remedy') &&
  recused.some(({ person }) => person === personOf(actor))

/** May it happen? The events that follow, stamped, or a refusal. */
export const decide = (complaint: Complaint | undefined, command: Command, at: Circumstances): Decision<Recorded> => {
  if (!may(at.by, command.type, complaint, at.policy)) return refuse('not-allowed')
  if (complaint?.erased && !evenWhenErased.includes(command.type)) return refuse('erased')
  if (complaint?.closed && !evenWhenClosed.includes(command.type)) return refuse('closed')
  if (complaint && stoodAside(complaint, command, at)) return refuse('reviewer-not-independent')
  const decision = decideStep(complaint, command, at)
  return isRefused(decision) ? decision : decision.map(event => ({ ...event, at: at.now, by: by(at.by) }))
}

/** Acts that leave a person independent of the complaint: taking it down, notes, the post, and the board's own. */
const leavesIndependent: readonly Event['type'][] = [
  'filed',
  'noted',
  'hold-placed',
  'hold-lifted',
  'complaint-linked',
  'complaint-unlinked',
  'escalated',
  'vote-given',
  'recused',
  'pack-made',
  'dossier-made',
  'reviewed',
  'board-replied',
  'referred',
  'letter-delivered',
  'letter-returned',
  'letter-resent',
]
/** Clause 11: while the board decides, weighing what was offered is part of its review. */
const partOfReview: readonly Event['type'][] = ['remedy-offered', 'remedy-approved', 'remedy-refused']

const tookPart = (complaint: Complaint, { type, by }: Recorded) => {
  const reviews = boardDecides(complaint) && partOfReview.includes(type)
  return by.kind === 'staff' && !reviews && !leavesIndependent.includes(type) ? by.person : undefined
}

/** What is it now? */
export const evolve = (complaint: Complaint | undefined, event: Recorded): Complaint => {
  const version = (complaint?.version ?? 0) + 1
  const next = evolveStep(complaint, event, version)
  const waiting = react(event, version).map(follows => ({ ...follows, state: 'waiting' as const, at: event.at }))
  const more = {
    version,
    letters: waiting.length === 0 ? next.letters : [...next.letters, ...waiting],
    handledBy: handledAlsoBy(next, tookPart(next, event)),
  }
  // A step that changed something made a complaint of its own, which nobody else has seen: it need not be copied once more.
  return next === complaint ? { ...next, ...more } : Object.assign(next, more)
}

export const replay = (events: readonly Recorded[]): Complaint | undefined =>
  events.reduce<Complaint | undefined>(evolve, undefined)
