// Clauses 7 and 8: the findings in the order of the answer they are the base of. Once handed over a version never changes.
import type { Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import type { Findings, FoundOn } from '../inquiry.ts'
import { type Complaint, isAnswered } from '../state.ts'

type Told = { readonly done: string; readonly remedy?: string; readonly change?: string }
/** What was done to find out; a remedy and a change, where the investigator proposes one. What was found stands at each point. */
export type HandOverFindings = { readonly type: 'hand-over-findings'; readonly words: Told }
export type FindingsHandedOver = {
  readonly type: 'findings-handed-over'
  readonly findings: number
  readonly heads: readonly Omit<FoundOn, 'reasons'>[]
  /** `reasons` in the order of `heads`. */
  readonly words?: Told & { readonly reasons: readonly string[] }
}

const isSamePoint = (before: FoundOn, now: FoundOn | undefined): boolean =>
  before.finding === now?.finding && before.cause === now.cause && before.reasons === now.reasons

const isSame = (last: Findings | undefined, { done, remedy, change }: Told, heads: readonly FoundOn[]): boolean =>
  last !== undefined &&
  last.done === done &&
  (last.remedy ?? '') === (remedy ?? '') &&
  (last.change ?? '') === (change ?? '') &&
  last.heads.length === heads.length &&
  last.heads.every((before, n) => isSamePoint(before, heads[n]))

export const handOverFindings = (complaint: Complaint, { words }: HandOverFindings): Decision<FindingsHandedOver> => {
  if (isAnswered(complaint)) return refuse('already-answered')
  const missing = complaint.heads.filter(({ found }) => !found).map(({ id }) => id)
  if (missing.length > 0) return refuse('heads-without-finding', { heads: missing })
  if (isBlank(words.done)) return refuse('work-not-told')
  const heads = complaint.heads.flatMap(({ id, found }) =>
    found ? [{ head: id, finding: found.finding, cause: found.cause, reasons: found.reasons }] : [],
  )
  if (isSame(complaint.findings.at(-1), words, heads)) return refuse('findings-unchanged')
  return [
    {
      type: 'findings-handed-over',
      findings: complaint.findings.length + 1,
      heads: heads.map(({ head, finding, cause }) => ({ head, finding, cause })),
      words: { ...words, reasons: heads.map(({ reasons }) => reasons ?? '') },
    },
  ]
}

export const whenFindingsHandedOver = (complaint: Complaint, event: FindingsHandedOver & Stamp): Complaint => {
  const { findings: version, heads, words, at, by } = event
  const found = heads.map((head, n) => ({ ...head, reasons: words?.reasons[n] }))
  const { done, remedy, change } = words ?? {}
  return { ...complaint, findings: [...complaint.findings, { version, at, by, done, heads: found, remedy, change }] }
}
