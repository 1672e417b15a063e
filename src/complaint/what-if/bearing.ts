import type { Act, Policy } from '#policy/policy.ts'
import { type Moment, momentsIn } from '#policy/promise-rule.ts'
import type { Recorded } from '../event.ts'

type Type = Recorded['type']

/** What can happen without any promise of any policy beginning, moving or ending. */
export const neverBearing: readonly Type[] = [
  'promise-due-soon',
  'promise-missed',
  'reviewed',
  'noted',
  'contact-corrected',
  'letters-chosen',
  'change-made',
  'question-revised',
  'question-reminded',
  'question-answer-corrected',
  'evidence-added',
  'evidence-corrected',
  'findings-handed-over',
]

/** What a replay under these policies can do without: what starts, stops and meets none of their clocks. */
export const withoutBearing = (policies: readonly Policy[]): readonly Type[] => {
  const rules = policies.flatMap(({ promises }) => promises)
  const isMet = (act: Act) => rules.some(({ metBy }) => metBy.includes(act))
  const starts = rules.flatMap(rule => [rule.starts, ...(rule.cases ?? []).flatMap(({ starts: other }) => other ?? [])])
  const begins = (moment: Moment) => starts.some(start => momentsIn(start).includes(moment))
  const isStopped = rules.some(({ pauses = [] }) => pauses.length > 0)
  const unless = (bears: boolean, ...types: readonly Type[]) => (bears ? [] : types)
  return [
    ...neverBearing,
    ...unless(begins('closed'), 'closed', 'referred'),
    ...unless(isMet('acceptance'), 'accepted'),
    ...unless(isMet('findings'), 'head-added', 'found'),
    ...unless(isStopped, 'message-received', 'question-answered', 'question-given-up', 'question-withdrawn'),
    ...unless(isStopped || isMet('message'), 'message-sent', 'question-planned', 'question-asked'),
  ]
}
