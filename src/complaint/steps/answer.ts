// Clauses 6 and 8: a written answer that says what was done, what was found, what we do about it and what changes.
import { type Day, dayOf } from '#calendar/day.ts'
import { approverOf } from '#policy/approval.ts'
import { type Role, ruleOf } from '#policy/policy.ts'
import type { ChangeId, HeadId, PersonId, Stamp } from '../actor.ts'
import {
  type AnswerPart,
  type Circumstances,
  type Decision,
  type Ground,
  isBlank,
  type Refusal,
  refuse,
} from '../decision.ts'
import { factsOf } from '../facts.ts'
import { letter } from '../letter.ts'
import {
  type AnswerWords,
  boardDecides,
  type Complaint,
  decidedAlsoBy,
  type FileFact,
  inRound,
  isAnswered,
  without,
} from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'
import { allHeard } from './hear.ts'
import { apologiesCarriedOut } from './remedy.ts'

export type Answer = {
  readonly type: 'answer'
  /** Changes promised, in the order of `words.changes`: each with an owner and a date. */
  readonly changes: readonly { readonly owner: PersonId; readonly by: Day }[]
  readonly files?: readonly FileFact[]
  readonly words: AnswerWords
}
export type Answered = {
  readonly type: 'answered'
  readonly heads: readonly HeadId[]
  readonly changes: readonly { readonly change: ChangeId; readonly owner: PersonId; readonly by: Day }[]
  /** The version of the findings it rests on; none where nobody handed any over. */
  readonly findings?: number
  readonly files?: readonly FileFact[]
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

/** Who must agree to the answer before it is sent; undefined where nobody has to. */
export const answerApprover = (complaint: Complaint, { policy }: Pick<Ground, 'policy'>): Role | undefined =>
  approverOf(policy, 'answer', factsOf(complaint))

/** Why an answer cannot go out yet; undefined when it can. */
export const readyToAnswer = (complaint: Complaint, command: Answer, at: Circumstances): Refusal | undefined => {
  const { words, changes } = command
  if (owesAcknowledgement(complaint, at)) return refuse('not-acknowledged')
  if (boardDecides(complaint)) return refuse('board-decides-now')
  if (isAnswered(complaint)) return refuse('already-answered')
  const without = complaint.heads.filter(({ found }) => !found).map(({ id }) => id)
  if (without.length > 0) return refuse('heads-without-finding', { heads: without })
  if (complaint.remedies.some(({ status }) => status === 'proposed')) return refuse('remedy-awaits-approval')
  if (at.policy.hearing === 'before-answer' && !allHeard(complaint)) return refuse('staff-not-heard')
  const missing = missingParts(complaint, command)
  if (missing.length > 0) return refuse('answer-incomplete', { missing })
  const promised = (words.changes ?? []).filter(change => !isBlank(change))
  if (promised.length !== changes.length || changes.some(({ owner, by }) => isBlank(owner) || !by))
    return refuse('change-without-owner')
  const earliest = dayOf(at.now, at.zone)
  return changes.some(({ by }) => by < earliest) ? refuse('due-date-in-past', { earliest }) : undefined
}

/** The event of an answer that is ready. */
export const complete = (
  complaint: Complaint,
  { words, changes, files }: Answer,
  findings = complaint.findings.at(-1)?.version,
): Answered => {
  const first = complaint.changes.length + 1
  return {
    type: 'answered',
    heads: complaint.heads.map(({ id }) => id),
    changes: changes.map((change, n) => ({ ...change, change: `c${first + n}` })),
    ...(findings ? { findings } : {}),
    ...(files ? { files } : {}),
    words: { ...words, changes: (words.changes ?? []).filter(change => !isBlank(change)) },
  }
}

export const answer = (complaint: Complaint, command: Answer, at: Circumstances): Decision<Answered> => {
  const refused = readyToAnswer(complaint, command, at)
  if (refused) return refused
  const approver = answerApprover(complaint, at)
  if (approver && !(at.by.kind === 'staff' && at.by.roles.includes(approver)))
    return refuse('answer-awaits-approval', { by: approver })
  return [complete(complaint, command)]
}

export const whenAnswered = (complaint: Complaint, event: Answered & Stamp, version: number): Complaint => {
  const { key } = letter('answer', version)
  const answered = inRound(without(noLongerAwaiting(complaint, event.at), 'submitted'), round => ({
    ...round,
    answer: { letter: key, at: event.at, ...(event.findings ? { findings: event.findings } : {}) },
  }))
  return {
    ...answered,
    decidedBy: decidedAlsoBy(complaint, event.by),
    remedies: apologiesCarriedOut(complaint, key, event.at),
    changes: [
      ...complaint.changes,
      ...event.changes.map(({ change, owner, by }, n) => ({ id: change, owner, by, text: event.words?.changes?.[n] })),
    ],
  }
}
