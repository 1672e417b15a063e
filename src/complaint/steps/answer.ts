// Clauses 6 and 8: a written answer that says what was done, what was found, what we do about it and what changes.
import { type Day, dayOf } from '#calendar/day.ts'
import { ruleOf } from '#policy/policy.ts'
import type { ChangeId, HeadId, PersonId, Stamp } from '../actor.ts'
import { type AnswerPart, type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { boardDecides, type Complaint, inRound, isAnswered, without } from '../state.ts'
import { apologiesCarriedOut } from './remedy.ts'

/** `noRemedy` says why nothing is offered; `noChange` why nothing changes: one of each pair must be there. */
export type AnswerWords = {
  readonly summary: string
  readonly done: string
  readonly noRemedy?: string
  readonly changes?: readonly string[]
  readonly noChange?: string
  readonly apology?: string
}
export type Answer = {
  readonly type: 'answer'
  /** Changes promised, in the order of `words.changes`: each with an owner and a date. */
  readonly changes: readonly { readonly owner: PersonId; readonly by: Day }[]
  readonly words: AnswerWords
}
export type Answered = {
  readonly type: 'answered'
  readonly heads: readonly HeadId[]
  readonly changes: readonly { readonly change: ChangeId; readonly owner: PersonId; readonly by: Day }[]
  readonly words?: AnswerWords
}

/** What an answer still lacks before it may be sent (clause 8). */
export const missingParts = (complaint: Complaint, { words }: Pick<Answer, 'words'>): readonly AnswerPart[] => {
  const approved = complaint.remedies.some(({ status }) => status === 'approved' || status === 'carried-out')
  const present: Record<AnswerPart, boolean> = {
    done: !isBlank(words.done),
    found: !isBlank(words.summary) && complaint.heads.every(({ found }) => found),
    remedy: approved || !isBlank(words.noRemedy),
    change: (words.changes ?? []).some(change => !isBlank(change)) || !isBlank(words.noChange),
  }
  return (Object.keys(present) as AnswerPart[]).filter(part => !present[part])
}

/** Some policies let whoever is contacted first settle a complaint at once; then no acknowledgement has to come before. */
const owesAcknowledgement = (complaint: Complaint, { policy }: Circumstances): boolean => {
  const rule = ruleOf(policy, 'acknowledge')
  return !complaint.acknowledged && rule !== undefined && rule.unless !== 'answered'
}

export const answer = (complaint: Complaint, command: Answer, at: Circumstances): Decision<Answered> => {
  const { words, changes } = command
  if (owesAcknowledgement(complaint, at)) return refuse('not-acknowledged')
  if (boardDecides(complaint)) return refuse('board-decides-now')
  if (isAnswered(complaint)) return refuse('already-answered')
  const without = complaint.heads.filter(({ found }) => !found).map(({ id }) => id)
  if (without.length > 0) return refuse('heads-without-finding', { heads: without })
  if (complaint.remedies.some(({ status }) => status === 'proposed')) return refuse('remedy-awaits-approval')
  const missing = missingParts(complaint, command)
  if (missing.length > 0) return refuse('answer-incomplete', { missing })
  const promised = (words.changes ?? []).filter(change => !isBlank(change))
  if (promised.length !== changes.length || changes.some(({ owner, by }) => isBlank(owner) || !by))
    return refuse('change-without-owner')
  const earliest = dayOf(at.now, at.zone)
  if (changes.some(({ by }) => by < earliest)) return refuse('due-date-in-past', { earliest })
  const first = complaint.changes.length + 1
  return [
    {
      type: 'answered',
      heads: complaint.heads.map(({ id }) => id),
      changes: changes.map((change, n) => ({ ...change, change: `c${first + n}` })),
      words: { ...words, changes: promised },
    },
  ]
}

export const whenAnswered = (complaint: Complaint, event: Answered & Stamp, version: number): Complaint => {
  const { key } = letter('answer', version)
  const answered = inRound(without(complaint, 'waitingForCustomerSince'), round => ({
    ...round,
    answer: { letter: key, at: event.at },
  }))
  return {
    ...answered,
    remedies: apologiesCarriedOut(complaint, key, event.at),
    changes: [
      ...complaint.changes,
      ...event.changes.map(({ change, owner, by }, n) => ({ id: change, owner, by, text: event.words?.changes?.[n] })),
    ],
  }
}
