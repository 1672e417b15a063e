import type { Instant } from '#calendar/day.ts'
import type { Act, ReviewId } from '#policy/policy.ts'
import type { LetterKey } from './letter.ts'
import { type Complaint, reviewRuns } from './state.ts'

/**
 * What was done that can meet a promise. It counts `at` a moment: at once, or for a letter when it is delivered; until then
 * it is waited for. `round` is missing for what holds for the whole life of the complaint.
 */
export type Deed = {
  readonly act: Act
  readonly done: Instant
  readonly round?: number
  /** The review it belongs to. */
  readonly review?: ReviewId
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

const roundAt = ({ rounds }: Complaint, at: Instant): number => rounds.findLastIndex(({ since }) => since <= at)

/** Letters of a person that are no act of the policy by themselves. */
const messages = (complaint: Complaint): readonly Deed[] =>
  complaint.letters
    .filter(({ kind }) => kind === 'message')
    .map(({ key, at }) => written(complaint, 'message', roundAt(complaint, at), { letter: key, at }))

const latest = (moments: readonly Instant[]): Instant | undefined => moments.toSorted().at(-1)

const happened = (act: Act, at: Instant | undefined, round?: number): readonly Deed[] =>
  at === undefined ? [] : [{ act, done: at, at, ...(round === undefined ? {} : { round }) }]

const allOf = <T>(many: readonly T[], at: (one: T) => Instant | undefined): Instant | undefined => {
  const moments = many.flatMap(one => at(one) ?? [])
  return many.length > 0 && moments.length === many.length ? latest(moments) : undefined
}

export const deedsOf = (complaint: Complaint): readonly Deed[] => {
  const { acknowledged, registered, assigned, triaged, rounds, heads, concerned, remedies, settled, accepted } =
    complaint
  const agreed = remedies.filter(({ status }) => status === 'approved' || status === 'carried-out')
  return [
    ...(acknowledged ? [written(complaint, 'acknowledgement', acknowledged.round, acknowledged)] : []),
    ...happened('triage', triaged[0]?.at),
    ...happened('log-entry', registered?.at),
    ...happened('assignment', assigned?.at),
    ...happened(
      'hearing',
      allOf(concerned, ({ heardAt }) => heardAt),
    ),
    ...happened(
      'findings',
      allOf(heads, ({ found }) => found?.at),
    ),
    ...happened(
      'remedy',
      allOf(agreed, ({ carriedOut }) => carriedOut?.at),
    ),
    ...happened('acceptance', accepted),
    ...messages(complaint),
    ...rounds.flatMap(({ reports, answer }, n) => [
      ...reports.map(report => written(complaint, 'progress-report', n, report)),
      ...(answer ? [written(complaint, 'answer', n, answer)] : []),
    ]),
    ...(settled ? [written(complaint, 'settlement', rounds.length - 1, settled)] : []),
    ...reviewRuns(complaint).flatMap(({ escalated, boardReply }) =>
      [
        written(complaint, 'board-acknowledgement', escalated.round, escalated),
        ...(boardReply ? [written(complaint, 'board-reply', boardReply.round, boardReply)] : []),
      ].map(deed => ({ ...deed, review: escalated.review })),
    ),
  ]
}
