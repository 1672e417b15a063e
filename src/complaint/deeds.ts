import type { Instant } from '#calendar/day.ts'
import type { Act } from '#policy/policy.ts'
import type { LetterKey } from './letter.ts'
import type { Complaint } from './state.ts'

/**
 * What was done that can meet a promise. It counts `at` a moment: at once, or for a letter when it is delivered; until then
 * it is waited for. `round` is missing for what holds for the whole life of the complaint.
 */
export type Deed = {
  readonly act: Act
  readonly done: Instant
  readonly round?: number
  readonly letter?: LetterKey
  readonly at?: Instant
  readonly isWaiting?: boolean
}

type Written = { readonly letter: LetterKey; readonly at: Instant }

const written = (complaint: Complaint, act: Act, round: number, { letter, at: done }: Written): Deed => {
  const sent = complaint.letters.find(({ key }) => key === letter)
  const deed = { act, done, round, letter }
  if (sent?.state === 'delivered') return { ...deed, at: sent.at }
  return sent?.state === 'waiting' ? { ...deed, isWaiting: true } : deed
}

export const deedsOf = (complaint: Complaint): readonly Deed[] => {
  const { acknowledged, registered, assigned, rounds, escalated, boardReply } = complaint
  return [
    ...(acknowledged ? [written(complaint, 'acknowledgement', acknowledged.round, acknowledged)] : []),
    ...(registered ? [{ act: 'log-entry', done: registered.at, at: registered.at } as const] : []),
    ...(assigned ? [{ act: 'assignment', done: assigned.at, at: assigned.at } as const] : []),
    ...rounds.flatMap(({ reports, answer }, n) => [
      ...reports.map(report => written(complaint, 'progress-report', n, report)),
      ...(answer ? [written(complaint, 'answer', n, answer)] : []),
    ]),
    ...(escalated ? [written(complaint, 'board-acknowledgement', escalated.round, escalated)] : []),
    ...(boardReply ? [written(complaint, 'board-reply', boardReply.round, boardReply)] : []),
  ]
}
